import type { StorageLayer } from '@sar/baseline';
import type { Reference } from '@sar/workflows';
import { kindOf } from './declared-entry.js';
import type { ListId } from './configured.js';

/** Whether something can happen; `perhaps` where only a run knows. */
export type Certainty = 'yes' | 'no' | 'perhaps';

/** The kind of thing that a context holds. */
export function kindOfContext(context: Reference['context']): 'variable' | 'secret' {
  return context === 'vars' ? 'variable' : 'secret';
}

/** Whether a reference reads an entry of this layer, going by where both are, not by their names. */
export function sees(reference: Reference, { layer, environment }: ListId): Certainty {
  if (kindOfContext(reference.context) !== kindOf(layer)) return 'no';
  // Workflows never read the secrets of Codespaces.
  if (layer === 'codespace') return 'no';
  if (layer === 'dependabot') return reference.onlyFor === 'dependabot' ? 'yes' : 'perhaps';
  if (reference.onlyFor === 'dependabot' && reference.context === 'secrets') return 'no';
  if (layer === 'env-secrets' || layer === 'env-vars') return inEnvironment(reference, environment);
  return reference.environmentOnly === true ? 'no' : 'yes';
}

function inEnvironment({ environment }: Reference, name: string | undefined): Certainty {
  if (environment.kind === 'none') return 'no';
  if (environment.kind === 'named') return environment.name.toLowerCase() === name?.toLowerCase() ? 'yes' : 'no';
  return 'perhaps';
}

/** The lists that decide whether a reference finds something; undefined where only a run knows the environment. */
export function listsSeenBy(reference: Reference): readonly ListId[] | undefined {
  const { context, environment, environmentOnly, onlyFor } = reference;
  if (onlyFor !== undefined) return onlyFor === 'dependabot' && context === 'secrets' ? [{ layer: 'dependabot' }] : undefined;
  if (environment.kind === 'dynamic' || environment.kind === 'unknown') return undefined;
  const own = (layer: StorageLayer): ListId[] => (environment.kind === 'named' ? [{ layer, environment: environment.name }] : []);
  const shared: ListId[] =
    environmentOnly === true
      ? []
      : context === 'vars'
        ? [{ layer: 'repo-vars' }, { layer: 'org-vars' }]
        : [{ layer: 'repo-secrets' }, { layer: 'org-secrets' }];
  return [...own(context === 'vars' ? 'env-vars' : 'env-secrets'), ...shared];
}
