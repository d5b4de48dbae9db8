import { describe, expect, it } from 'vitest';
import { BROKEN_LINK, checksOf, COMMITTED, gateScene, HEAD, RUN } from './gate-scene.fixture.js';
import { judgeGate } from './judge-gate.js';
import { openGate } from './open-gate.js';
import { readingsOfReports } from './readings-of-reports.js';

const LATER = '2026-11-22T11:00:00.000Z';
const document = (changes: object = {}) => ({
  schema: 'sar.signals/1',
  at: LATER,
  commit: HEAD,
  partial: false,
  sensors: [{ sensor: 'doc-links', layer: 'L1', outcome: 'clear', unit: 'documents', judged: 1, unjudged: [] }],
  signals: [],
  ...changes,
});
const text = (path: string, changes: object = {}) => ({ path, text: JSON.stringify(document(changes)) });
const without = (key: string) => ({ [key]: undefined });
const judged = { commit: HEAD, committedAt: COMMITTED };

describe('a document of signals', () => {
  it.each<[string, object, string | undefined]>([
    ['of the commit', {}, undefined],
    ['as old as the commit', { at: COMMITTED }, undefined],
    ['of another commit', { commit: 'c'.repeat(40) }, 'is of the commit cccccccccccc, not of aaaaaaaaaaaa'],
    ['without a commit', without('commit'), 'does not say which commit it is of'],
    ['without a time', without('at'), 'does not say when it was made'],
    ['older than the commit', { at: '2026-11-22T09:59:59.000Z' }, 'older than the commit'],
    ['of a part', { partial: true }, 'is of a part of the repository'],
  ])('%s', async (_, changes, refusal) => {
    const reading = (await readingsOfReports([text('s.json', changes)], judged)).get('doc-links');
    if (refusal === undefined) expect(reading).toMatchObject({ outcome: 'clear' });
    else expect(reading).toMatchObject({ outcome: 'unknown', reason: 'failed', detail: expect.stringContaining(refusal) });
  });

  it('is not taken where the judged commit is not known', async () => {
    const reading = (await readingsOfReports([text('s.json')], { commit: undefined, committedAt: undefined })).get('doc-links');
    expect(reading).toMatchObject({ outcome: 'unknown' });
  });

  it.each([
    ['first', [text('a.json'), text('b.json', { partial: true })]],
    ['last', [text('b.json', { partial: true }), text('a.json')]],
  ])('that can be taken wins over one that cannot, given %s', async (_, texts) => {
    expect((await readingsOfReports(texts, judged)).get('doc-links')).toMatchObject({ outcome: 'clear' });
  });

  it.each(['', '{', '[]', '{"schema":"sar.signals/2"}', '<xml/>'])('that is none is a matter for the user: %j', async (given) => {
    await expect(readingsOfReports([{ path: 's.json', text: given }], judged)).rejects.toThrow('s.json');
  });
});

describe('a gate with reports', () => {
  const files = { '.github/sar.yml': checksOf({ links: { required: true, sensors: ['doc-links'], 'fail-on': 'P3' } }), ...BROKEN_LINK };
  const outcomeWith = async (changes: object) => {
    const verdict = await judgeGate(await openGate(gateScene(files, { reports: [text('s.json', changes)] })), RUN);
    return verdict.lines[0];
  };

  it('takes what they say, and does not run their sensors', async () => {
    expect(await outcomeWith({})).toMatchObject({ outcome: 'pass' });
  });

  it('does not run a sensor anew whose report is of another commit', async () => {
    const line = await outcomeWith({ commit: 'c'.repeat(40) });
    expect(line).toMatchObject({ outcome: 'unknown', detail: expect.stringContaining('s.json is of the commit cccccccccccc') });
  });
});
