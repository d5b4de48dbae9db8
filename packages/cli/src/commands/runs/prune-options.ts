import { quoteUntrusted, UserError } from '@sar/baseline';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import { API_URL, MAX_REQUESTS, REPO, TOKEN_ENV } from '../../live/live-options.js';

/** The longest retention that GitHub has for runs; entries of the cache may be kept for as long: https://docs.github.com/en/actions/reference/limits */
const MOST_DAYS = 400;
/** A removal and the look for the halt before it are two requests; the rest is for listing. */
export const PRUNE_REQUESTS = 1500;
/** Of the 1,000 requests an hour that the tokens of all workflows of a repository have together: the weekly watchdog prunes twice. */
export const PRUNE_DELETES = 300;

/** `--older-than`, with what it means for the command. */
export function daysOption(help: string): OptionSpec {
  return { name: 'older-than', value: 'DAYS', help };
}

/** Options of both commands that prune. */
export const PRUNE_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'max-deletes',
    value: 'N',
    help: `remove at most so many, 1 to 5000; a later run goes on (default ${PRUNE_DELETES}, since the workflows of a repository have 1,000 requests an hour together)`,
  },
  { name: 'apply', help: 'remove; without it everything is planned only' },
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: ['table', 'markdown', 'json'],
    help: 'table (default), markdown or json (sar.prune/1)',
  },
  { name: 'out', short: 'o', value: 'FILE', help: 'write it to this file instead of printing it' },
  REPO,
  TOKEN_ENV,
  API_URL,
  { ...MAX_REQUESTS, help: `most requests to make; what is not removed by then is left for a later run (default ${PRUNE_REQUESTS})` },
];

/**
 * The days of `--older-than`.
 *
 * @throws UserError when they are none
 */
export function olderThanDays(given: Arguments): number | undefined {
  const text = given.value('older-than');
  if (text === undefined) return undefined;
  const days = Number(/^(\d{1,4})d$/.exec(text)?.[1] ?? Number.NaN);
  if (!(days >= 1 && days <= MOST_DAYS))
    throw new UserError(`--older-than takes days such as 7d, from 1d to ${MOST_DAYS}d, not ${quoteUntrusted(text)}`);
  return days;
}
