import { plainPath } from '../../records/plain-path.js';
import type { RepositoryNames } from '../named-path/repository-names.js';

/** What an end of an edge names. */
export interface Endpoint {
  readonly path: string;
  /** The last name of `path#A.b` or `path::A::b`. */
  readonly symbol?: string;
}

/** Longest text that is looked at, in UTF-16 units. */
const MAX_LENGTH = 1000;
/** Extensions of sources and documents, by which a text without a known folder is a path all the same. */
const EXTENSION =
  /\.(?:py|pyi|ipynb|ts|tsx|mts|cts|js|jsx|mjs|cjs|go|rs|java|kt|kts|scala|rb|php|cs|fs|swift|c|h|cc|cpp|hpp|cu|sh|bash|ps1|sql|md|mdx|rst|txt|ya?ml|toml|json|jsonl|ini|cfg|html|css|scss|vue|svelte|proto|tf|ex|exs|erl|hs|lua|r|jl|dart)$/i;

/**
 * The file, and perhaps the symbol in it, that the end of an edge names; undefined for what is no path of the repository: a note, a
 * concept, an address, a path of another machine. A text is a path when it is one of the repository's, or has a slash or none but an
 * extension of sources; a path whose first folder the repository has not is only one with such an extension.
 */
export function endpointOf(written: string, names: RepositoryNames): Endpoint | undefined {
  if (written.length > MAX_LENGTH || /[\s*?<>{}|"'`$]/.test(written.trim())) return undefined;
  const text = written
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:file|path|module):(?!\/\/)/i, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^(?:~|@|#|www\.|mailto:)/i.test(text)) return undefined;
  const { path: raw, symbol } = divided(text);
  const path = plainPath(raw);
  if (path === undefined) return undefined;
  const [first = ''] = path.split('/');
  const isPath =
    names.has(path) || EXTENSION.test(path) || (path.includes('/') && names.isFolder(first) && /\.[A-Za-z0-9]{1,10}$/.test(path));
  if (!isPath) return undefined;
  return { path, ...(symbol !== undefined && { symbol }) };
}

/** `path#symbol`, `path::symbol`, and `path:12` or `path#L12`, whose lines tell nothing. */
function divided(text: string): { readonly path: string; readonly symbol?: string } {
  const cut = /^([^#]*?)(?:#|::)(.+)$/.exec(text);
  const [, path = text, rest] = cut ?? [];
  const bare = path.replace(/(?::\d+){1,2}(?:-\d+)?$/, '');
  if (rest === undefined || /^L\d+(?:-L?\d+)?$/i.test(rest)) return { path: bare };
  const symbol = rest
    .split(/::|[.#/]/)
    .findLast((part) => part !== '')
    ?.replace(/\(.*\)?$/, '');
  // An anchor of a document is no symbol.
  if (symbol === undefined || !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(symbol) || /\.(?:md|mdx|rst|html|txt)$/i.test(bare))
    return { path: bare };
  return { path: bare, symbol };
}
