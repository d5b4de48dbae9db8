import { known, unknown, type Answer, type StorageLayer, type VariableReader, type VariableTarget } from '@sar/baseline';
import type { RunningRepository } from '../../policy/intent-policy.js';

/** A variable of the running repository, of its organisation, or of one of its environments. */
export interface NamedVariable {
  readonly layer: StorageLayer;
  readonly name: string;
  readonly environment?: string;
}

/** Where a variable of a layer lives; undefined for secrets. */
export function targetOf(
  { layer, environment }: Omit<NamedVariable, 'name'>,
  { owner, repo }: RunningRepository,
): VariableTarget | undefined {
  if (layer === 'repo-vars') return { scope: 'repo', owner, repo };
  if (layer === 'org-vars') return { scope: 'org', owner };
  return layer === 'env-vars' && environment !== undefined ? { scope: 'environment', owner, repo, environment } : undefined;
}

/** The value that a variable has now; undefined when it is not there. Unknown without a reader, and where GitHub does not tell. */
export async function liveValue(
  variables: VariableReader | undefined,
  variable: NamedVariable,
  running: RunningRepository,
): Promise<Answer<string | undefined>> {
  const target = targetOf(variable, running);
  if (variables === undefined || target === undefined) return unknown('no-token', 'there is no token that reads variables');
  const answer = await variables.get(target, variable.name);
  return answer.known ? known(answer.value?.value) : answer;
}
