import { known, unknown, type Answer, type Review } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { findApproval } from './find-approval.js';

const HEAD = 'a'.repeat(40);
const review = (author: string, changes: Partial<Review> = {}): Review => ({ author, state: 'approved', commit: HEAD, ...changes });

async function approval(
  reviews: Answer<readonly Review[]>,
  approvers: readonly string[],
  teams: Readonly<Record<string, Answer<boolean>>> = {},
  asked: string[] = [],
) {
  const pulls = {
    reviews: async () => reviews,
    isMember: async (organization: string, team: string, login: string) => {
      asked.push(`${organization}/${team}/${login}`);
      return teams[`${organization}/${team}/${login}`] ?? known(false);
    },
  };
  return findApproval(pulls, { number: 1, author: 'author', headSha: HEAD }, approvers);
}

describe('an approval', () => {
  it.each([
    ['of one who may', [review('Ann')], { by: 'Ann', commit: HEAD }],
    ['of one who may not', [review('bob')], undefined],
    ['of an earlier commit', [review('ann', { commit: 'b'.repeat(40) })], undefined],
    ['that is a comment', [review('ann', { state: 'commented' })], undefined],
    ['that was dismissed', [review('ann', { state: 'dismissed' })], undefined],
    ['that asks for changes', [review('ann', { state: 'changes-requested' })], undefined],
    ['of nobody', [], undefined],
  ])('%s', async (_, reviews, expected) => {
    expect(await approval(known(reviews), ['@ann'])).toEqual(known(expected));
  });

  it('of the author counts nothing, also where the author may approve', async () => {
    expect(await approval(known([review('Author')]), ['@author', '@org/team'], { 'org/team/Author': known(true) })).toEqual(
      known(undefined),
    );
  });

  it('of a member of a team counts', async () => {
    const asked: string[] = [];
    expect(await approval(known([review('bob'), review('cid')]), ['@ann', '@org/team'], { 'org/team/cid': known(true) }, asked)).toEqual(
      known({ by: 'cid', commit: HEAD }),
    );
    expect(asked).toEqual(['org/team/bob', 'org/team/cid']);
  });

  it('of one whose team cannot be read is unknown, unless another one counts', async () => {
    const forbidden = unknown('forbidden', 'members: read is missing');
    const teams = { 'org/team/bob': forbidden };
    expect(await approval(known([review('bob')]), ['@org/team'], teams)).toEqual(forbidden);
    expect(await approval(known([review('bob'), review('cid')]), ['@org/team'], { ...teams, 'org/team/cid': known(true) })).toEqual(
      known({ by: 'cid', commit: HEAD }),
    );
  });

  it('is unknown where reviews cannot be read, and none where nobody may', async () => {
    const forbidden = unknown('forbidden', 'x');
    expect(await approval(forbidden, ['@ann'])).toEqual(forbidden);
    expect(await approval(forbidden, [])).toEqual(known(undefined));
  });

  it('of a login that reads like a team, or like part of one, counts nothing', async () => {
    const asked: string[] = [];
    expect(await approval(known([review('org')]), ['@org/team'], {}, asked)).toEqual(known(undefined));
    expect(asked).toEqual(['org/team/org']);
  });
});
