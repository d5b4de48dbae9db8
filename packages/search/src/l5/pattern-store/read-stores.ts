import type { SensorInput } from '../../sensor.js';
import type { PatternStore } from './pattern-store.js';
import { readOwnPatterns } from './read-own-patterns.js';
import { readPatternStore, type PatternStoreSettings } from './read-pattern-store.js';

/** A store, and what was declared of it; the files of `ci.patterns` are declared elsewhere. */
export interface DeclaredStore<Settings> {
  readonly store: PatternStore;
  readonly settings?: Settings;
}

/** The declared stores and the repository's own failure patterns; only those among the asked paths. */
export async function readStores<Settings extends PatternStoreSettings>(
  input: SensorInput,
  declared: readonly Settings[],
): Promise<readonly DeclaredStore<Settings>[]> {
  const isAsked = (path: string) => input.onlyPaths?.has(path) ?? true;
  const stores: DeclaredStore<Settings>[] = [];
  for (const settings of declared) if (isAsked(settings.path)) stores.push({ store: await readPatternStore(input, settings), settings });
  for (const store of await readOwnPatterns(input)) if (isAsked(store.path)) stores.push({ store });
  return stores;
}
