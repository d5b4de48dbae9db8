import { known, unknown, UserError, type Answer, type Finding } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { Sensed } from '../gate-ports.js';
import { finding, sensed } from '../gate-ports.fixture.js';
import { proofLines } from './proof-lines.js';

const ID = '0123456789abcdef';
const OLD = finding({ id: ID, severity: 'P2' });

async function prove(
  {
    word = ID,
    before = known([OLD]),
    here = {},
    fresh = known([]),
  }: {
    readonly word?: string;
    readonly before?: Answer<readonly Finding[]>;
    readonly here?: Partial<Sensed>;
    readonly fresh?: Answer<readonly Finding[]>;
  } = {},
  asked: string[][] = [],
) {
  let clock = 0;
  const ports = {
    sense: async (ids: readonly string[]) => (asked.push([...ids]), sensed(here)),
    newFindings: async () => fresh,
    monotonic: () => (clock += 2),
  };
  return (await proofLines([word], { before, ports }))[0];
}

describe('a proof', () => {
  it('is made when the sensor answers, the finding is gone, and nothing as severe is new', async () => {
    const asked: string[][] = [];
    const fresh = known([finding({ id: 'f'.repeat(16), severity: 'P3' }), finding({ id: 'e'.repeat(16), severity: 'P0', waived: true })]);
    expect(await prove({ fresh }, asked)).toEqual({
      id: `proof:${ID}`,
      kind: 'proof',
      title: `Finding ${ID} is mended`,
      required: true,
      outcome: 'pass',
      detail: 'variable-audit finds it no more; nothing of P2 or more severe is new',
      evidence: [],
      durationMs: 2,
    });
    expect(asked).toEqual([['variable-audit']]);
  });

  it.each([
    ['is there', { findings: [OLD] }, 'the finding is still there'],
    [
      'is there and waived',
      { findings: [finding({ id: ID, waived: true })] },
      'the finding is still there; a waiver accepts it and does not mend it',
    ],
  ])('fails when the finding %s', async (_, here, detail) => {
    expect(await prove({ here })).toMatchObject({ outcome: 'fail', detail, evidence: [{ path: 'a.yml', line: 3 }] });
  });

  it.each(['P2', 'P1', 'P0'] as const)('fails when something of %s is new', async (severity) => {
    expect(await prove({ fresh: known([finding({ id: 'f'.repeat(16), severity })]) })).toMatchObject({
      outcome: 'fail',
      detail: '1 finding of P2 or more severe came with the change',
    });
  });

  it.each([
    ['the base is not known', { before: unknown('not-configured', 'no base') }, 'what was found before is not known: no base'],
    [
      'the base never had it',
      { before: known([]) },
      'the base does not have this finding, so that nothing can be said of its being mended',
    ],
    [
      'two findings begin with it',
      { word: ID.slice(0, 8), before: known([OLD, finding({ id: `${ID.slice(0, 8)}00000000` })]) },
      '2 findings of the base begin with it',
    ],
    [
      'its sensor cannot answer',
      { here: { unknown: [{ sensor: 'variable-audit', detail: 'no token' }] } },
      'variable-audit cannot answer here: no token',
    ],
    [
      'its place cannot be judged',
      { here: { unjudged: [{ sensor: 'variable-audit', path: 'a.yml', reason: 'not valid' }] } },
      'variable-audit could not judge the place of the finding: not valid',
    ],
    ['what is new is not known', { fresh: unknown('failed', 'shallow') }, 'what is new against the base is not known: shallow'],
  ] as const)('is unknown when %s', async (_, given, detail) => {
    expect(await prove(given)).toMatchObject({ outcome: 'unknown', required: true, detail, remedy: expect.any(String) });
  });

  it.each([
    ['other sensors', { unknown: [{ sensor: 'doc-links', detail: 'x' }] }],
    ['other places', { unjudged: [{ sensor: 'variable-audit', path: 'b.yml', reason: 'x' }] }],
  ])('is made although %s are not judged', async (_, here) => {
    expect(await prove({ here })).toMatchObject({ outcome: 'pass' });
  });

  it('takes the first digits, blanks and capitals, and each finding once', async () => {
    expect(await prove({ word: ' 01234567 ' })).toMatchObject({ id: 'proof:01234567', outcome: 'pass' });
    const ports = { sense: async () => sensed(), newFindings: async () => known([]), monotonic: () => 0 };
    const lines = await proofLines([ID, ID.toUpperCase()], { before: known([OLD, OLD]), ports });
    expect(lines.map(({ id, outcome }) => [id, outcome])).toEqual([[`proof:${ID}`, 'pass']]);
  });

  it.each(['', '0123456', '0123456789abcdef0', 'g1234567', '--help', '01234567\n'.repeat(2)])('refuses %j', async (word) => {
    await expect(prove({ word })).rejects.toThrow(UserError);
  });

  it('is unknown when something breaks', async () => {
    const ports = { sense: async () => Promise.reject(new Error('EIO')), newFindings: async () => known([]), monotonic: () => 0 };
    const [line] = await proofLines([ID], { before: known([OLD]), ports });
    expect(line).toMatchObject({ outcome: 'unknown', detail: 'the proof could not be made: EIO' });
  });
});
