/** What a destination means, before anybody looks whether it is there. */
export type LinkTarget =
  /** Nothing of this repository, or nothing that can be known. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'anchor'; readonly fragment: string }
  | {
      readonly kind: 'path';
      /** From the root of the repository, without `.`, `..` and a slash at the end; empty for the root. */
      readonly path: string;
      /** Whether it was written with a slash at its beginning. */
      readonly isRooted: boolean;
      /** Whether it ends with a slash. */
      readonly isFolder: boolean;
      readonly fragment: string | undefined;
      /** Branch that it names, when it is an address of this repository on GitHub. */
      readonly branch?: string;
    }
  /** Leads out of the repository by `..`. */
  | { readonly kind: 'outside'; readonly path: string };

/** Marks of templates and of examples: somebody or something is to fill them in. */
const PLACEHOLDER = /[{}<>$|*`\\[\]]|\.\.\.|…|%7B|%3C|::/i;
/** Beginnings that tools give a meaning of their own. */
const TOOL_PREFIX = /^(?:[@~!^&=;,:]|%20|\?)/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const GITHUB_FILE = /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:blob|tree|raw)\/([^/?#]+)\/?([^?#]*)(?:\?[^#]*)?(#.*)?$/i;
/** Pages of GitHub that relative paths of a repository's front page may mean. */
const GITHUB_PAGE =
  /^\/?(?:[^/]+\/){0,2}(?:issues|pulls?|wiki|releases|discussions|actions|projects|security|milestones?|labels|commits?|compare|graphs|network|stargazers|blob|tree|raw|edit|fork|tags|branches|packages|new)(?:\/|$)/;

/**
 * What a destination in a document means.
 *
 * @param document path of the document
 * @param repository `owner/name` on GitHub, when it is known
 */
export function linkTarget(href: string, document: string, repository?: string): LinkTarget {
  const written = href.trim();
  if (written === '' || written.startsWith('//') || PLACEHOLDER.test(written) || TOOL_PREFIX.test(written)) return { kind: 'elsewhere' };
  if (written.startsWith('#')) return fragmentTarget(written.slice(1));
  if (SCHEME.test(written)) return ownAddress(written, repository);
  const [, beforeFragment = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(written) ?? [];
  const path = decoded(beforeFragment.replace(/\?.*$/s, ''));
  if (path === '' || /[\u0000-\u001f]/.test(path)) return { kind: 'elsewhere' };
  const isRooted = path.startsWith('/');
  const folder = isRooted || !document.includes('/') ? '' : document.slice(0, document.lastIndexOf('/'));
  const place = resolved(folder, path);
  if (place === undefined) {
    const rest = path.replace(/^(?:\.{1,2}\/)+/, '');
    return GITHUB_PAGE.test(rest) ? { kind: 'elsewhere' } : { kind: 'outside', path };
  }
  if (isRooted && GITHUB_PAGE.test(path)) return { kind: 'elsewhere' };
  return {
    kind: 'path',
    path: place,
    isRooted,
    isFolder: path.endsWith('/'),
    fragment: fragment === undefined ? undefined : decoded(fragment),
  };
}

function fragmentTarget(fragment: string): LinkTarget {
  return fragment === '' ? { kind: 'elsewhere' } : { kind: 'anchor', fragment: decoded(fragment) };
}

function ownAddress(address: string, repository: string | undefined): LinkTarget {
  const [, name = '', branch = '', path = '', fragment] = GITHUB_FILE.exec(address) ?? [];
  if (repository === undefined || name.toLowerCase() !== repository.toLowerCase()) return { kind: 'elsewhere' };
  const place = resolved('', decoded(path));
  if (place === undefined) return { kind: 'elsewhere' };
  return {
    kind: 'path',
    path: place,
    isRooted: true,
    isFolder: path.endsWith('/'),
    fragment: fragment === undefined ? undefined : decoded(fragment.slice(1)),
    branch: decoded(branch),
  };
}

/** Without `.` and `..`; undefined when it leads out of the root. */
function resolved(folder: string, path: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Percent signs resolved; as it is where they are none. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
