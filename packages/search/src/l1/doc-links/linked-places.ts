import type { Tree } from '@sar/baseline';
import { linkTarget } from './link-target.js';
import type { PathIndex } from './path-index.js';
import { isPage } from './rendered-folders.js';

/** Whether a broken link of a document leads somewhere from another place that has the same text. */
export type IsLinkedFrom = (document: string, href: string, paths: PathIndex) => boolean;

/** Most copies of one document that are looked at. */
const MAX_COPIES = 20;
/** Most documents that are read for nothing but this. */
const MAX_OTHERS = 5000;

/**
 * A document can be a link of the file system to one in another folder, as AGENTS.md often is: it reads the same, and its own links are meant from there.
 *
 * @param documents path → length of the text
 * @param others documents that are not judged in this run and may be copies too; they are read only when something is broken
 */
export function linkedPlaces(
  documents: ReadonlyMap<string, { readonly length: number }>,
  others: readonly string[],
  tree: Tree,
): IsLinkedFrom {
  let byLength: Map<number, string[]> | undefined;
  const known = new Map<string, readonly string[]>();
  return (document, href, paths) => {
    const places = known.get(document) ?? copiesOf(document);
    known.set(document, places);
    return places.some((copy) => {
      const target = linkTarget(href, copy);
      return target.kind === 'path' && (paths.kindOf(target.path) !== 'absent' || isPage(target.path, paths));
    });
  };

  function copiesOf(document: string): readonly string[] {
    if (byLength === undefined) {
      byLength = new Map();
      const lengths = [
        ...[...documents].map(([path, { length }]) => [path, length] as const),
        ...others.slice(0, MAX_OTHERS).map((path) => [path, textOf(path)?.length ?? -1] as const),
      ];
      for (const [path, length] of lengths) {
        const alike = byLength.get(length);
        if (alike === undefined) byLength.set(length, [path]);
        else alike.push(path);
      }
    }
    const length = documents.get(document)?.length ?? -1;
    const alike = (byLength.get(length) ?? []).filter((path) => path !== document).slice(0, MAX_COPIES);
    if (alike.length === 0) return [];
    const own = textOf(document);
    return alike.filter((path) => textOf(path) === own);
  }

  function textOf(path: string): string | undefined {
    const content = tree.read(path);
    return content.kind === 'text' ? content.text : undefined;
  }
}
