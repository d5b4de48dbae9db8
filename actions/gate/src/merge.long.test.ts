import { addRequiredCheck, mergingOf, type PullState } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { BASELINE, PERMISSIONS, scene, sharedServer, type Scene, type SceneOptions } from './gate-scene.fixture.js';
import { runInProcess, type InProcessOptions } from './run-in-process.fixture.js';

const server = sharedServer();
const AUTO = { inputs: { merge: 'auto' } };

function opened(options: Partial<SceneOptions> = {}): Scene {
  const made = scene({ server: server(), ...options });
  // The job of the gate is required, and still runs.
  addRequiredCheck(made.repository, { context: 'gate' });
  return made;
}
const isOn = ({ pull }: Scene) => pull.autoMerge !== undefined || pull.queuedAt !== undefined;

describe('merge: auto', () => {
  it('switches on auto-merge after a gate that passed, once', async () => {
    const made = opened({ files: { '.github/sar.yml': `${BASELINE}  merge-method: squash\n` } });
    const run = await runInProcess(made, AUTO);
    expect(run.log).toContain('Auto-merge is switched on: GitHub merges the pull request when every rule is satisfied.');
    expect(made.pull.autoMerge).toMatchObject({ method: 'SQUASH' });
    const again = await runInProcess(made, AUTO);
    expect(again.log).toContain('Auto-merge was switched on before');
  });

  it('does nothing after a gate that failed', async () => {
    const made = opened({ change: { broken: 'x\n' } });
    const run = await runInProcess(made, AUTO);
    expect(run.failure).toBeDefined();
    expect(isOn(made)).toBe(false);
    expect(server().requests.some(({ operationId }) => operationId === 'graphql')).toBe(false);
  });

  it.each<[string, Partial<PullState>, InProcessOptions, RegExp]>([
    ['a draft', { draft: true }, {}, /Not merged: the pull request is a draft\./],
    ['a fork', { fork: 'mallory/r' }, { facts: { fromFork: true } }, /Not merged: the pull request comes from another repository/],
    ['a fork that the event does not tell of', { fork: 'mallory/r' }, {}, /Not merged: the pull request comes from another repository/],
  ])('leaves %s alone', async (_, pull, options, words) => {
    const made = opened({ pull });
    const run = await runInProcess(made, { ...options, ...AUTO });
    expect(run.failure).toBeUndefined();
    expect(run.log).toMatch(words);
    expect(isOn(made)).toBe(false);
  });

  it('leaves a head alone that was pushed meanwhile', async () => {
    const made = opened();
    server().hooks.before({ operation: 'checks/create' }, () => {
      made.repository.git.commit({ branch: 'fix', message: 'More', additions: { b: '2' }, date: new Date('2026-11-01T00:00:00Z') });
    });
    const run = await runInProcess(made, AUTO);
    expect(run.log).toMatch(
      new RegExp(`Not merged: the head of the pull request is [0-9a-f]{12} by now, and ${made.head.slice(0, 12)} was judged`),
    );
    expect(isOn(made)).toBe(false);
  });

  it('leaves a pull request alone that was turned to another base meanwhile', async () => {
    const made = opened();
    made.repository.git.refs.set('refs/heads/release', made.base);
    server().hooks.before({ operation: 'checks/create' }, () => void (made.pull.base = 'release'));
    const run = await runInProcess(made, AUTO);
    expect(run.log).toMatch(/Not merged: the pull request is for .*release.* by now, and was judged for .*main/);
    expect(isOn(made)).toBe(false);
  });

  it.each<[string, (made: Scene) => void, RegExp]>([
    ['nothing is required', () => undefined, /Not merged: .*requires no check.*GitHub would merge what is pushed later/],
    [
      'nobody can tell whether the gate is',
      () => server().faults.next({ operation: 'repos/get-branch-rules' }, { kind: 'status', status: 500 }),
      /Not merged: .*GitHub would merge what is pushed later/,
    ],
  ])('does nothing where %s', async (_, prepare, words) => {
    const made = scene({ server: server() });
    prepare(made);
    const run = await runInProcess(made, AUTO);
    expect(run.failure).toBeUndefined();
    expect(run.log).toMatch(words);
    expect(isOn(made)).toBe(false);
  });

  it('merges by a workflow that a ruleset of the organisation requires, where the job is not among the checks', async () => {
    const made = opened();
    const run = await runInProcess(made, { ...AUTO, facts: { job: 'policy', workflowPath: undefined as never, isForeignWorkflow: true } });
    expect(run.failure, run.log).toBeUndefined();
    expect(isOn(made)).toBe(true);
  });

  it('says which permissions it takes', async () => {
    const made = opened({ permissions: { ...PERMISSIONS, contents: 'read' } });
    const run = await runInProcess(made, AUTO);
    expect(run.failure).toBeUndefined();
    expect(run.log).toMatch(/Not merged: .*`contents: write` and `pull-requests: write`/);
  });
});

it('merge: queue waits for the queue while the gate itself is missing', async () => {
  const made = opened();
  mergingOf(made.repository).queues.add('main');
  const run = await runInProcess(made, { inputs: { merge: 'queue' } });
  expect(run.log).toContain('GitHub puts the pull request into the merge queue when every rule is satisfied.');
  expect(isOn(made)).toBe(true);
});

it('merge: off asks GitHub for nothing of it', async () => {
  const made = opened();
  await runInProcess(made);
  expect(isOn(made)).toBe(false);
  expect(server().requests.map(({ operationId }) => operationId)).not.toContain('pulls/get');
});
