import { describe, expect, it } from 'vitest';
import { scene, sharedServer } from './gate-scene.fixture.js';
import { mergeQueue, otherEvent, runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
const BROKEN = { broken: 'one test fails\n' };

describe.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])('%s', (name) => {
  it.each<[Readonly<Record<string, string>>, string]>([
    [{}, 'success'],
    [BROKEN, 'failure'],
  ])('judges the checkout by its own baseline: %j', async (files, conclusion) => {
    const opened = scene({ server: server(), files });
    const run = await runInProcess(opened, otherEvent(opened, name));
    expect(run.failure === undefined, run.log).toBe(conclusion === 'success');
    expect(opened.checkRuns()).toMatchObject([{ sha: opened.base, conclusion }]);
    expect(run.verdict()).not.toHaveProperty('base');
  });
});

describe('the merge queue', () => {
  it.each<[Readonly<Record<string, string>>, string]>([
    [{}, 'success'],
    [BROKEN, 'failure'],
  ])('judges the commit of the queue: %j', async (change, conclusion) => {
    const opened = scene({ server: server(), change });
    const run = await runInProcess(opened, mergeQueue(opened));
    expect(run.failure === undefined, run.log).toBe(conclusion === 'success');
    expect(opened.checkRuns()).toMatchObject([{ sha: opened.merge, conclusion }]);
    expect(run.verdict().base).toBe(opened.base);
  });

  it('writes no comment and merges nothing', async () => {
    const opened = scene({ server: server() });
    const run = await runInProcess(opened, { ...mergeQueue(opened), inputs: { comment: 'true', merge: 'auto' } });
    expect(run.log).toContain('No comment: the run is for no pull request.');
    expect(run.log).toContain('Not merged: the run is for no pull request.');
    expect(opened.comments()).toEqual([]);
  });
});

it.each(['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'release', 'fork', 'discussion', ''])(
  'an event with the rights of the repository over the code of others is refused: %s',
  async (name) => {
    const opened = scene({ server: server(), change: { 'check.sh': 'touch ran\n' } });
    const run = await runInProcess(opened, { event: { name }, facts: { event: name } });
    expect(run.failure).toMatch(/^the gate does not run on the event .*somebody else's\. Use pull_request,/);
    expect(opened.checkout.git('status', '--short')).toBe('');
    expect(run.sent).toBe(0);
  },
);
