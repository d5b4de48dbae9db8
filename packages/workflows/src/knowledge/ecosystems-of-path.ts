import { cachePath, type CachePath } from './cache-path.js';
import { knowledge } from './knowledge-data.js';
import type { PathHolding } from './knowledge-types.js';

interface KnownPath extends PathHolding {
  readonly pattern: CachePath;
  readonly exact: boolean;
}

interface PathTable {
  readonly known: readonly KnownPath[];
  readonly moved: readonly (readonly [string, string])[];
}

let table: PathTable | undefined;

/**
 * Which ecosystems a path of a cache step belongs to, and what it holds of them. A parent (`~/.cache`) holds what its
 * children hold; a folder below a known one counts as that one. Empty for paths that are not known and for exclusions.
 */
export function ecosystemsOfPath(path: string): readonly PathHolding[] {
  let holdings = answers.get(path);
  if (holdings === undefined) {
    if (answers.size >= MAX_ANSWERS) answers.clear();
    answers.set(path, (holdings = holdingsOf(path)));
  }
  return holdings;
}

/** Answers for the last paths: several rules ask about each cache, and caches of one workflow have the same paths. */
const answers = new Map<string, readonly PathHolding[]>();
const MAX_ANSWERS = 100;

function holdingsOf(path: string): readonly PathHolding[] {
  table ??= build();
  const asked = cachePath(path, table.moved);
  const raw = cachePath(path);
  if (!asked || !raw) return [];
  const found = new Map<string, PathHolding>();
  for (const { ecosystem, holds, pattern, exact } of table.known) {
    if (covers(asked, pattern, exact) || covers(raw, pattern, exact)) found.set(`${ecosystem} ${holds}`, { ecosystem, holds });
  }
  return [...found.values()];
}

function build(): PathTable {
  const known: KnownPath[] = [];
  const moved: (readonly [string, string])[] = [];
  for (const record of knowledge().ecosystems.values()) {
    for (const { path, holds, exact = false } of record.paths) {
      const pattern = cachePath(path);
      if (pattern) known.push({ ecosystem: record.id, holds, pattern, exact });
    }
    for (const { variable, means } of record.moved) moved.push([variable, means]);
  }
  return { known, moved };
}

function covers(asked: CachePath, pattern: CachePath, exact: boolean): boolean {
  if (pattern.anchor === 'workspace') return asked.anchor !== 'home' && inWorkspace(asked.parts, pattern.parts, exact);
  if (asked.anchor !== pattern.anchor) return false;
  if (asked.anchor === 'other' && asked.parts.length === 0) return false;
  return startsWith(pattern.parts, asked.parts) || (!exact && startsWith(asked.parts, pattern.parts));
}

/** A folder of the repository may stand at any depth: `node_modules`, `web/node_modules`, and `packages/x` with `*` for x. */
function inWorkspace(asked: readonly string[], pattern: readonly string[], exact: boolean): boolean {
  if (pattern.length === 0 || asked.length === 0) return false;
  if (asked.length < pattern.length) return startsWith(pattern, asked);
  const last = exact ? asked.length - pattern.length : 0;
  for (let at = asked.length - pattern.length; at >= last; at -= 1) {
    if (pattern.every((part, index) => partMatches(asked[at + index] ?? '', part))) return true;
  }
  return false;
}

function startsWith(parts: readonly string[], start: readonly string[]): boolean {
  return (
    parts.length >= start.length &&
    start.every((part, index) => partMatches(part, parts[index] ?? '') || partMatches(parts[index] ?? '', part))
  );
}

/** A `*` within a part stands for anything: `pip*`, `**`. Parts are matched by prefix and suffix, without a regular expression. */
function partMatches(text: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return text === pattern;
  const end = pattern.slice(pattern.lastIndexOf('*') + 1);
  return text.length >= star + end.length && text.startsWith(pattern.slice(0, star)) && text.endsWith(end);
}
