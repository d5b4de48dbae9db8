import { expect, it } from 'vitest';
import { runBundle, sharedServer } from './run-rescue.fixture.js';
import { missingVariable } from './scenes.fixture.js';

const server = sharedServer();

it('the bundled action plans, writes its files, and nothing to GitHub', async () => {
  const opened = missingVariable({ server: server() });
  const result = await runBundle(opened, { playbook: 'SAR-006' });
  expect(result.exitCode, result.log).toBe(0);
  expect(result.outputs.get('planned')).toBe('0');
  expect(result.outputs.get('plan-file')).toBe(`${opened.checkout.root}/.git/plan.json`);
  expect(result.summary).toContain('## SAR rescue');
  expect(opened.writes()).toEqual([]);
});
