import { UserError } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runFacts } from './run-facts.js';

const RUNNER = {
  GITHUB_REPOSITORY: 'octo-org/repo',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
};
const BEFORE = 'b'.repeat(40);

describe('runFacts', () => {
  it('reads the run', () => {
    expect(runFacts({ before: BEFORE, repository: { default_branch: 'main' } }, RUNNER)).toEqual({
      owner: 'octo-org',
      repo: 'repo',
      event: 'push',
      ref: 'refs/heads/main',
      sha: 'a'.repeat(40),
      runId: '7',
      runUrl: 'https://github.com/octo-org/repo/actions/runs/7',
      attempt: 2,
      defaultBranch: 'main',
      before: BEFORE,
      fromFork: false,
      apiUrl: 'https://api.github.com',
    });
  });

  it.each<[string, unknown, Partial<ReturnType<typeof runFacts>>]>([
    ['an empty payload', {}, { before: undefined, defaultBranch: undefined, fromFork: false }],
    ['a payload that is null', null, { before: undefined }],
    ['a new branch', { before: '0'.repeat(40) }, { before: undefined }],
    ['a commit that is none', { before: '--exec=x' }, { before: undefined }],
    ['values of other types', { before: [BEFORE], repository: { default_branch: {} } }, { before: undefined, defaultBranch: undefined }],
    ['a pull request of a fork', { pull_request: { head: { repo: { full_name: 'evil/repo' } } } }, { fromFork: true }],
    ['a pull request of the repository', { pull_request: { head: { repo: { full_name: 'Octo-Org/Repo' } } } }, { fromFork: false }],
    ['a pull request of a fork that was deleted', { pull_request: { head: { repo: null } } }, { fromFork: true }],
    ['a pull request whose head says nothing', { pull_request: { head: {} } }, { fromFork: false }],
    ['a run of a fork', { workflow_run: { head_repository: { full_name: 'evil/repo' } } }, { fromFork: true }],
  ])('%s', (_, payload, expected) => {
    expect(runFacts(payload, RUNNER)).toMatchObject(expected);
  });

  it.each<[string, unknown, unknown]>([
    [
      'an edited issue',
      { action: 'edited', issue: { number: 7 }, sender: { login: 'mona' } },
      { number: 7, action: 'edited', sender: 'mona' },
    ],
    [
      'the body before the edit',
      { action: 'edited', issue: { number: 7 }, sender: { login: 'mona' }, changes: { body: { from: 'x' } } },
      { number: 7, action: 'edited', sender: 'mona', bodyBefore: 'x' },
    ],
    ['no number', { action: 'edited', issue: { number: '7' }, sender: { login: 'mona' } }, undefined],
    ['a number that no issue has', { action: 'edited', issue: { number: 1e300 }, sender: { login: 'mona' } }, undefined],
    ['nobody who did it', { action: 'edited', issue: { number: 7 }, sender: null }, undefined],
    ['another event', { action: 'edited' }, undefined],
  ])('the issue of the event: %s', (_, payload, expected) => {
    expect(runFacts(payload, RUNNER).issue).toEqual(expected);
  });

  const HEAD = 'c'.repeat(40);
  const head = (repo: unknown) => ({ sha: HEAD, repo });
  it.each<[string, unknown, object]>([
    [
      'a pull request',
      { pull_request: { number: 7, head: head({ full_name: 'octo-org/repo' }) } },
      { pull: { number: 7, headSha: HEAD, headRepository: 'octo-org/repo' } },
    ],
    ['of a fork that was deleted', { pull_request: { number: 7, head: head(null) } }, { pull: { number: 7, headSha: HEAD } }],
    ['no number', { pull_request: { number: '7', head: head(null) } }, {}],
    ['a commit that is none', { pull_request: { number: 7, head: { sha: '--exec=x' } } }, {}],
    [
      'the merge queue',
      { merge_group: { head_sha: HEAD, head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BEFORE}` } },
      { mergeGroup: { headSha: HEAD, pull: 7 } },
    ],
    ['a queue of a branch with slashes', queueOf('release/1/pr-8', 9), { mergeGroup: { headSha: HEAD, pull: 9 } }],
    [
      'a branch that is called in another way',
      { merge_group: { head_sha: HEAD, head_ref: 'refs/heads/pr-7-x' } },
      { mergeGroup: { headSha: HEAD } },
    ],
    ['values of other types', { pull_request: [], merge_group: 'x' }, {}],
  ])('the change of the event: %s', (_, payload, expected) => {
    const { pull, mergeGroup } = runFacts(payload, RUNNER);
    expect({ ...(pull && { pull }), ...(mergeGroup && { mergeGroup }) }).toEqual(expected);
  });
  function queueOf(branch: string, pull: number) {
    return { merge_group: { head_sha: HEAD, head_ref: `refs/heads/gh-readonly-queue/${branch}/pr-${pull}-${BEFORE}` } };
  }

  it.each<[string, Record<string, string>, object]>([
    [
      'its own workflow',
      { GITHUB_JOB: 'gate', GITHUB_ACTOR: 'mona', GITHUB_WORKFLOW_REF: 'Octo-Org/repo/.github/workflows/ci.yml@refs/heads/a@b' },
      { job: 'gate', actor: 'mona', workflowPath: '.github/workflows/ci.yml' },
    ],
    [
      'a workflow of another repository',
      { GITHUB_WORKFLOW_REF: 'octo-org/other/.github/workflows/ci.yml@refs/heads/main' },
      { isForeignWorkflow: true },
    ],
    ['a path that leads elsewhere', { GITHUB_WORKFLOW_REF: 'octo-org/repo/.github/workflows/../../x.yml@refs/heads/main' }, {}],
    ['nothing', { GITHUB_JOB: '', GITHUB_ACTOR: '' }, {}],
  ])('the job: %s', (_, environment, expected) => {
    const { job, workflowPath, actor, isForeignWorkflow } = runFacts({}, { ...RUNNER, ...environment });
    expect({
      ...(job && { job }),
      ...(workflowPath && { workflowPath }),
      ...(actor && { actor }),
      ...(isForeignWorkflow && { isForeignWorkflow }),
    }).toEqual(expected);
  });

  it('takes any payload and any reference of a workflow, and gives nothing that was not looked at', () => {
    const keys = ['pull_request', 'merge_group', 'issue', 'head', 'repo', 'number', 'sha', 'full_name', 'head_sha', 'head_ref', 'before'];
    const value = fc.jsonValue({ maxDepth: 3 });
    const payload = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(value, fc.dictionary(fc.constantFrom(...keys), fc.oneof(value, fc.dictionary(fc.constantFrom(...keys), value)))),
    );
    fc.assert(
      fc.property(payload, fc.string({ maxLength: 200 }), (event, reference) => {
        const { pull, mergeGroup, workflowPath } = runFacts(event, { ...RUNNER, GITHUB_WORKFLOW_REF: reference });
        for (const sha of [pull?.headSha, mergeGroup?.headSha]) expect(sha ?? HEAD).toMatch(/^[0-9a-f]{40,64}$/);
        for (const number of [pull?.number, mergeGroup?.pull]) expect(number ?? 1).toBeGreaterThan(0);
        expect(workflowPath ?? '.github/workflows/x').toMatch(/^\.github\/workflows\/[^/@]+$/);
      }),
    );
  });

  it.each(Object.keys(RUNNER).filter((name) => name !== 'GITHUB_RUN_ATTEMPT'))('says that %s is missing', (name) => {
    expect(() => runFacts({}, { ...RUNNER, [name]: undefined })).toThrow(UserError);
    expect(() => runFacts({}, { ...RUNNER, [name]: '' })).toThrow(name);
  });

  it('takes no repository but owner/name', () => {
    expect(() => runFacts({}, { ...RUNNER, GITHUB_REPOSITORY: 'a/b/c' })).toThrow(UserError);
  });
});
