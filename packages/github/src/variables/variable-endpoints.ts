import type { VariableTarget } from '@sar/baseline';
import { LAYER_LISTS, ORGANIZATION_LISTS, type EntryList } from './layer-endpoints.js';
import { ownerText, type ListOwner } from './list-entries.js';

/** Where a target's variables are listed and written. */
export interface VariableEndpoint {
  readonly list: EntryList;
  readonly of: ListOwner;
  /** Parameters of the list's path. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Permission for writing. */
  readonly needsWrite: string;
  readonly text: string;
}

export function variableEndpoint(target: VariableTarget): VariableEndpoint {
  const of: ListOwner = {
    owner: target.owner,
    ...(target.scope === 'org' ? {} : { repo: target.repo }),
    ...(target.scope === 'environment' ? { environment: target.environment } : {}),
  };
  const list = { repo: LAYER_LISTS['repo-vars'], environment: LAYER_LISTS['env-vars'], org: ORGANIZATION_LISTS['org-vars'] }[target.scope];
  return {
    list,
    of,
    parameters: { owner: of.owner, org: of.owner, repo: of.repo ?? '', environment_name: of.environment ?? '' },
    needsWrite: list.needs.replace('=read', '=write'),
    text: ownerText(of),
  };
}
