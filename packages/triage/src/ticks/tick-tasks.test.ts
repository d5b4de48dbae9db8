import { recommendedBaseline } from '@sar/baseline';
import { expect, it } from 'vitest';
import { body, ROW } from './tick-world.fixture.js';
import { tickTasks } from './tick-tasks.js';

const { list } = recommendedBaseline().playbooks;
const { 'SAR-001': playbook } = list;
if (playbook === undefined) throw new Error('the recommended baseline has it');

it.each([
  ['one that is enabled', { OWN: playbook }, { kind: 'run', playbook: 'OWN' }],
  ['one that the baseline has not', list, { kind: 'refused', why: 'the baseline has no playbook OWN' }],
  ['one that is switched off', { OWN: { ...playbook, enabled: false } }, { kind: 'refused', why: expect.stringContaining('switched off') }],
  ['one that no finding has', { OWN: { ...playbook, when: [] } }, { kind: 'refused', why: 'OWN runs only by its name' }],
])('the playbook of a ticked row is %s', (_, playbooks, expected) => {
  expect(tickTasks(body([{ ...ROW, playbook: 'OWN' }, 'run']), playbooks)).toMatchObject([expected]);
});
