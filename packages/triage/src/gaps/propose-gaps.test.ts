import { readGap, writeGap, type Finding, type Gap, type GapFinding, type Severity, type Subject } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, id } from '../causes/finding.fixture.js';
import { subjectsOf } from '../causes/subjects-of.js';
import { changeKey, MAX_NEW_GAPS, proposeGaps, type GapInput } from './propose-gaps.js';
import { registryProblems } from './registry-problems.js';

const AT = '2026-11-22T12:00:00.000Z';
const found = (number: number, severity: Severity = 'P3', rest: Partial<Finding> = {}): Finding =>
  finding({ id: id(number) }, { severity, ...rest });
const known = (number: number): GapFinding => ({ id: id(number), sensor: 'cache-wiring', rule: 'missing-cache', path: 'a.yml' });
const gap = (number: number, findings: readonly number[], change: Partial<Gap> = {}): Gap => ({
  id: `SAR-G0${number}`,
  gap: 'a',
  layer: 'L2',
  severity: 'P3',
  status: 'open',
  ...(findings.length > 0 && { findings: findings.map(known) }),
  ...change,
});
const RESOLVED = { status: 'resolved', resolved: { by: 'me' } } as const;

function propose(findings: readonly Finding[], gaps: readonly Gap[], change: Partial<GapInput> = {}): ReturnType<typeof proposeGaps> {
  return proposeGaps({
    subjects: subjectsOf(findings, []),
    present: new Set(findings.map(({ signal }) => signal.id)),
    gaps,
    settings: { propose: ['P3'] },
    isGone: () => true,
    at: AT,
    ...change,
  });
}
const kinds = ({ proposals }: ReturnType<typeof proposeGaps>): readonly string[] => proposals.map(changeKey);

