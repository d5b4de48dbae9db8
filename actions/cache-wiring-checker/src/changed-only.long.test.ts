import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder, type RunnerEvent, type TemporaryRepository } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EXAMPLE, NPM, repositoryFor, runChecker, UNCACHED } from './run-checker.fixture.js';

type EventOf = (base: string) => RunnerEvent;
const PULL_REQUEST: EventOf = (base) => ({
  name: 'pull_request',
  payload: { pull_request: { base: { sha: base, ref: 'main' }, head: { sha: 'f'.repeat(40) } } },
});
const MERGE_GROUP: EventOf = (base) => ({
  name: 'merge_group',
  payload: { merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: 'f'.repeat(40) } },
});
const ONLY = { 'changed-only': 'true', 'fail-on': 'never' };

/** A topic branch that adds one workflow with one finding to a base with two. */
function topic(): { readonly repository: TemporaryRepository; readonly base: string } {
  const repository = repositoryFor(EXAMPLE);
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.write('.github/workflows/new.yml', UNCACHED);
  repository.commit('Add a workflow');
  return { repository, base };
}

describe.each([
  ['pull_request', PULL_REQUEST],
  ['merge_group', MERGE_GROUP],
])('changed-only on %s', (name, event) => {
  it('judges the changed files alone', async () => {
    const { repository, base } = topic();
    const result = await runChecker(repository.root, ONLY, { event: event(base) });
    expect(result.outputs.get('findings-count'), result.log).toBe('1');
    expect(result.annotations).toMatchObject([{ properties: { file: '.github/workflows/new.yml' } }]);
    expect((await runChecker(repository.root, { 'fail-on': 'never' }, { event: event(base) })).outputs.get('findings-count')).toBe('3');
  });

  it('judges the changes of the branch, not those that its base got meanwhile', async () => {
    const { repository } = topic();
    repository.git('checkout', '--quiet', 'main');
    repository.write('.github/workflows/meanwhile.yml', UNCACHED);
    const base = repository.commit('Meanwhile');
    repository.git('checkout', '--quiet', 'topic');
    expect((await runChecker(repository.root, ONLY, { event: event(base) })).outputs.get('findings-count')).toBe('1');
  });

  it('finds nothing when no workflow changed', async () => {
    const { repository } = topic();
    const base = repository.git('rev-parse', 'HEAD');
    repository.write('README.md', '# x\n');
    repository.commit('Write');
    const result = await runChecker(repository.root, ONLY, { event: event(base) });
    expect(result.outputs.get('findings-count')).toBe('0');
  });

  it('without the history judges everything and says what to do', async () => {
    const { repository, base } = topic();
    const { path, remove } = temporaryFolder('sar-shallow');
    onTestFinished(remove);
    const shallow = join(path, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=topic', `file://${repository.root}`, shallow], { stdio: 'ignore' });
    const result = await runChecker(shallow, ONLY, { event: event(base) });
    expect(result.outputs.get('findings-count'), result.log).toBe('3');
    expect(result.stdout).toContain(
      `changed-only: the checkout does not reach the base commit ${base} (actions/checkout: fetch-depth: 0); every file is judged`,
    );
  });

  it.each(['', 'main', '--upload-pack=touch pwned', 'f'.repeat(39), '$(touch pwned)'])(
    `takes no base but a commit: %j on ${name}`,
    async (base) => {
      const { repository } = topic();
      const result = await runChecker(repository.root, ONLY, { event: event(base) });
      expect(result.outputs.get('findings-count'), result.log).toBe('3');
      expect(result.stdout).toContain('has no base to compare with; every file is judged');
      expect(repository.git('status', '--porcelain')).toBe('');
    },
  );
});

it('changed-only on push judges everything and says so', async () => {
  const { root } = repositoryFor({ ...NPM, '.github/workflows/bare.yml': UNCACHED });
  const result = await runChecker(root, ONLY);
  expect(result.outputs.get('findings-count')).toBe('1');
  expect(result.stdout).toContain('changed-only: the event push has no base to compare with; every file is judged');
});

it('an override by branch sees the base of a pull request', async () => {
  const rule = 'version: 1\ntriage:\n  - { match: { branch: release/*, rule: missing-cache }, set: { severity: P0 } }\n';
  const { root } = repositoryFor({ ...NPM, '.github/workflows/bare.yml': UNCACHED, '.github/sar.yml': rule });
  const severity = async (ref: string) => {
    const payload = { pull_request: { base: { sha: 'f'.repeat(40), ref } } };
    return (await runChecker(root, { 'fail-on': 'never' }, { event: { name: 'pull_request', payload } })).outputs.get('highest-severity');
  };
  expect([await severity('main'), await severity('release/1')]).toEqual(['P2', 'P0']);
});
