import { packageName } from './package-name.js';

const NAME = /@?[A-Za-z0-9][\w.~-]*(?:\/[\w.~-]+)*/g;
/** A line that begins an entry of a lockfile. */
const ENTRY = /^\s*name\s*=|:\s*\{\s*$|^\S.*:\s*$|^\s{2}\S+:\s*$/;

/** Name → the first line that holds it, or the first that begins an entry of it. Comments are left out where the format has them. */
export function packageLines(lines: readonly string[], path: string, ecosystem: string): ReadonlyMap<string, number> {
  const hasComments = /\.(?:txt|in|toml|cfg|ya?ml|py)$|Pipfile$|go\.mod$/.test(path);
  const found = new Map<string, number>();
  const entries = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const plain = hasComments ? line.replace(/(?:^|\s)(?:#|\/\/).*$/, '') : line;
    const isEntry = ENTRY.test(plain);
    for (const [token] of plain.matchAll(NAME)) {
      const name = packageName(ecosystem, token.split('node_modules/').at(-1) ?? token);
      if (!found.has(name) || (isEntry && !entries.has(name))) found.set(name, at + 1);
      if (isEntry) entries.add(name);
    }
  }
  return found;
}

/** A key of `packages` in a lockfile of npm. */
const KEY = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*\{/;

/** Key → the line that its entry begins in, of a lockfile of npm. */
export function keyLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined && !found.has(key)) found.set(key, at + 1);
  }
  return found;
}
