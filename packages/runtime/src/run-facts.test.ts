import { UserError } from '@sar/baseline';
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

  it.each(Object.keys(RUNNER).filter((name) => name !== 'GITHUB_RUN_ATTEMPT'))('says that %s is missing', (name) => {
    expect(() => runFacts({}, { ...RUNNER, [name]: undefined })).toThrow(UserError);
    expect(() => runFacts({}, { ...RUNNER, [name]: '' })).toThrow(name);
  });

  it('takes no repository but owner/name', () => {
    expect(() => runFacts({}, { ...RUNNER, GITHUB_REPOSITORY: 'a/b/c' })).toThrow(UserError);
  });
});
