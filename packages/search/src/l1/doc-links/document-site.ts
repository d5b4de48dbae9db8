import type { Tree } from '@sar/baseline';
import generators from './site-generators.json' with { type: 'json' };

/** Who renders a document besides GitHub, and what is certain about its links there. */
export interface DocumentSite {
  /** Name of the generator; undefined where only the documents themselves look like a site's. */
  readonly generator: string | undefined;
  /** Folder that the site begins in. */
  readonly root: string;
  /** Whether a path that ends in `.md` means that file, so that it is broken for the site too when there is none. */
  readonly fileLinks: boolean;
}

const GENERATORS = generators.map(({ marker, ...rest }) => ({ ...rest, marker: new RegExp(marker) }));
/** What the last part of a path, or the last two, must look like for a look at each. */
const ANY_MARKER = new RegExp(GENERATORS.map(({ marker }) => `(?:${marker.source.replace(/^\^/, '(?:^|/)')})`).join('|'));
/** Files that people read on GitHub, whatever a generator does with their folder. */
const FRONT_PAGE = /^(?:README|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT|SUPPORT|GOVERNANCE|MAINTAINERS|DEVELOPMENT|AGENTS|CLAUDE)\b/i;

/**
 * Tells of each document whether a generator of sites renders it, by the files that such generators need.
 *
 * @param rendered folders that are known for it besides
 */
export function documentSites(tree: Tree, rendered: ReadonlyMap<string, DocumentSite>): (document: string) => DocumentSite | undefined {
  const roots = new Map<string, DocumentSite>(rendered);
  for (const path of tree.list()) {
    if (!ANY_MARKER.test(path)) continue;
    for (const { name, marker, covers, fileLinks } of GENERATORS) {
      const folder = folderOfMarker(path, marker);
      if (folder === undefined) continue;
      for (const covered of covers) {
        const root = covered === '.' ? folder : folder === '' ? covered : `${folder}/${covered}`;
        if (roots.get(root)?.generator === undefined) roots.set(root, { generator: name, root, fileLinks });
      }
    }
  }
  const known = new Map<string, DocumentSite | undefined>();
  return (document) => {
    const cut = document.lastIndexOf('/');
    const name = document.slice(cut + 1);
    const folder = cut === -1 ? '' : document.slice(0, cut);
    if (!known.has(folder)) known.set(folder, nearest(folder));
    const site = known.get(folder);
    return FRONT_PAGE.test(name) && (cut === -1 || site?.root === '') ? undefined : site;
  };

  function nearest(folder: string): DocumentSite | undefined {
    for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      const site = roots.get(at);
      if (site !== undefined || at === '') return site;
    }
  }
}

/** Folder that a marker is in: of one with a slash, the folder that its folder is in. */
function folderOfMarker(path: string, marker: RegExp): string | undefined {
  const cut = path.lastIndexOf('/');
  const above = path.lastIndexOf('/', cut - 1);
  if (marker.test(path.slice(cut + 1))) return cut === -1 ? '' : path.slice(0, cut);
  if (cut > 0 && marker.test(path.slice(above + 1))) return above === -1 ? '' : path.slice(0, above);
  return undefined;
}
