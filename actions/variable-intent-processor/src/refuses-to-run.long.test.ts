import { pushCommits } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { intent, NAME, scene, TOKEN, type RunOptions } from './run-processor.fixture.js';

const FORK = { pull_request: { head: { repo: { full_name: 'evil/octo-repo' } } }, repository: { default_branch: 'main' } };
const PAYLOAD = { repository: { default_branch: 'main' } };

/** Q2 untrusted branch or pull request, Q10 replay: what the runner's own facts rule out. */
describe('Q2 untrusted branch / PR code: nothing is asked for and nothing is written', () => {
  it.each<[string, RunOptions, string]>([
    ['on another branch', { env: { GITHUB_REF: 'refs/heads/feature' } }, 'not on the default branch'],
    ['on a tag', { env: { GITHUB_REF: 'refs/tags/v1' } }, 'not on the default branch'],
    ['on pull_request', { event: { name: 'pull_request', payload: FORK } }, 'never processed on the event pull_request'],
    [
      'on pull_request_target',
      { event: { name: 'pull_request_target', payload: FORK } },
      'never processed on the event pull_request_target',
    ],
    ['on workflow_run', { event: { name: 'workflow_run', payload: PAYLOAD } }, 'never processed on the event workflow_run'],
    ['on issue_comment', { event: { name: 'issue_comment', payload: PAYLOAD } }, 'never processed on the event issue_comment'],
    ['for a fork', { event: { name: 'push', payload: FORK } }, 'comes from another repository'],
    ['on another commit than the run is for', { env: { GITHUB_SHA: 'f'.repeat(40) } }, 'the checkout is at'],
    ['without a token', { token: '' }, 'the input "token" is empty'],
  ])('%s', async (_, options, message) => {
    const { push, run, variables, box } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    const result = await run({}, options);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain(message);
    expect(result.requests).toEqual([]);
    expect([variables(), box().length]).toEqual([{}, 1]);
  });
});

describe('Q10 replay: a repeated run', () => {
  it('whose commit is behind the branch is refused', async () => {
    const { checkout, repository, push, run, variables } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    const old = checkout.git('rev-parse', 'HEAD');
    push({ 'README.md': 'newer\n' });
    checkout.git('checkout', '--quiet', '--detach', old);
    const result = await run({}, { env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_SHA: old } });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('This is a repeated run, and its commit is behind the default branch');
    expect(variables()).toEqual({});
    expect(repository.git.head('sar-state')).toBeUndefined();
  });

  it('of the newest commit goes on', async () => {
    const { push, run, variables } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    expect((await run({}, { env: { GITHUB_RUN_ATTEMPT: '2' } })).exitCode).toBe(0);
    expect(variables()).toEqual({ LOG_LEVEL: 'debug' });
  });

  it('a first run whose commit was overtaken applies what it has, and leaves what changed meanwhile', async () => {
    const { checkout, push, run, variables, box } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug'), intent('LIMIT_A', '1')]));
    const old = checkout.git('rev-parse', 'HEAD');
    push(Object.fromEntries([intent('LIMIT_A', '2')]));
    checkout.git('checkout', '--quiet', '--detach', old);
    const result = await run({}, { env: { GITHUB_SHA: old } });
    expect(result.exitCode, result.log).toBe(0);
    expect(variables()).toEqual({ LOG_LEVEL: 'debug', LIMIT_A: '1' });
    expect(box()).toEqual(['variable_set_LIMIT_A_1761998400.json']);
  });

  it('a commit that is no longer on the branch is refused', async () => {
    const { checkout, repository, push, run, variables } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    const gone = checkout.git('rev-parse', 'HEAD');
    checkout.git('reset', '--quiet', '--hard', 'HEAD~1');
    checkout.write('README.md', 'another history\n');
    checkout.commit('Another');
    pushCommits(checkout.root, repository.git, 'main');
    checkout.git('checkout', '--quiet', '--detach', gone);
    const result = await run({}, { env: { GITHUB_SHA: gone } });
    expect(result.stdout).toContain('no longer on the default branch');
    expect(variables()).toEqual({});
  });
});

describe('the history', () => {
  it('that is not there leaves intents unjudged, and says what to do', async () => {
    const { checkout, push, run, variables, box } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    checkout.git('clone', '--quiet', '--depth=1', `file://${checkout.root}`, `${checkout.root}/shallow`);
    const result = await run({ path: 'shallow' });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('fetch-depth: 0');
    expect([variables(), box().length]).toEqual([{}, 1]);
  });

  it('without git is an error', async () => {
    const { checkout, run } = await scene();
    checkout.write('plain/x', '');
    checkout.git('config', 'core.worktree', checkout.root);
    const result = await run({ path: '/' });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('no git checkout');
  });
});

describe('a permission that is missing', () => {
  it.each<[string, Readonly<Record<string, 'read' | 'write'>>, string]>([
    ['Variables', { contents: 'write', actions_variables: 'read', issues: 'read' }, 'Variables: Read and write'],
    ['Contents', { contents: 'read', actions_variables: 'write', issues: 'read' }, 'Contents: Read and write'],
    ['Issues', { contents: 'write', actions_variables: 'write' }, 'Issues: Read-only'],
  ])('%s: is named with the setting that gives it', async (_, permissions, setting) => {
    const { push, run, variables } = await scene(permissions);
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(result.summary + result.stdout).toContain(setting);
    expect(variables()).toEqual({});
  });

  it('GITHUB_TOKEN cannot write variables, and the message says so', async () => {
    const { server, push, run, variables } = await scene();
    server.addToken('ghs_workflow_token_000000000000000000000', {
      kind: 'workflow',
      login: 'github-actions[bot]',
      permissions: { contents: 'write', issues: 'read' },
      repositories: [NAME],
    });
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    const result = await run({}, { token: 'ghs_workflow_token_000000000000000000000' });
    expect(result.exitCode).toBe(1);
    expect(result.summary + result.stdout).toContain('GITHUB_TOKEN');
    expect(variables()).toEqual({});
  });

  it('a bad token is told without the token', async () => {
    const { push, run } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'debug')]));
    const result = await run({}, { token: 'ghs_wrong_token_0000000000000000000000' });
    expect(result.exitCode).toBe(1);
    expect(result.log.replaceAll('::add-mask::ghs_wrong_token_0000000000000000000000', '')).not.toContain('ghs_wrong');
    expect(result.log).not.toContain(TOKEN);
  });
});
