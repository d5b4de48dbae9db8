import { known, unknown, type PullRequest, type PullRequests, type Review } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { approvalOf } from './approval-of.js';

const HEAD = 'a'.repeat(40);
const NEWER = 'b'.repeat(40);
const PULL = { number: 7, author: 'octocat', headSha: NEWER } as PullRequest;
const review = (author: string, commit: string): Review => ({ author, commit, state: 'approved' });

function pullsWith(reviews: readonly Review[], changes: Partial<PullRequests> = {}): PullRequests {
  return {
    read: async () => known(PULL),
    reviews: async () => known(reviews),
    isMember: async () => unknown('forbidden', 'the token may not see it'),
    ...changes,
  } as PullRequests;
}

describe('the approval of a change', () => {
  it.each<[string, readonly Review[], string | undefined, object]>([
    ['of the commit of the event', [review('mona', HEAD)], HEAD, { known: true, value: { by: 'mona', commit: HEAD } }],
    ['of a newer one does not count for it', [review('mona', NEWER)], HEAD, { known: true, value: undefined }],
    ['of the newest, where the event names none', [review('mona', NEWER)], undefined, { known: true, value: { by: 'mona' } }],
    ['by the author does not count', [review('octocat', HEAD)], HEAD, { known: true, value: undefined }],
  ])('%s', async (_, reviews, headSha, expected) => {
    const pull = { number: 7, ...(headSha !== undefined && { headSha }) };
    expect(await approvalOf(pullsWith(reviews), pull, ['@mona', '@octocat'])).toMatchObject(expected);
  });

  it.each<[string, Partial<PullRequests>]>([
    ['the pull request cannot be read', { read: async () => unknown('forbidden', 'no') }],
    ['there is none', { read: async () => known(undefined) }],
    ['its reviews cannot be read', { reviews: async () => unknown('forbidden', 'no') }],
  ])('is unknown where %s', async (_, changes) => {
    expect(await approvalOf(pullsWith([], changes), { number: 7 }, ['@mona'])).toMatchObject({ known: false });
  });
});