describe('proposed gaps', () => {
  it.each<[string, readonly Finding[], readonly Gap[], Partial<GapInput>, readonly string[]]>([
    ['a finding that no gap names', [found(1)], [], {}, ['SAR-G01:add']],
    ['ids behind those that are taken', [found(1), found(2)], [gap(7, [])], {}, ['SAR-G08:add', 'SAR-G09:add']],
    ['no other severity', [found(1, 'P1'), found(2, 'P2')], [], {}, []],
    ['the severities of the baseline', [found(1, 'P1'), found(2)], [], { settings: { propose: ['P1'] } }, ['SAR-G01:add']],
    ['none where a gap names the finding', [found(1)], [gap(1, [2, 1])], {}, []],
    ['none for what is waived', [found(1, 'P3', { waived: { by: 'waiver', reason: 'x', until: '2026-12-31' } })], [], {}, []],
    [
      'none for what was offered',
      [found(1), found(2)],
      [],
      { isOffered: (offer) => 'findings' in offer && offer.findings.includes(id(1)) },
      ['SAR-G01:add'],
    ],
    [
      'a resolution where all are gone',
      [],
      [gap(1, [1, 2]), gap(2, [3], { status: 'in-progress' })],
      {},
      ['SAR-G01:resolve', 'SAR-G02:resolve'],
    ],
    ['none while one is there', [found(2)], [gap(1, [1, 2])], {}, []],
    [
      'none while one is there and waived',
      [found(2, 'P3', { waived: { by: 'waiver', reason: 'x', until: '2026-12-31' } })],
      [gap(1, [1, 2])],
      {},
      [],
    ],
    ['none where one may be out of sight', [], [gap(1, [1, 2])], { isGone: (one) => one.id === id(1) }, []],
    ['none for gaps without findings', [], [gap(1, [])], {}, []],
    ['none for what is resolved or well', [], [gap(1, [1], RESOLVED), gap(2, [2], { status: 'ok' })], {}, []],
    ['none that was offered', [], [gap(1, [1])], { isOffered: (offer) => 'change' in offer && offer.change === 'SAR-G01:resolve' }, []],
    ['to reopen what is back', [found(1, 'P1')], [gap(1, [1, 2], RESOLVED)], {}, ['SAR-G01:reopen']],
    [
      'changes before new ones',
      [found(1), found(2)],
      [gap(1, [1], RESOLVED), gap(2, [9])],
      {},
      ['SAR-G01:reopen', 'SAR-G02:resolve', 'SAR-G03:add'],
    ],
  ])('%s', (_, findings, gaps, change, expected) => {
    expect(kinds(propose(findings, gaps, change))).toEqual(expected);
  });

  it('say what was found, by what and where, whatever the day', () => {
    const one = finding({ id: id(1), message: 'npm ci\n without  a cache', playbook: 'SAR-001' }, { severity: 'P3', owner: '@me' });
    const subjects = subjectsOf([one], []).map((subject) => ({ ...subject, playbook: 'SAR-002' }));
    const { proposals } = propose([one], [], { subjects });
    expect(proposals[0]?.gap).toEqual({
      id: 'SAR-G01',
      gap: 'npm ci without a cache (.github/workflows/ci.yml)',
      layer: 'L2',
      severity: 'P3',
      status: 'open',
      owner: '@me',
      playbook: 'SAR-002',
      note: 'Found by cache-wiring/missing-cache in .github/workflows/ci.yml.',
      findings: [{ id: id(1), sensor: 'cache-wiring', rule: 'missing-cache', path: '.github/workflows/ci.yml' }],
    });
    expect(propose([one], [], { subjects, at: '2027-01-01T00:00:00.000Z' }).proposals).toEqual(proposals);
    expect(propose([one], []).proposals[0]?.gap).not.toHaveProperty('playbook');
  });

  it('are named by the first sentence of a long message', () => {
    const one = finding({ id: id(1), message: 'x is old, e.g. v1. It is 3 majors behind.' }, { severity: 'P3' });
    expect(propose([one], []).proposals[0]?.gap.gap).toBe('x is old, e.g. v1 (.github/workflows/ci.yml)');
  });

  it('hide nothing from who reviews them', () => {
    const one = finding({ id: id(1), message: 'a \u202egpj.b\u2066 c' }, { severity: 'P3' });
    expect(propose([one], []).proposals[0]?.gap.gap).toBe('a gpj.b c (.github/workflows/ci.yml)');
  });

  it('are one for a group, of its worst severity', () => {
    const group = { id: id(99), kind: 'k', title: 'forty jobs', why: 'w', root: id(1), members: [id(1), id(2), id(3)] };
    const subjects: readonly Subject[] = subjectsOf([found(1), found(2, 'P2'), found(3)], [group]);
    const { proposals } = propose([], [], { subjects, settings: { propose: ['P2'] } });
    expect(proposals.map((one) => one.gap)).toMatchObject([
      { gap: 'forty jobs', severity: 'P2', note: expect.stringMatching(/ and 2 more places\.$/) as string },
    ]);
    expect(proposals[0]?.gap.findings).toHaveLength(3);
    expect(propose([], [gap(1, [3])], { subjects, present: new Set([id(3)]), settings: { propose: ['P2'] } }).proposals).toEqual([]);
  });

  it('resolve with the day and what shows it, and reopen without either', () => {
    expect(propose([], [gap(1, [1])]).proposals[0]?.gap).toMatchObject({
      status: 'resolved',
      resolved: { at: '2026-11-22', by: 'SAR', evidence: 'no finding of cache-wiring/missing-cache is left' },
    });
    const [reopened] = propose([found(1)], [gap(1, [1], RESOLVED)]).proposals;
    expect(reopened?.gap.status).toBe('open');
    expect(reopened?.gap).not.toHaveProperty('resolved');
  });

  it('are not too many at once', () => {
    const findings = Array.from({ length: 50 }, (_, at) => found(at + 1));
    const { proposals, left } = propose(findings, []);
    expect([proposals.length, left]).toEqual([MAX_NEW_GAPS, 50 - MAX_NEW_GAPS]);
  });

  it('are gaps that can be read, whatever findings say, and a second time there are none', async () => {
    const text = (max: number): fc.Arbitrary<string> => fc.string({ unit: 'binary', maxLength: max });
    const path = fc.oneof(
      text(40),
      fc.tuple(fc.constantFrom('a', '\u2028', '\u0000', '😀'), fc.constantFrom(10, 2000)).map(([char, count]) => char.repeat(count)),
    );
    await fc.assert(
      fc.asyncProperty(text(400), path, fc.integer({ min: 1, max: 120 }), async (message, place, count) => {
        const members = Array.from({ length: count }, (_, at) =>
          finding({ id: id(at + 1), message, artefact: { kind: 'file', path: place } }, { severity: 'P3' }),
        );
        const group = { id: id(999), kind: 'k', title: message, why: 'w', root: id(1), members: members.map(({ signal }) => signal.id) };
        const subjects = subjectsOf(members, [group]);
        const { proposals } = propose(members, [], { subjects });
        const gaps = await Promise.all(proposals.map(async ({ gap: one }) => readGap(writeGap(one), `${one.id}.yml`)));
        expect(gaps).toHaveLength(1);
        expect(registryProblems(gaps, { 'impact-scores': {}, milestones: [] })).toEqual([]);
        expect(propose(members, gaps, { subjects }).proposals).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
