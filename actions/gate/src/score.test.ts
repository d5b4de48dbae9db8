import { describe, expect, it } from 'vitest';
import { PERMISSIONS, scene, sharedServer } from './gate-scene.fixture.js';
import { otherEvent, runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
const scored = (refs: ReadonlyMap<string, string>) => refs.has('refs/heads/sar-state');

describe('the history of the score', () => {
  it.each<[string, Parameters<typeof otherEvent>[1], object, object]>([
    ['a push of another branch', 'push', {}, { ref: 'refs/heads/fix' }],
    ['a run that somebody started', 'workflow_dispatch', {}, {}],
  ])('is left alone after %s', async (_, event, inputs, facts) => {
    const opened = scene({ server: server() });
    const options = otherEvent(opened, event);
    const run = await runInProcess(opened, { ...options, inputs: { ...inputs }, facts: { ...options.facts, ...facts } });
    expect(run.failure).toBeUndefined();
    expect(run.log).not.toContain('score');
    expect(scored(opened.repository.git.refs)).toBe(false);
  });

  it('is left alone, before any sensor is asked, where nobody can tell whether SAR is halted', async () => {
    const { issues: _none, ...permissions } = PERMISSIONS;
    const opened = scene({ server: server(), permissions });
    const run = await runInProcess(opened, otherEvent(opened, 'push'));
    expect(run.failure).toBeUndefined();
    expect(run.log).toMatch(/The score is not recorded: nothing is written while it cannot be read .*`issues: read`/);
    expect(scored(opened.repository.git.refs)).toBe(false);
  });
});
