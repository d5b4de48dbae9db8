import type { VariablesSettings } from '../schema/settings-schema.js';
import { isEnvironmentLayer, STORAGE_LAYERS, type StorageLayer } from '../vocabulary/storage-layer.js';

type Registry = VariablesSettings['registry'];
type Entries = Readonly<Record<string, { readonly 'human-governance'?: boolean | undefined }>>;

/**
 * The layers in which the registry reserves a name for people (`human-governance`), whatever the case of its letters. A name is
 * reserved everywhere as soon as one layer reserves it: a variable of another layer or environment with the same name would hide the
 * governed one.
 */
export function governedLayers(registry: Registry, name: string): readonly StorageLayer[] {
  const wanted = name.toUpperCase();
  return STORAGE_LAYERS.filter((layer) => entriesOf(registry, layer).some((entries) => isGoverned(entries, wanted)));
}

function entriesOf(registry: Registry, layer: StorageLayer): readonly Entries[] {
  const section = registry[layer];
  if (section === undefined) return [];
  return isEnvironmentLayer(layer) ? Object.values(section as Readonly<Record<string, Entries>>) : [section as Entries];
}

function isGoverned(entries: Entries, name: string): boolean {
  return Object.hasOwn(entries, name) && entries[name]?.['human-governance'] === true;
}
