import { recommendedBaseline, type PlaybooksSettings, type Signal, type Subject } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { finding } from '../finding.fixture.js';
import { withPlaybooks } from './with-playbooks.js';

const { playbooks: SETTINGS } = recommendedBaseline();
const { 'SAR-002': MEND, 'SAR-006': ROTATE } = SETTINGS.list;
if (MEND === undefined || ROTATE === undefined) throw new Error('the recommended baseline has both');

function subject(changes: Partial<Signal>): Subject {
  const { signal, ...rest } = finding({ id: '0000000000000001' });
  const root = { ...rest, signal: { ...signal, ...changes } };
  return { id: signal.id, root, members: [root] };
}
const listOf = (list: PlaybooksSettings['list']): PlaybooksSettings => ({ ...SETTINGS, list });
const DUE = { sensor: 'secret-rotation', rule: 'rotation-due', playbook: 'SAR-006' };
const ARCHIVED = { sensor: 'action-drift', rule: 'archived-action' };

describe('the playbook of a subject', () => {
  it.each<[string, Partial<Signal>, PlaybooksSettings, string | undefined]>([
    ['the one that its finding names', DUE, SETTINGS, 'SAR-006'],
    ['none, where that one is switched off', DUE, listOf({ ...SETTINGS.list, 'SAR-006': { ...ROTATE, enabled: false } }), undefined],
    ["one of the repository's own", ARCHIVED, listOf({ ...SETTINGS.list, OWN: { ...MEND, when: [{ rule: 'archived-action' }] } }), 'OWN'],
    ['none that nothing is for', ARCHIVED, SETTINGS, undefined],
    ['that of its rule, though the finding names none', { sensor: 'variable-audit', rule: 'missing-variable' }, SETTINGS, 'SAR-001'],
    [
      'that of its rule before the one that it names',
      DUE,
      listOf({ OWN: { ...MEND, when: [{ sensor: 'secret-*' }] }, ...SETTINGS.list }),
      'OWN',
    ],
  ])('is %s', (_, signal, settings, expected) => {
    const one = subject(signal);
    expect(withPlaybooks([one], settings)).toEqual([{ ...one, ...(expected !== undefined && { playbook: expected }) }]);
  });
});
