import { recommendedBaseline, type Baseline, type Severity, type Subject } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { planDigest } from './plan-digest.js';
import { planSprint, type SprintPlanInput } from './plan-sprint.js';
import { finding, subject } from './subject.fixture.js';

const BASE = recommendedBaseline();
const FIX = {
  title: 'add `cache: npm`',
  edits: [
    { path: '.github/workflows/b.yml', start: 0, end: 0, text: 'x' },
    { path: '-a b.yml', start: 0, end: 0, text: 'x' },
  ],
};
const AT = new Date('2026-11-22T23:59:00Z');

function plan(subjects: readonly Subject[], changes: Partial<SprintPlanInput> = {}): ReturnType<typeof planSprint> {
  return planSprint({ baseline: BASE, subjects, unknown: [], at: AT, ...changes });
}

const steps = (subjects: readonly Subject[], phase: string, changes: Partial<SprintPlanInput> = {}) =>
  plan(subjects, changes).phases.find((each) => each.phase === phase)?.steps ?? [];

describe('planSprint', () => {
  it('has the phases in their order, and a RESCUE and a REINTEGRATE step for what is open', () => {
    const { phases, day, counts, left } = plan([subject(finding())], { commit: 'abc', repository: 'octo/repo' });
    expect(phases.map(({ phase }) => phase)).toEqual(['SEARCH', 'TRIAGE', 'RESCUE', 'REINTEGRATE', 'PREVENT']);
    expect({ day, counts, left }).toEqual({ day: '2026-11-22', counts: { P0: 0, P1: 1, P2: 0, P3: 0 }, left: 0 });
    expect(phases.flatMap(({ steps }) => steps.map(({ id, command }) => `${id} ${command ?? ''}`))).toEqual([
      'S1 sar patrol',
      'T1 sar triage',
      'R1 sar explain missing-cache',
      'V1 sar patrol --fail-on P1',
      'V2 sar search --sensor cache-wiring --fail-on P1',
      'P1 sar score',
    ]);
  });

  it.each([
    ['an edit of workflows', finding({ fix: FIX }), "sar cache fix '-a b.yml' .github/workflows/b.yml".replace("'-a", "'./-a")],
    ['an edit of another sensor', finding({ fix: FIX, sensor: 'doc-links' }), 'sar search --sensor doc-links --fix'],
    [
      'an edit of too many files',
      finding({ fix: { title: 'x', edits: Array.from({ length: 21 }, (_, n) => ({ path: `${n}`, start: 0, end: 0, text: '' })) } }),
      'sar cache fix',
    ],
    [
      'an edit of a file that no line can hold',
      finding({ fix: { title: 'x', edits: [{ path: 'a\nb', start: 0, end: 0, text: '' }] } }),
      'sar cache fix',
    ],
    [
      'a missing variable',
      finding({ sensor: 'variable-audit', rule: 'missing-variable', artefact: { kind: 'variable', path: 'x' } }),
      'sar variables enforce',
    ],
    [
      'a missing secret',
      finding({ sensor: 'variable-audit', rule: 'missing-variable', artefact: { kind: 'secret', path: 'x' } }),
      'sar explain missing-variable',
    ],
    ['a name of every object', finding({ rule: 'constructor' }), 'sar explain constructor'],
    ['a hostile rule', finding({ rule: 'x; rm -rf ~' }), "sar explain 'x; rm -rf ~'"],
    ['a rule that would be an option', finding({ rule: '--help' }), undefined],
    ['a sensor of the baseline', finding({ sensor: 'mine', rule: 'x' }), undefined],
    ['a sensor of another program', finding({ sensor: 'theirs', rule: 'x' }), undefined],
    ['an edit of another program', finding({ sensor: 'constructor', fix: FIX }), undefined],
    ['what triage finds itself', finding({ sensor: 'governance', rule: 'unused-waiver' }), 'sar explain unused-waiver'],
  ])('the command for %s', (_, one, command) => {
    const baseline = { ...BASE, 'custom-sensors': { mine: { title: 'Mine' } } } as unknown as Baseline;
    expect(steps([subject(one)], 'RESCUE', { baseline })[0]?.command).toBe(command);
  });

  it.each([
    ['cache-wiring', 'sar search --sensor cache-wiring --fail-on P3'],
    ['governance', 'sar patrol --fail-on P3'],
    ['theirs', undefined],
    ['__proto__', undefined],
    ['mine', 'sar search --sensor mine --run-commands --fail-on P3'],
    ['-x', undefined],
  ])('the proof for %s', (sensor, command) => {
    const baseline = { ...BASE, 'custom-sensors': { mine: { command: 'x' } } } as unknown as Baseline;
    expect(steps([subject(finding({ sensor }, 'P3'))], 'REINTEGRATE', { baseline }).at(-1)?.command).toBe(command);
  });

  it('what proves a sensor asks for nothing milder than what is planned, and a program of others is run again', () => {
    const severities = (...each: readonly Severity[]) => each.map((severity, n) => subject(finding({ id: `${n}`.repeat(16) }, severity)));
    expect(steps(severities('P1', 'P2', 'P1'), 'REINTEGRATE').at(-1)).toMatchObject({
      title: 'Nothing of cache-wiring is open any more, from P2 on',
      command: 'sar search --sensor cache-wiring --fail-on P2',
    });
    expect(steps(severities('P3', 'P0'), 'REINTEGRATE').at(-1)?.title).toBe('Nothing of cache-wiring is open any more');
    const [theirs] = steps([subject(finding({ sensor: 'theirs' }))], 'REINTEGRATE').slice(-1);
    expect(theirs).toMatchObject({ help: expect.stringContaining('Run the program again') });
    expect(theirs).not.toHaveProperty('command');
  });

  it.each([
    [{ sensors: ['cache-*'] }, true],
    [{ rules: ['missing-*'] }, true],
    [{ sensors: ['other'], rules: ['missing-*'] }, false],
    [{ playbooks: ['SAR-001'] }, false],
    [{ playbooks: ['OTHER', 'OWN'], sensors: ['cache-*'] }, true],
    [{ playbooks: ['OWN'], rules: ['other'] }, false],
    [undefined, true],
  ])('a step with `when` %j', (when, isThere) => {
    const step = { phase: 'RESCUE' as const, title: 'mine', ...(when !== undefined && { when }) };
    const baseline = { ...BASE, 'sprint-plan': { steps: { R1: step }, 'before-commit': [] } };
    const found = steps([{ ...subject(finding({ playbook: 'SAR-001' })), playbook: 'OWN' }], 'RESCUE', { baseline });
    expect(found.map(({ id, isDeclared }) => [id, isDeclared])).toEqual(
      isThere
        ? [
            ['R1', true],
            ['R2', false],
          ]
        : [['R2', false]],
    );
    expect(found[0]?.findings).toEqual(isThere && when === undefined ? [] : ['0123456789abcdef']);
  });

  it('one step for a group: the worst severity and the earliest deadline of its members', () => {
    const members = [
      finding({ id: 'a'.repeat(16) }, 'P3', '2026-11-09T00:00:00.000Z'),
      finding({ id: 'b'.repeat(16) }, 'P2', '2026-11-02T00:00:00.000Z'),
    ] as const;
    expect(steps([subject(...members)], 'RESCUE')).toMatchObject([
      { title: 'one cause (2 findings)', severity: 'P2', dueAt: '2026-11-02T00:00:00.000Z' },
    ]);
  });

  it('names what is left out, and cuts what is endless', () => {
    const many = Array.from({ length: 203 }, (_, n) => subject(finding({ id: String(n).padStart(16, '0'), message: 'x'.repeat(9000) })));
    const { left, phases } = plan(many);
    expect(left).toBe(3);
    expect(phases[2]?.steps[0]?.title).toHaveLength(501);
  });
});

