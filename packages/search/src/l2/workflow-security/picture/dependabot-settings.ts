import type { WeakPlace } from '../weakness.js';
import { rawPlace, rawValue, type RawFile } from './raw-file.js';
import { placeAt } from './text-places.js';

/** Paths of Dependabot's settings. */
export const DEPENDABOT_PATHS: readonly string[] = ['.github/dependabot.yml', '.github/dependabot.yaml'];
const MAX_ENTRIES = 500;

/** One entry of `updates`. */
export interface DependabotEntry {
  readonly index: number;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** The entries of a file of Dependabot's settings; none when it has no list of them. */
export function dependabotEntries(file: RawFile): readonly DependabotEntry[] {
  const updates = rawValue(file, ['updates']);
  if (!Array.isArray(updates)) return [];
  return updates.slice(0, MAX_ENTRIES).map((entry: unknown, index) => ({ index, entry: isRecord(entry) ? entry : {} }));
}

/** Where an entry stands, from its first line to its last; or the key of it. */
export function placeOfEntry(file: RawFile, index: number, key?: string): WeakPlace {
  const range = rawPlace(file, ['updates', index, ...(key === undefined ? [] : [key])]) ?? rawPlace(file, ['updates', index]);
  const last =
    range === undefined || key !== undefined
      ? undefined
      : placeAt(file, Math.max(range.start, file.text.slice(0, range.end).trimEnd().length - 1)).line;
  return {
    path: file.path,
    line: range?.line ?? 1,
    ...(range !== undefined && { column: range.column }),
    ...(last !== undefined && { endLine: last }),
  };
}

/** The ecosystem of an entry and its folder, for messages. */
export function nameOfEntry({ entry }: DependabotEntry): string {
  const [ecosystem, folder] = [entry['package-ecosystem'], entry['directory']];
  return `${typeof ecosystem === 'string' ? ecosystem : 'an entry'}${typeof folder === 'string' && folder !== '/' ? ` in ${folder}` : ''}`.slice(
    0,
    120,
  );
}

/** True for a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
