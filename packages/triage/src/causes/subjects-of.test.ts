import { severityOf, slaOf, type CauseGroup } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { finding, id } from './finding.fixture.js';
import { subjectsOf } from './subjects-of.js';
import { withGroups } from './with-groups.js';

const at = (number: number, rest: Parameters<typeof finding>[1] = {}) => finding({ id: id(number) }, rest);
const group = (...members: number[]): CauseGroup => ({
  id: id(99),
  kind: 'missing-cache',
  title: 'a',
  why: 'b',
  root: id(members[0] ?? 0),
  members: members.map(id),
});
const WAIVED = { by: 'waiver', reason: 'known', until: '2026-12-31' } as const;

describe('subjectsOf', () => {
  it('gives each group and each finding outside of one a subject, the worst and the earliest first', () => {
    const findings = [
      at(1, { severity: 'P3' }),
      at(2, { severity: 'P0' }),
      at(3),
      at(4, { dueAt: '2026-11-22T00:00:00.000Z' }),
      at(5, { severity: 'P1' }),
      at(6, { severity: 'P0', waived: WAIVED }),
    ];
    const subjects = subjectsOf(findings, [group(1, 2)]);
    expect(subjects.map((subject) => [subject.id, subject.root.signal.id, subject.members.map(({ signal }) => signal.id)])).toEqual([
      [id(99), id(1), [id(1), id(2)]],
      [id(5), id(5), [id(5)]],
      [id(4), id(4), [id(4)]],
      [id(3), id(3), [id(3)]],
    ]);
    expect(subjects.map(severityOf)).toEqual(['P0', 'P1', 'P2', 'P2']);
    expect(subjects.map((subject) => slaOf(subject).dueAt)[2]).toBe('2026-11-22T00:00:00.000Z');
  });

  it('dissolves a group of which one is left, and leaves out members that are not there', () => {
    expect(subjectsOf([at(1), at(2, { waived: WAIVED })], [group(2, 1, 7)]).map((subject) => [subject.id, subject.group])).toEqual([
      [id(1), undefined],
    ]);
    expect(subjectsOf([], [group(1, 2)])).toEqual([]);
  });
});

it('withGroups names the group of a finding that is not waived', () => {
  const [first, second, third] = withGroups([at(1), at(2, { waived: WAIVED }), at(3)], [group(1, 2)]);
  expect([first?.group, second?.group, third?.group]).toEqual([id(99), undefined, undefined]);
});
