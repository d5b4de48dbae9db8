import { SHIPPED_WATCHDOGS, unknown, type Answer, type Diagnosis } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, doctorExitCode } from './diagnose.js';
import { ALL_CALLERS, factsOf, healthy, lineOf, notOk } from './doctor.fixture.js';
import { everyLineHasWords } from './hostile-callers.fixture.js';

it('finds nothing in a whole set-up', () => {
  const diagnosis = diagnose(factsOf(ALL_CALLERS));
  expect(notOk(diagnosis)).toEqual([]);
  expect(doctorExitCode(diagnosis)).toBe(0);
  expect(diagnosis.sections.flatMap(({ lines }) => lines).length).toBeGreaterThan(SHIPPED_WATCHDOGS.length);
});

it('says of everything that only GitHub knows that it is unknown, where GitHub is not asked', () => {
  const diagnosis = diagnose(factsOf(ALL_CALLERS, { live: { why: 'there is no token' } }));
  expect(notOk(diagnosis).every((line) => line.startsWith('unknown '))).toBe(true);
  expect(lineOf(diagnosis, 'hand')).toMatchObject({ outcome: 'unknown', words: 'GitHub is not asked: there is no token' });
  expect(lineOf(diagnosis, 'settings')?.outcome).toBe('unknown');
  expect(doctorExitCode(diagnosis)).toBe(0);
});

it('ends with 2 for a token that is refused, and never calls anything live ok then', () => {
  const refused: Answer<never> = unknown('forbidden', 'GitHub does not accept the token (HTTP 401)');
  const live = healthy({
    profile: refused,
    actionsPolicy: refused,
    workflowToken: refused,
    readAccess: [],
    secrets: { found: new Map(), unread: [refused.known ? '' : refused.detail] },
    variables: { found: new Map(), unread: [refused.known ? '' : refused.detail] },
    workflows: refused,
    requiredChecks: refused,
    hasStateBranch: refused,
  });
  const diagnosis = diagnose(factsOf(ALL_CALLERS, { live }));
  expect(doctorExitCode(diagnosis)).toBe(2);
  const settings = diagnosis.sections.find(({ id }) => id === 'settings')?.lines ?? [];
  expect(settings.map(({ outcome }) => outcome)).toEqual(['unknown']);
  expect(lineOf(diagnosis, 'token')?.outcome).toBe('unknown');
});

describe('the exit code', () => {
  const withLine = (outcome: 'ok' | 'problem' | 'advice' | 'unknown'): Diagnosis => ({
    refused: false,
    sections: [{ id: 'versions', lines: [{ id: 'x', outcome, subject: 'x', words: 'x' }] }],
  });
  it.each([
    ['ok', 0],
    ['advice', 0],
    ['unknown', 0],
    ['problem', 1],
  ] as const)('%s: %i', (outcome, code) => {
    expect(doctorExitCode(withLine(outcome))).toBe(code);
  });
});

it('takes any text for a caller without failing, and every line has words', () => {
  fc.assert(everyLineHasWords, { numRuns: 15 });
});
