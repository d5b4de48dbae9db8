import type { SensorInput } from '../../sensor.js';
import { plainPath } from '../../records/plain-path.js';
import { checkEntry, type EntryState, type HashBudget } from './check-entry.js';
import { listedEntries, listingPlaces } from './dvc-manifest.js';
import { MAX_MANIFEST_BYTES, type ManifestEntry } from './manifest.js';
import { folderOf } from './read-manifest.js';

/** An entry of a manifest, its path from the root, and what became of it. */
export interface CheckedEntry {
  readonly entry: ManifestEntry;
  readonly path: string;
  readonly result: EntryState;
}

/** The entries of a manifest compared with the files; entries of folders in DVC are taken apart where their listing is in the cache. */
export async function checkManifest(
  input: SensorInput,
  manifestPath: string,
  entries: readonly ManifestEntry[],
  budget: HashBudget,
): Promise<readonly CheckedEntry[]> {
  const checked: CheckedEntry[] = [];
  const isAsked = (path: string) => input.onlyPaths === undefined || input.onlyPaths.has(path) || input.onlyPaths.has(manifestPath);
  for (const entry of entries) {
    await input.pace.step();
    const path = pathOf(input, manifestPath, entry);
    if (path === undefined) {
      const why = 'its path is absolute or leads out of the repository, and is refused';
      checked.push({ entry, path: manifestPath, result: { state: 'unjudged', why: `${shown(entry.name)}: ${why}` } });
    } else if (entry.listing === undefined) {
      if (isAsked(path)) checked.push({ entry, path, result: await checkEntry(input, path, entry, budget) });
    } else checked.push(...(await checkFolder(input, manifestPath, entry, path, entry.listing, budget)));
  }
  return checked;
}

async function checkFolder(
  input: SensorInput,
  manifestPath: string,
  entry: ManifestEntry,
  path: string,
  listing: string,
  budget: HashBudget,
): Promise<readonly CheckedEntry[]> {
  const facts = input.files.facts(path);
  if (facts.kind === 'absent') return [{ entry, path, result: { state: 'absent' } }];
  for (const place of listingPlaces(listing)) {
    const content = input.files.read(place, MAX_MANIFEST_BYTES);
    const entries = content.kind === 'text' ? listedEntries(content.text, entry, path) : undefined;
    if (entries !== undefined) return checkManifest(input, manifestPath, entries, budget);
  }
  return [{ entry, path, result: { state: 'unjudged', why: "the listing of this folder is not in DVC's cache; run dvc fetch" } }];
}

/** A name is relative to the manifest's folder; where nothing is there, and something is at the root, to the root. */
function pathOf(
  { files }: SensorInput,
  manifestPath: string,
  { name, folder = folderOf(manifestPath) }: ManifestEntry,
): string | undefined {
  if (name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name) || name.includes('\0')) return undefined;
  const below = plainPath(folder === '' ? name : `${folder}/${name}`);
  if (below !== undefined && files.facts(below).kind !== 'absent') return below;
  const atRoot = plainPath(name);
  return atRoot !== undefined && atRoot !== below && files.facts(atRoot).kind === 'file' ? atRoot : below;
}

function shown(name: string): string {
  return JSON.stringify(name.length > 120 ? `${name.slice(0, 120)}…` : name);
}
