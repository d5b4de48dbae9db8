import { UserError, guardHalt, haltedBranch } from '@sar/baseline';
import { terminalSafe } from '@sar/report';
import { offerFile, type FileOffer, type Offered } from '@sar/rescue';
import { expectKnown } from './expect-known.js';
import type { Live } from './open-live.js';
import type { RepositoryName } from './repository-option.js';

const CHANGE_WORDS: Readonly<Record<Offered['change'], (url: string, what: string) => string>> = {
  committed: (url, what) => `offered in ${url}: ${what}`,
  same: (url) => `this is offered already: ${url}`,
  left: (url) => `an earlier proposal waits and was left as it is: merge or close ${url}, delete its branch, and run this again`,
};

/**
 * Offers a file to the default branch as a pull request, unless SAR is halted. The same offer again ends in the same pull request.
 *
 * @param what it is, in words, for the line that says where it is
 * @returns a line for people, safe to print
 * @throws UserError when it cannot be offered
 */
export async function offerAsPullRequest(
  { repository, live }: { readonly repository: RepositoryName; readonly live: Pick<Live, 'client'> },
  offer: Omit<FileOffer, 'into'>,
  what: string,
): Promise<string> {
  const { branchWriter, defaultBranch, haltSwitch, issueBoard } = await import('@sar/github');
  const name = `${repository.owner}/${repository.repo}`;
  const guard = guardHalt(haltSwitch(issueBoard(live.client, name)));
  const verdict = await guard.check();
  if (!verdict.isAllowed) throw new UserError(verdict.reason);
  const into = expectKnown(await defaultBranch(live.client, name));
  const { url, change } = expectKnown(await offerFile({ ...offer, into }, haltedBranch(branchWriter(live.client, name), guard)));
  return terminalSafe(CHANGE_WORDS[change](url, what));
}
