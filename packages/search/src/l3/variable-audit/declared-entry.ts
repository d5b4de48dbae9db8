import {
  isEnvironmentLayer,
  isVariableLayer,
  STORAGE_LAYERS,
  type DocumentPath,
  type StorageLayer,
  type VariablesSettings,
} from '@sar/baseline';

export type Registry = VariablesSettings['registry'];

/** An entry of the registry: a variable or secret that there should be. */
export interface DeclaredEntry {
  readonly layer: StorageLayer;
  /** Upper case. */
  readonly name: string;
  /** Of the layers of environments. */
  readonly environment?: string;
  readonly required: boolean;
  readonly category: string;
  readonly purpose: string;
  readonly humanGovernance: boolean;
  /** The intended value of a variable. */
  readonly value?: string;
  /** Of a secret, where it differs from the general age. */
  readonly maxAgeDays?: number;
  /** Where it stands in the baseline. */
  readonly path: DocumentPath;
}

/** What an entry may say; the layers differ in `value` and `max-age-days`. */
interface EntrySettings {
  readonly required?: boolean | undefined;
  readonly category?: string | undefined;
  readonly purpose?: string | undefined;
  readonly 'human-governance'?: boolean | undefined;
  readonly value?: string | undefined;
  readonly 'max-age-days'?: number | undefined;
}
type Entries = Readonly<Record<string, EntrySettings>>;

/**
 * Every entry of the registry in the order of the layers, and within one as they are declared. GitHub's names of environments do not
 * differ by case: of an entry that two spellings declare, the later one counts, under the spelling that came first.
 */
export function declaredEntries(registry: Registry): readonly DeclaredEntry[] {
  return STORAGE_LAYERS.flatMap((layer) => {
    const path = ['variables', 'registry', layer];
    const section = registry[layer];
    if (section === undefined) return [];
    if (!isEnvironmentLayer(layer)) return entriesOf(section as Entries, layer, path);
    return ofEnvironments(section as Readonly<Record<string, Entries>>, layer, path);
  });
}

function ofEnvironments(section: Readonly<Record<string, Entries>>, layer: StorageLayer, path: DocumentPath): readonly DeclaredEntry[] {
  const environments = new Map<string, { readonly spelling: string; readonly entries: Map<string, DeclaredEntry> }>();
  for (const [environment, entries] of Object.entries(section)) {
    const same = environments.get(environment.toLowerCase()) ?? { spelling: environment, entries: new Map() };
    environments.set(environment.toLowerCase(), same);
    for (const entry of entriesOf(entries, layer, [...path, environment], same.spelling)) same.entries.set(entry.name, entry);
  }
  return [...environments.values()].flatMap(({ entries }) => [...entries.values()]);
}

/** `secret` or `variable`: which of the two a layer holds. */
export function kindOf(layer: StorageLayer): 'variable' | 'secret' {
  return isVariableLayer(layer) ? 'variable' : 'secret';
}

function entriesOf(entries: Entries, layer: StorageLayer, path: DocumentPath, environment?: string): readonly DeclaredEntry[] {
  return Object.entries(entries).map(([name, entry]) => ({
    layer,
    name,
    ...(environment !== undefined && { environment }),
    required: entry.required ?? true,
    category: entry.category ?? 'general',
    purpose: entry.purpose ?? '',
    humanGovernance: entry['human-governance'] ?? false,
    ...(entry.value !== undefined && { value: entry.value }),
    ...(entry['max-age-days'] !== undefined && { maxAgeDays: entry['max-age-days'] }),
    path: [...path, name],
  }));
}
