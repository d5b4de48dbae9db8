import type { Tree } from '@sar/baseline';
import type { Sighting } from '@sar/report';
import { countByName } from './count-by-name.js';
import languages from './data/languages.json' with { type: 'json' };
import managers from './data/package-managers.json' with { type: 'json' };

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ name, extensions }) => extensions.map((extension) => [extension, name] as const)),
);
/** By the file's name, or by `*` and the end of it. */
const MANAGERS: ReadonlyMap<string, string> = new Map(managers.flatMap(({ name, files }) => files.map((file) => [file, name] as const)));

/** The programming languages of a repository, by the ends of its files' names. */
export function detectLanguages(tree: Tree): readonly Sighting[] {
  return countByName(tree.list(), (path) => LANGUAGES.get(endOf(path)));
}

/** Its package managers, by the names of manifests and lockfiles. */
export function detectManagers(tree: Tree): readonly Sighting[] {
  return countByName(tree.list(), (path) => MANAGERS.get(path.slice(path.lastIndexOf('/') + 1)) ?? MANAGERS.get(`*${endOf(path)}`));
}

/** `.py` of `a/b.py`; empty for a name without one, and for `.bashrc`. */
function endOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot <= path.lastIndexOf('/') + 1 ? '' : path.slice(dot).toLowerCase();
}
