import { known, type PullRequestComment } from '@sar/baseline';
import { gateComment } from '@sar/report';
import { describe, expect, it } from 'vitest';
import { keepComment } from './keep-comment.js';

const GATE = 'SAR gate';
const AUTHOR = 'github-actions[bot]';
const BODY = gateComment({ outcome: 'pass', lines: [], failed: [] }, { gate: GATE });
const OTHER_BODY = gateComment({ outcome: 'fail', lines: [], failed: [] }, { gate: GATE });

/** Keeps the comment beside these, which were there before; tells what was written. */
async function kept(before: readonly (readonly [author: string, body: string])[], author = AUTHOR) {
  const written: string[] = [];
  const comments = before.map(([login, body], index): PullRequestComment => ({
    id: index + 1,
    author: login,
    body,
    url: `https://github.com/o/r/pull/1#issuecomment-${index + 1}`,
  }));
  const answer = await keepComment(
    {
      comments: async () => known(comments),
      createComment: async () => {
        written.push('new');
        return known({ url: '' });
      },
      updateComment: async (id) => {
        written.push(`change ${id}`);
        return known({ url: '' });
      },
    },
    { number: 1, gate: GATE, author, body: BODY },
  );
  return { answer, written };
}

describe('a comment that was there before the first one of the gate', () => {
  it.each([
    ['of somebody else, with the marker', 'mallory', OTHER_BODY],
    ['of an app whose name begins alike', 'github-actions-evil[bot]', OTHER_BODY],
    ['of a person who is called as the app', 'github-actions', OTHER_BODY],
    ['of the same account, that quotes the marker', AUTHOR, `> Said somebody:\n${OTHER_BODY}`],
    ['of the same account, for another gate', AUTHOR, gateComment({ outcome: 'fail', lines: [], failed: [] }, { gate: 'other' })],
  ])('%s is not taken for its own', async (_what, author, body) => {
    expect(await kept([[author, body]])).toEqual({ answer: known('created'), written: ['new'] });
  });

  it('is its own when the same account wrote it with the marker', async () => {
    const others = [['mallory', OTHER_BODY]] as const;
    expect((await kept([...others, [AUTHOR, OTHER_BODY]])).written).toEqual(['change 2']);
    expect((await kept([...others, [AUTHOR, BODY]])).written).toEqual([]);
    expect((await kept([...others, [AUTHOR, OTHER_BODY]], 'github-actions')).written).toEqual(['change 2']);
  });
});
