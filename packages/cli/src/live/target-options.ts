import { INTENT_SCOPES, quoteUntrusted, UserError, type IntentScope, type VariableTarget } from '@sar/baseline';
import type { Arguments, OptionSpec } from '../arguments/command.js';
import type { RepositoryName } from './repository-option.js';

export const SCOPE: OptionSpec = {
  name: 'scope',
  value: 'SCOPE',
  choices: INTENT_SCOPES,
  help: 'where the variable lives (default: repo, or environment when --environment is given)',
};
export const ENVIRONMENT: OptionSpec = {
  name: 'environment',
  short: 'e',
  value: 'NAME',
  help: 'the environment that the variable belongs to',
};

/**
 * Where the variable lives that `--scope` and `--environment` mean.
 *
 * @throws UserError when they do not go together
 */
export function targetOptions(given: Arguments, { owner, repo }: RepositoryName): VariableTarget {
  const environment = given.value('environment');
  const scope = (given.value('scope') ?? (environment === undefined ? 'repo' : 'environment')) as IntentScope;
  if (scope !== 'environment' && environment !== undefined)
    throw new UserError(`--environment goes with --scope environment, not with --scope ${scope}`);
  switch (scope) {
    case 'repo':
      return { scope, owner, repo };
    case 'org':
      return { scope, owner };
    case 'environment':
      if (environment === undefined) throw new UserError('--scope environment needs --environment NAME');
      return { scope, owner, repo, environment };
  }
}

/** For people, safe for a terminal: `repository octo-org/octo-repo`. */
export function targetWords(target: VariableTarget): string {
  switch (target.scope) {
    case 'repo':
      return `repository ${target.owner}/${target.repo}`;
    case 'org':
      return `organisation ${target.owner}`;
    case 'environment':
      return `environment ${quoteUntrusted(target.environment)} of ${target.owner}/${target.repo}`;
  }
}
