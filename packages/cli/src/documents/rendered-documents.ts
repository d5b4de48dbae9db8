import { UserError, type Tree } from '@sar/baseline';
import { readTextFile } from '@sar/host';
import { beginMarker, endMarker, findMarked, replaceMarked, type MarkedSection } from '@sar/report';
import { join, relative, resolve, sep } from 'node:path';
import type { Io } from '../io.js';

/** Larger documents are not rendered into, in bytes. */
const MAX_BYTES = 4_194_304;

/** A document and what it is with fresh renderings. */
export interface RenderedDocument {
  /** From the root of the checkout. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Where documents are, and which. */
export interface DocumentPlace {
  readonly root: string;
  readonly tree: Pick<Tree, 'read'>;
  /** Documents that the command names, from the working directory. */
  readonly named: readonly string[];
  /** Those of the baseline, which count where none is named. */
  readonly declared: readonly string[];
}

/**
 * The documents that are named, else those of the baseline, with what stands between the markers of `texts` rendered anew. Documents of the
 * baseline that hold markers of others alone are left out.
 *
 * @param texts renderings by section
 * @param of what is rendered, for people: `the gaps`
 * @throws UserError for documents that cannot be read or are no text in UTF-8, and for those with wrong markers or none
 */
export function renderedDocuments(
  { root, tree, named, declared }: DocumentPlace,
  texts: ReadonlyMap<MarkedSection, string>,
  of: string,
  io: Io,
): readonly RenderedDocument[] {
  const isNamed = named.length > 0;
  const paths = isNamed ? named.map((word) => insidePath(root, resolve(io.workingDirectory, word), word)) : declared;
  return [...new Set(paths)].flatMap((path) => {
    const before = textOf(root, tree, path, [...texts.keys()], isNamed);
    const marked = findMarked(before, path);
    if (marked.some(({ section }) => texts.has(section))) return [{ path, before, after: replaceMarked(before, texts, path) }];
    if (marked.length > 0 && !isNamed) return [];
    throw new UserError(`${path} has no place for ${of}. Add the lines of those that it shall show:\n${markerLines([...texts.keys()])}`, {
      places: [{ file: path }],
    });
  });
}

function insidePath(root: string, full: string, word: string): string {
  const path = relative(root, full).split(sep).join('/');
  if (path === '' || path.startsWith('../')) throw new UserError(`${word} is no document of the checkout ${root}`);
  return path;
}

/** Read by its bytes: what is decoded leniently could not be written back as it was. */
function textOf(root: string, tree: Pick<Tree, 'read'>, path: string, sections: readonly MarkedSection[], isNamed: boolean): string {
  const content = tree.read(path, MAX_BYTES);
  if (content.kind === 'text') return readTextFile(join(root, path));
  const where = isNamed ? '' : ', which `gaps.documents` of the baseline names,';
  const why = content.kind === 'unreadable' ? content.reason : WORDS[content.kind];
  const remedy = content.kind === 'absent' ? `; create it with the lines of what it shall show:\n${markerLines(sections)}` : '';
  throw new UserError(`the document ${path}${where} cannot be read: ${why}${remedy}`, { places: [{ file: path }] });
}

const WORDS = {
  absent: 'there is no such file',
  binary: 'it is no text',
  'too-large': `it is larger than ${MAX_BYTES} bytes`,
  outside: 'it is outside of the checkout',
} as const;

function markerLines(sections: readonly MarkedSection[]): string {
  return sections.flatMap((section) => [beginMarker(section), endMarker(section)]).join('\n');
}
