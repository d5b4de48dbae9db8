import type { WatchdogLife } from '@sar/baseline';
import { expect, it } from 'vitest';
import { diagnose } from './diagnose.js';
import { ALL_CALLERS, factsOf, lineOf } from './doctor.fixture.js';

const WEEKLY = '.github/workflows/sar-weekly.yml';
const OWN = '.github/workflows/own.yml';
const life = (state: WatchdogLife['state'], path = WEEKLY): WatchdogLife => ({ ids: ['weekly'], path, state, detail: `it is ${state}` });
const diagnosisOf = (watchdogs: readonly WatchdogLife[], refused?: { reason: 'forbidden'; detail: string }) =>
  diagnose(factsOf(ALL_CALLERS, { lives: { watchdogs: [...watchdogs], unseen: [], notes: [], ...(refused && { refused }) } }));

it.each<[WatchdogLife['state'], string, string | undefined]>([
  ['late', WEEKLY, 'problem'],
  ['never-ran', WEEKLY, 'problem'],
  ['unknown', WEEKLY, 'unknown'],
  ['on-time', WEEKLY, undefined],
  ['runs', WEEKLY, undefined],
  ['exempt', WEEKLY, undefined],
  // Of a caller that is said beside its permissions.
  ['disabled-inactivity', WEEKLY, undefined],
  ['disabled-inactivity', OWN, 'problem'],
  ['missing', OWN, 'problem'],
])('%s of %s: %s', (state, path, outcome) => {
  expect(lineOf(diagnosisOf([life(state, path)]), 'runs')?.outcome).toBe(outcome);
});

it('counts those that are on time', () => {
  expect(lineOf(diagnosisOf([life('on-time'), life('late', OWN), life('runs')]), 'schedules')).toMatchObject({
    outcome: 'ok',
    words: '1 of 2 ran when they were due',
  });
});

it('says nothing where nothing could be asked: that is said once', () => {
  expect(lineOf(diagnosisOf([life('unknown')], { reason: 'forbidden', detail: 'no' }), 'runs')).toBeUndefined();
});
