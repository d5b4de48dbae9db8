import { offerAsPullRequest } from '../../live/offer-as-pull-request.js';
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

/**
 * Offers a change of the file of patterns as a pull request, unless SAR is halted.
 *
 * @returns lines for people
 * @throws UserError when it cannot be offered
 */
export async function offerPatterns(opened: OpenWatch, { path, before, text, what }: PatternChange): Promise<readonly string[]> {
  const body = [`From the failed runs of CI: ${what}.`, ...BODY].join('\n\n');
  return [
    await offerAsPullRequest(opened, { from: LEARN_BRANCH, path, before, text, title: 'Learn failure patterns from CI', body }, what),
  ];
}
