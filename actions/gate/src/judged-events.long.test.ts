import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASELINE, scene, sharedServer } from './gate-scene.fixture.js';
import { otherEvent, runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
const BROKEN = { broken: 'one test fails\n' };

describe('a pull request', () => {
  it.each<[string, Readonly<Record<string, string>>, 'pass' | 'fail']>([
    ['that passes', {}, 'pass'],
    ['that fails', BROKEN, 'fail'],
  ])('%s has a check run on its head, outputs and a verdict', async (_, change, outcome) => {
    const opened = scene({ server: server(), change });
    const run = await runInProcess(opened);
    expect(run.failure, run.log).toEqual(outcome === 'pass' ? undefined : expect.stringContaining('the gate fails: tests'));
    expect(opened.checkRuns()).toMatchObject([
      { name: 'SAR gate', sha: opened.head, conclusion: outcome === 'pass' ? 'success' : 'failure', app: 'github-actions[bot]' },
    ]);
    expect(run.outputs.get('verdict')).toBe(outcome);
    expect(run.outputs.get('failed-checks')).toBe(outcome === 'pass' ? '' : 'tests');
    const remedies = JSON.parse(run.outputs.get('remedies') ?? '') as readonly { readonly id: string; readonly playbook?: string }[];
    expect(remedies.map(({ id, playbook }) => [id, playbook])).toEqual(outcome === 'pass' ? [] : [['tests', 'SAR-002']]);
    expect(run.verdict()).toMatchObject({
      schema: 'sar.verdict/1',
      outcome,
      commit: opened.merge,
      base: opened.base,
      event: 'pull_request',
    });
    if (outcome === 'fail') expect(run.log + run.summary).toContain('one test fails');
    expect(opened.comments()).toEqual([]);
  });

  it('whose head is checked out is judged too', async () => {
    const opened = scene({ server: server() });
    opened.checkout.git('switch', '--quiet', '--detach', opened.head);
    const run = await runInProcess(opened);
    expect(run.failure, run.log).toBeUndefined();
    expect(run.verdict().commit).toBe(opened.head);
  });

  it('is judged again with a review', async () => {
    const opened = scene({ server: server() });
    const run = await runInProcess(opened, { event: { name: 'pull_request_review' }, facts: { event: 'pull_request_review' } });
    expect(run.failure, run.log).toBeUndefined();
    expect(opened.checkRuns()).toHaveLength(1);
  });
});

describe.each(['push', 'workflow_dispatch'])('%s', (name) => {
  it('judges the checkout by its own baseline', async () => {
    const opened = scene({ server: server(), files: BROKEN });
    const run = await runInProcess(opened, otherEvent(opened, name));
    expect(run.outputs.get('failed-checks'), run.log).toBe('tests');
    expect(opened.checkRuns()).toMatchObject([{ name: `SAR gate (on ${name})`, sha: opened.base, conclusion: 'failure' }]);
    expect(run.verdict()).not.toHaveProperty('base');
  });
});

describe('an event with the rights of the repository over the code of others', () => {
  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])('is refused: %s', async (name) => {
    const opened = scene({ server: server(), change: { 'check.sh': 'touch ran\n' } });
    const run = await runInProcess(opened, { event: { name }, facts: { event: name } });
    expect(run.failure).toMatch(/^the gate does not run on the event .*somebody else's\. Use pull_request,/);
    expect(opened.checkout.git('status', '--short')).toBe('');
    expect(run.sent).toBe(0);
  });
});

describe('what is checked out', () => {
  it('must be the commit of the change', async () => {
    const opened = scene({ server: server() });
    opened.checkout.git('switch', '--quiet', 'main');
    const run = await runInProcess(opened);
    expect(run.failure).toBe(
      `the checkout is at ${opened.base.slice(0, 12)}, and the run is for ${opened.merge.slice(0, 12)}; check out the commit of the run (actions/checkout without "ref")`,
    );
    expect(opened.writes()).toEqual([]);
  });

  it('must be judged as a whole', async () => {
    const opened = scene({ server: server(), files: { 'sub/.github/sar.yml': 'version: 1\n' } });
    const run = await runInProcess(opened, { inputs: { path: join(opened.checkout.root, 'sub') } });
    expect(run.failure).toMatch(/^the input "path" is a folder inside of the checkout .*; give the root of the checkout/);
    expect(run.sent).toBe(0);
  });

  it('is compared with what GitHub merged it into, where the event names an older base', async () => {
    const older = BASELINE.replace('[sh, check.sh]', '[sh, older.sh]');
    const opened = scene({ server: server(), files: { '.github/sar.yml': older } });
    const { checkout } = opened;
    checkout.git('switch', '--quiet', 'main');
    checkout.write('.github/sar.yml', BASELINE);
    const newer = checkout.commit('Another change of the base');
    checkout.git('switch', '--quiet', '--detach', 'main');
    checkout.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'fix');
    const sha = checkout.git('rev-parse', 'HEAD');
    const run = await runInProcess(opened, { event: { name: 'pull_request_review' }, facts: { event: 'pull_request_review', sha } });
    expect(run.failure, run.log).toBeUndefined();
    expect(run.verdict()).toMatchObject({ commit: sha, base: newer });
    // A head that is checked out itself is compared with the base of the event.
    checkout.git('switch', '--quiet', '--detach', opened.head);
    const head = await runInProcess(opened, { facts: { sha } });
    expect(head.verdict().base).toBe(opened.base);
  });

  it('must reach the base', async () => {
    const opened = scene({ server: server() });
    opened.checkout.git('switch', '--quiet', '--detach', opened.head);
    const run = await runInProcess(opened, { event: { baseSha: 'd'.repeat(40) } });
    expect(run.failure).toContain('fetch it (actions/checkout: fetch-depth: 0)');
    expect(opened.writes()).toEqual([]);
  });

  it('must have a base that the event names', async () => {
    const opened = scene({ server: server() });
    const run = await runInProcess(opened, { event: { baseSha: undefined } });
    expect(run.failure).toBe('the event pull_request names no base commit, whose baseline would judge');
  });

  it('of another commit than the event is told where nothing is changed', async () => {
    const opened = scene({ server: server() });
    const options = otherEvent(opened, 'schedule');
    opened.checkout.git('switch', '--quiet', '--detach', opened.merge);
    const run = await runInProcess(opened, options);
    expect(run.log).toContain(`The checkout is at ${opened.merge.slice(0, 12)}, and the run is for ${opened.base.slice(0, 12)}`);
  });
});

describe('the baseline of the base judges', () => {
  it('not that of the change, whose commands are not run', async () => {
    const weaker = BASELINE.replace('[sh, check.sh]', "[sh, -c, 'touch ran']");
    const opened = scene({ server: server(), change: { ...BROKEN, '.github/sar.yml': weaker } });
    const run = await runInProcess(opened);
    expect(run.outputs.get('failed-checks')).toContain('tests');
    expect(run.outputs.get('failed-checks')).toContain('weakening:');
    expect(opened.checkout.git('status', '--short', '--', 'ran')).toBe('');
  });

  it('and a broken one in the change fails', async () => {
    const opened = scene({ server: server(), change: { '.github/sar.yml': 'version: [1\n' } });
    const run = await runInProcess(opened);
    expect(run.outputs.get('failed-checks'), run.log).toContain('weakening:');
  });
});
