import { isEnvironmentLayer, STORAGE_LAYERS, type StorageLayer } from '@sar/baseline';
import type { Reference } from '@sar/workflows';
import { byName } from './by-name.js';
import type { ListId } from './configured.js';
import type { DeclaredEntry } from './declared-entry.js';
import { listsSeenBy, sees } from './visibility.js';

/** Environments whose lists are asked for on behalf of references alone: each costs a request. */
const MAX_REFERENCED_ENVIRONMENTS = 20;

/** What an entry of the organisation can be hidden by. */
const HIDERS: Partial<Readonly<Record<StorageLayer, StorageLayer>>> = { 'org-vars': 'repo-vars', 'org-secrets': 'repo-secrets' };

/**
 * The lists that an audit needs, and no others, since each page is a request: those of the declared entries, what can hide the
 * organisation's, and what could hold a name that is referred to but not declared.
 *
 * @param layers when given, only these
 */
export function wantedLists(
  entries: readonly DeclaredEntry[],
  references: readonly Reference[],
  layers?: ReadonlySet<StorageLayer>,
): readonly ListId[] {
  const declared = entries.map(({ layer, environment }) => listId(layer, environment));
  const hiders = declared.flatMap(({ layer }): StorageLayer[] => present(HIDERS[layer])).map((layer): ListId => ({ layer }));
  const named = byName(entries);
  const open = references.filter((reference) => isOpen(reference, named)).flatMap((reference) => listsSeenBy(reference) ?? []);
  const wanted = distinct([...declared, ...hiders, ...withFewEnvironments(open)]);
  return layers === undefined ? wanted : wanted.filter(({ layer }) => layers.has(layer));
}

/** Every list of every layer, for taking stock of what is configured. */
export function everyList(environments: readonly string[], layers?: ReadonlySet<StorageLayer>): readonly ListId[] {
  return STORAGE_LAYERS.filter((layer) => layers === undefined || layers.has(layer)).flatMap((layer): ListId[] =>
    isEnvironmentLayer(layer) ? environments.map((environment) => ({ layer, environment })) : [{ layer }],
  );
}

/** True when nothing declared settles what the reference reads, and its absence would matter. */
export function isOpen(reference: Reference, entries: ReadonlyMap<string, readonly DeclaredEntry[]>): boolean {
  if (reference.effect !== 'live' || reference.builtin !== undefined) return false;
  return (entries.get(reference.name) ?? []).every((entry) => sees(reference, entry) === 'no');
}

function withFewEnvironments(lists: readonly ListId[]): readonly ListId[] {
  const named = new Set(lists.flatMap(({ environment }) => environment?.toLowerCase() ?? []));
  const asked = new Set([...named].toSorted().slice(0, MAX_REFERENCED_ENVIRONMENTS));
  return lists.filter(({ environment }) => environment === undefined || asked.has(environment.toLowerCase()));
}

function listId(layer: StorageLayer, environment: string | undefined): ListId {
  return { layer, ...(environment !== undefined && { environment }) };
}

function present(layer: StorageLayer | undefined): StorageLayer[] {
  return layer === undefined ? [] : [layer];
}

function distinct(lists: readonly ListId[]): readonly ListId[] {
  return [...new Map(lists.map((list) => [`${list.layer}/${list.environment?.toLowerCase() ?? ''}`, list])).values()];
}
