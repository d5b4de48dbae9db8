import { quoteUntrusted, UserError } from '@sar/baseline';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import { API_URL, countOption, MAX_REQUESTS, REPO, TOKEN_ENV } from '../../live/live-options.js';

/** The longest retention that GitHub has for runs; entries of the cache may be kept for as long: https://docs.github.com/en/actions/reference/limits */
const MOST_DAYS = 400;
/** Of the 1,000 requests an hour that the tokens of all workflows of a repository have together: the weekly watchdog prunes twice. */
const DEFAULT_DELETES = 300;
/** Requests that listing may take. */
const LISTING_REQUESTS = 900;
/** A removal and the look for the halt before it. */
const REMOVAL_REQUESTS = 2;

/** `--older-than`, with what it means for the command. */
export function daysOption(help: string): OptionSpec {
  return { name: 'older-than', value: 'DAYS', help };
}

/** Options of both commands that prune. */
export const PRUNE_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'max-deletes',
    value: 'N',
    help: `remove at most so many, 1 to 5000; a later run goes on (default ${DEFAULT_DELETES}, since the workflows of a repository have 1,000 requests an hour together)`,
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
  {
    ...MAX_REQUESTS,
    help: `most requests to make; what is not removed by then is left for a later run (default: ${LISTING_REQUESTS}, and ${REMOVAL_REQUESTS} for each of --max-deletes)`,
  },
];

/**
 * The most removals, of `--max-deletes`.
 *
 * @throws UserError when it is no number from 1 to 5000
 */
export function mostDeletes(given: Arguments): number {
  return countOption(given, 'max-deletes', { min: 1, max: 5000 }) ?? DEFAULT_DELETES;
}

/** The most requests where `--max-requests` does not say it: enough for listing and for every removal. */
export function usualRequests(given: Arguments): number {
  return LISTING_REQUESTS + REMOVAL_REQUESTS * mostDeletes(given);
}

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
