import { known, unknown, type PullRequest } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { mergePull } from './merge-pull.js';

const HEAD = 'a'.repeat(40);
const RUN = { owner: 'octo-org', repo: 'octo-repo', pull: { number: 7, headSha: HEAD } };
const PULL: PullRequest = {
  number: 7,
  nodeId: 'PR_7',
  url: 'https://github.com/octo-org/octo-repo/pull/7',
  state: 'open',
  isDraft: false,
  author: 'octocat',
  headSha: HEAD,
  headRepository: 'Octo-Org/octo-repo',
  baseBranch: 'main',
  baseSha: 'b'.repeat(40),
};
type Merging = Parameters<typeof mergePull>[0];

function portOf(read: Merging['read']) {
  const asked: string[] = [];
  const port: Merging = {
    read,
    enableAutoMerge: async (_pull, method) => {
      asked.push(`auto ${method ?? 'default'}`);
      return known('enabled');
    },
    enqueue: async () => {
      asked.push('queue');
      return unknown('not-configured', 'its base branch has no merge queue');
    },
  };
  return { port, asked };
}

describe('merging', () => {
  it.each<[string, Partial<PullRequest>, RegExp]>([
    ['a fork', { headRepository: 'mallory/octo-repo' }, /comes from another repository/],
    ['a fork that was deleted', { headRepository: undefined }, /comes from another repository/],
    ['a draft', { isDraft: true }, /is a draft/],
    ['a closed one', { state: 'closed' }, /is closed/],
    ['a merged one', { state: 'merged' }, /is merged/],
    ['another head', { headSha: 'c'.repeat(40) }, /is cccccccccccc by now, and aaaaaaaaaaaa was judged/],
    ['another base, whose baseline did not judge', { baseBranch: 'evil' }, /is for `?"?evil.* by now, and was judged for .*main/],
  ])('asks GitHub for nothing of %s', async (_, changes, words) => {
    const { port, asked } = portOf(async () => known({ ...PULL, ...changes }));
    expect(await mergePull(port, RUN, 'main', 'auto', undefined)).toMatch(words);
    expect(asked).toEqual([]);
  });

  it.each([
    [async () => known(undefined), /there is no pull request #7/],
    [async () => unknown('forbidden', 'the token may not'), /Not merged: the token may not\./],
  ])('says what cannot be read', async (read, words) => {
    expect(await mergePull(portOf(read).port, RUN, 'main', 'auto', undefined)).toMatch(words);
  });

  it('asks for what is wanted, and says what came of it', async () => {
    const { port, asked } = portOf(async () => known(PULL));
    expect(await mergePull(port, RUN, 'main', 'auto', 'squash')).toMatch(/^Auto-merge is switched on/);
    expect(await mergePull(port, RUN, 'main', 'queue', undefined)).toBe('Not merged: its base branch has no merge queue.');
    expect(asked).toEqual(['auto squash', 'queue']);
  });

  it('is for pull requests alone', async () => {
    const { port, asked } = portOf(async () => known(PULL));
    expect(await mergePull(port, RUN, undefined, 'auto', undefined)).toMatch(/was judged for .*no branch/);
    expect(await mergePull(port, { owner: 'octo-org', repo: 'octo-repo' }, 'main', 'auto', undefined)).toMatch(/names no pull request/);
    expect(asked).toEqual([]);
  });
});
