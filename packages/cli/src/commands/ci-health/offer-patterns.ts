import { UserError, guardHalt, haltedBranch } from '@sar/baseline';
import { terminalSafe } from '@sar/report';
import { offerFile, type Offered } from '@sar/rescue';
import { expectKnown } from '../../live/expect-known.js';
import type { OpenWatch } from './open-watch.js';

/** The branch that learned patterns are offered from. */
export const LEARN_BRANCH = 'sar/failure-patterns';

/** A change of the file of patterns. */
export interface PatternChange {
  readonly path: string;
  /** The text of the checkout; undefined where there is no file. */
  readonly before: string | undefined;
  readonly text: string;
  /** What it is, in words. */
  readonly what: string;
}

const BODY = [
  'A proposed pattern has the class `unknown`. Choose its class, category and priority, say what mends the failure, or remove it.',
  'Commit what you change to this branch: SAR leaves it as it is. After the merge, or to decline, delete the branch, so that the next proposal begins at the new head.',
];
const CHANGE_WORDS: Readonly<Record<Offered['change'], (url: string, what: string) => string>> = {
  committed: (url, what) => `offered in ${url}: ${what}`,
  same: (url) => `this is offered already: ${url}`,
  left: (url) => `an earlier proposal waits and was left as it is: merge or close ${url}, delete its branch, and run this again`,
};

/**
 * Offers a change of the file of patterns as a pull request, unless SAR is halted.
 *
 * @returns lines for people
 * @throws UserError when it cannot be offered
 */
export async function offerPatterns(
  { repository, live }: OpenWatch,
  { path, before, text, what }: PatternChange,
): Promise<readonly string[]> {
  const { branchWriter, defaultBranch, haltSwitch, issueBoard } = await import('@sar/github');
  const name = `${repository.owner}/${repository.repo}`;
  const guard = guardHalt(haltSwitch(issueBoard(live.client, name)));
  const verdict = await guard.check();
  if (!verdict.isAllowed) throw new UserError(verdict.reason);
  const into = expectKnown(await defaultBranch(live.client, name));
  const { url, change } = expectKnown(
    await offerFile(
      {
        into,
        from: LEARN_BRANCH,
        path,
        before,
        text,
        title: 'Learn failure patterns from CI',
        body: [`From the failed runs of CI: ${what}.`, ...BODY].join('\n\n'),
      },
      haltedBranch(branchWriter(live.client, name), guard),
    ),
  );
  return [terminalSafe(CHANGE_WORDS[change](url, what))];
}
