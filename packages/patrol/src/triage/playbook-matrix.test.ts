import { recommendedBaseline, type PlaybooksSettings, type Severity, type Subject } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '../finding.fixture.js';
import { withPlaybooks } from '../rescue/with-playbooks.js';
import { playbookMatrix, type MatrixEntry } from './playbook-matrix.js';

function subject(at: number, severity: Severity, playbook?: string, message = 'broken'): Subject {
  const id = at.toString(16).padStart(16, '0');
  const root = finding({ id, severity });
  const signal = { ...root.signal, message, ...(playbook !== undefined && { playbook }) };
  const own = { ...root, signal };
  return { id, root: own, members: [own] };
}
const NOBODY: ReadonlySet<string> = new Set();
const { playbooks: LIST } = recommendedBaseline();

/** The matrix of subjects whose playbooks are chosen as a triage does. */
function matrixOf(subjects: readonly Subject[], cleared: ReadonlySet<string>, settings: PlaybooksSettings): readonly MatrixEntry[] {
  return playbookMatrix(withPlaybooks(subjects, settings), cleared);
}

describe('the matrix of playbooks', () => {
  it('has the subjects with a playbook, in their order', () => {
    const subjects = [subject(1, 'P1', 'SAR-001'), subject(2, 'P1'), subject(3, 'P2', 'SAR-003')];
    expect(matrixOf(subjects, NOBODY, LIST)).toEqual([
      expect.objectContaining({ id: '0000000000000001', playbook: 'SAR-001', severity: 'P1', title: 'broken' }),
      expect.objectContaining({ id: '0000000000000003', playbook: 'SAR-003', severity: 'P2' }),
    ]);
  });

  it('leaves out a playbook that the baseline has switched off, or does not have', () => {
    expect(matrixOf([subject(1, 'P1', 'SAR-005'), subject(2, 'P1', 'OTHER')], NOBODY, LIST)).toEqual([]);
  });

  it('takes the playbook that the baseline chooses before the one that a finding names', () => {
    const { 'SAR-001': first } = LIST.list;
    if (first === undefined) throw new Error('there is no SAR-001');
    const own = { ...LIST, list: { OWN: { ...first, when: [{ sensor: 'cache-wiring' }] }, ...LIST.list } };
    expect(matrixOf([subject(1, 'P1', 'SAR-001'), subject(2, 'P2')], NOBODY, own).map(({ playbook }) => playbook)).toEqual(['OWN', 'OWN']);
  });

  it('has a P0 only where a person closed its halt', () => {
    const subjects = [subject(1, 'P0', 'SAR-006')];
    expect(matrixOf(subjects, NOBODY, LIST)).toEqual([]);
    expect(matrixOf(subjects, new Set(['0000000000000001']), LIST)).toHaveLength(1);
  });

  it('takes the playbook of another finding of the group, and the title of the group', () => {
    const one = subject(1, 'P2');
    const other = subject(2, 'P1', 'SAR-001');
    const group = { id: 'f'.repeat(16), kind: 'k', title: 'one cause', why: 'w', root: one.id, members: [one.id, other.id] };
    expect(matrixOf([{ id: group.id, group, root: one.root, members: [one.root, other.root] }], NOBODY, LIST)).toMatchObject([
      { id: group.id, playbook: 'SAR-001', severity: 'P1', title: 'one cause' },
    ]);
  });

  it('is no larger than a matrix of GitHub may be', () => {
    const subjects = Array.from({ length: 300 }, (_, at) => subject(at, 'P2', 'SAR-001'));
    expect(matrixOf(subjects, NOBODY, LIST)).toHaveLength(256);
  });

  it('has short lines without invisible characters, whatever a finding says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (message) => {
        const [entry] = matrixOf([subject(1, 'P2', 'SAR-001', message)], NOBODY, LIST);
        expect(entry?.title).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(entry?.title.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
