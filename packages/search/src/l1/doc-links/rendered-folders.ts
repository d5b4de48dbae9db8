import type { DocumentSite } from './document-site.js';
import type { LinkTarget } from './link-target.js';
import type { PathIndex } from './path-index.js';

/** Links of a folder's documents that must look like a site's before the folder counts as one: one alone may be a slip. */
const ENOUGH = 2;
const PAGE = /\.html?$/i;

/**
 * Folders whose documents link to pages as a site has them and a repository does not: `guide.html` or `guide`, where the file is `guide.md`. Some generator
 * renders them, though nothing in the repository names it.
 *
 * @param targets document → what its links mean
 */
export function renderedFolders(
  targets: Iterable<readonly [string, readonly LinkTarget[]]>,
  paths: PathIndex,
): ReadonlyMap<string, DocumentSite> {
  const counts = new Map<string, number>();
  for (const [document, links] of targets) {
    const folder = document.slice(0, Math.max(0, document.lastIndexOf('/')));
    const pages = links.filter((target) => target.kind === 'path' && target.branch === undefined && isPage(target.path, paths)).length;
    if (pages > 0) counts.set(folder, (counts.get(folder) ?? 0) + pages);
  }
  return new Map(
    [...counts].flatMap(([root, count]) => (count >= ENOUGH ? [[root, { generator: undefined, root, fileLinks: false }] as const] : [])),
  );
}

/** Whether a path is no file, and a Markdown file would be its page. */
export function isPage(path: string, paths: PathIndex): boolean {
  if (path === '' || paths.kindOf(path) !== 'absent') return false;
  const bare = path.replace(PAGE, '');
  return ['.md', '.mdx', '.markdown', '/index.md', '/index.mdx', '/README.md'].some((ending) => paths.kindOf(bare + ending) === 'file');
}