describe('planDigest', () => {
  const digest = (one: Subject, changes: Partial<SprintPlanInput> = {}) => planDigest(plan([one], changes));
  const before = digest(subject(finding()));

  it.each([
    ['a day later', digest(subject(finding()), { at: new Date('2026-11-23T00:00:00Z') })],
    ['at another commit', digest(subject(finding()), { commit: 'f'.repeat(40) })],
    [
      'with another message and line',
      digest(subject(finding({ message: '13 %', artefact: { kind: 'job', path: '.github/workflows/ci.yml', line: 9 } }))),
    ],
    [
      'with a sensor that could not answer',
      digest(subject(finding()), { unknown: [{ sensor: 'x', layer: 'L1', outcome: 'unknown', reason: 'no-token', detail: '' }] }),
    ],
  ])('is the same %s', (_, after) => {
    expect(after).toBe(before);
  });

  it.each([
    ['another finding', digest(subject(finding({ id: 'b'.repeat(16) })))],
    ['one more finding', digest(subject(finding(), finding({ id: 'b'.repeat(16) })))],
    ['a fix', digest(subject(finding({ fix: FIX })))],
    [
      'another step of the baseline',
      digest(subject(finding()), { baseline: { ...BASE, 'sprint-plan': { steps: {}, 'before-commit': [] } } }),
    ],
  ])('is another one with %s', (_, after) => {
    expect(after).not.toBe(before);
    expect(after).toMatch(/^[0-9a-f]{16}$/);
  });
});
