import { quoteUntrusted, UserError } from '@sar/baseline';
import type { Arguments, OptionSpec } from '../arguments/command.js';

/** Where the token is read from when `--token-env` names nothing else. */
export const TOKEN_VARIABLE = 'SAR_TOKEN';

/** Options of the commands that ask GitHub. */
export const REPO: OptionSpec = {
  name: 'repo',
  value: 'OWNER/NAME',
  help: 'the repository on GitHub (default: that of the remote origin)',
};
export const TOKEN_ENV: OptionSpec = {
  name: 'token-env',
  value: 'NAME',
  help: `environment variable that holds the token (default ${TOKEN_VARIABLE}); no other place is looked at`,
};
export const API_URL: OptionSpec = {
  name: 'api-url',
  value: 'URL',
  help: 'address of the API (default: GITHUB_API_URL, else https://api.github.com)',
};
export const MAX_REQUESTS: OptionSpec = {
  name: 'max-requests',
  value: 'N',
  help: 'most requests to make; what is not known by then is unknown (default 500)',
};
export const VARS_CONTEXT: OptionSpec = {
  name: 'vars-context',
  value: 'FILE',
  help: 'JSON of a workflow\'s ${{ toJSON(vars) }}: the visible variables, without any token; "-" reads standard input',
};
export const VARS_ENVIRONMENT: OptionSpec = {
  name: 'vars-environment',
  value: 'NAME',
  help: 'the environment of the job that --vars-context is from (default: it has none)',
};
export const LIVE_OPTIONS: readonly OptionSpec[] = [REPO, TOKEN_ENV, API_URL, MAX_REQUESTS];

export const DRY_RUN: OptionSpec = { name: 'dry-run', short: 'n', help: 'show what would be done and write nothing' };

/**
 * A whole number given to an option.
 *
 * @throws UserError when it is none, or out of bounds
 */
export function countOption(given: Arguments, name: string, bounds: { readonly min: number; readonly max: number }): number | undefined {
  const text = given.value(name);
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= bounds.min && number <= bounds.max))
    throw new UserError(`--${name} takes a whole number from ${bounds.min} to ${bounds.max}, not ${quoteUntrusted(text)}`);
  return number;
}
