import type { VariableTarget } from '@sar/baseline';

/** One text for each place that holds variables; GitHub does not tell upper from lower case in any of its parts. */
export function targetKey(target: VariableTarget): string {
  switch (target.scope) {
    case 'org':
      return `org ${target.owner}`.toLowerCase();
    case 'repo':
      return `repo ${target.owner}/${target.repo}`.toLowerCase();
    case 'environment':
      return `environment ${target.owner}/${target.repo} ${target.environment}`.toLowerCase();
  }
}

/** For people: `owner/repository`, `organisation owner`, `environment production of owner/repository`. Untrusted text. */
export function targetText(target: VariableTarget): string {
  switch (target.scope) {
    case 'org':
      return `organisation ${target.owner}`;
    case 'repo':
      return `${target.owner}/${target.repo}`;
    case 'environment':
      return `environment ${target.environment} of ${target.owner}/${target.repo}`;
  }
}

/** The keys of a ledger's line that name a target, and back. */
export function targetFields(target: VariableTarget): {
  scope: VariableTarget['scope'];
  owner: string;
  repo?: string;
  environment?: string;
} {
  return { ...target };
}

/** The target that a line names; undefined for one without the keys that its scope needs. */
export function targetOfFields(fields: {
  readonly scope: VariableTarget['scope'];
  readonly owner: string;
  readonly repo?: string | undefined;
  readonly environment?: string | undefined;
}): VariableTarget | undefined {
  const { scope, owner, repo, environment } = fields;
  if (scope === 'org') return { scope, owner };
  if (repo === undefined) return undefined;
  if (scope === 'repo') return { scope, owner, repo };
  return environment === undefined ? undefined : { scope, owner, repo, environment };
}
