import type { PathIndex } from './path-index.js';
import type { DocumentSite } from './document-site.js';
import type { LinkTarget } from './link-target.js';
import { isPage } from './rendered-folders.js';

/** What is wrong with a destination's path. `doubtful` where something besides GitHub may know it. */
export type PathVerdict =
  | { readonly kind: 'fine'; readonly path: string; readonly place: 'file' | 'folder' }
  /** Nobody can tell here, or it is not the repository's matter. */
  | { readonly kind: 'open' }
  | { readonly kind: 'other-case'; readonly actual: string; readonly doubtful: boolean }
  | { readonly kind: 'absent'; readonly path: string; readonly doubtful: boolean };

export interface TargetContext {
  readonly paths: PathIndex;
  /** Of the document that the link is in. */
  readonly site: DocumentSite | undefined;
  /** Whether the document's look says that a generator renders it, though none is known. */
  readonly looksLikeSite: boolean;
  /** Whether a file that git does not track is there, or is said to be made by a build. */
  readonly isMade: (path: string) => boolean;
  /** Branch that is checked out. */
  readonly branch: string | undefined;
  readonly kind: 'link' | 'image';
}

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/** Last parts that are no file's but an example's. */
const EXAMPLE =
  /^(?:url|link|links?-?here|href|path|file|filename|image|img|todo|tbd|xxx+|foo|bar|baz|example|your-.*|some-.*|path\/to\/.*)$/i;
/** Branches that are the default one nearly everywhere; that the checkout is of it is not known. */
const DEFAULT_BRANCHES: ReadonlySet<string> = new Set(['HEAD', 'main', 'master']);

/** Judges whether a destination's path is there. */
export function judgeTarget(target: Extract<LinkTarget, { kind: 'path' }>, context: TargetContext): PathVerdict {
  const { paths, site, looksLikeSite, isMade, branch } = context;
  const { path } = target;
  const isAddress = target.branch !== undefined;
  if (target.branch !== undefined && target.branch !== branch && !DEFAULT_BRANCHES.has(target.branch)) return { kind: 'open' };
  const place = paths.kindOf(path);
  if (place === 'file' || place === 'folder') return { kind: 'fine', path, place };
  if (place === 'behind-link' || EXAMPLE.test(path.slice(path.lastIndexOf('/') + 1)) || /(?:^|\/)path\/to(?:\/|$)/i.test(path))
    return { kind: 'open' };
  const rendered = !isAddress && (site !== undefined || looksLikeSite);
  if (rendered && !isCertainThere(target, context)) return { kind: 'open' };
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  // A site may mount folders that are not in the repository.
  const isCertain = site?.fileLinks === true && paths.kindOf(folder) === 'folder';
  const doubtful = isAddress ? target.branch !== branch : rendered && !isCertain;
  const other = paths.otherCase(path);
  if (other !== undefined) return { kind: 'other-case', actual: other, doubtful };
  if (isMade(path)) return { kind: 'open' };
  // One page of a site may be linked without anything else that tells of the site; pages of an interface's description are made, not kept.
  if (isPage(path, paths) || /\.html?$/i.test(path) || isRoute(target, paths)) return { kind: 'absent', path, doubtful: true };
  return { kind: 'absent', path, doubtful };
}

/** Whether a site that knows files by their paths would miss this one too. */
function isCertainThere(
  { path, isRooted, isFolder }: Extract<LinkTarget, { kind: 'path' }>,
  { paths, site, kind }: TargetContext,
): boolean {
  if (isRooted || isFolder) return false;
  // What leads out of a site leads into whatever else is mounted beside it.
  if (site !== undefined && site.root !== '' && !path.startsWith(`${site.root}/`)) return false;
  if (kind === 'link' && !MARKDOWN.test(path)) return false;
  if (kind === 'image' && site?.fileLinks !== true) return false;
  // Sites also find what is named from their own root, or from the folder of another language or version.
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !paths.filesNamed(name).some((file) => site !== undefined && file.startsWith(site.root === '' ? '' : `${site.root}/`));
}

/** Whether a path without an ending looks like a page of a site: it has a fragment, or begins with a slash and a folder that the repository does not have. */
function isRoute({ path, isRooted, fragment }: Extract<LinkTarget, { kind: 'path' }>, paths: PathIndex): boolean {
  if (/\.[A-Za-z0-9]+$/.test(path)) return false;
  return fragment !== undefined || (isRooted && paths.kindOf(path.split('/')[0] ?? '') === 'absent');
}
