import { UserError, type MaturityScore, type Tree } from '@sar/baseline';
import { findMarked, replaceMarked, scoreTexts } from '@sar/report';

/** Larger documents are not rendered into, in bytes. */
const MAX_BYTES = 4_194_304;

/** A document with renderings of the score, before and after. */
export interface RenderedDocument {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The documents among `paths` that hold a marker of the score, with the renderings of `score` between them.
 *
 * @throws UserError for a document that cannot be read, and for markers that are not in order
 */
export function renderedDocuments(tree: Pick<Tree, 'read'>, paths: readonly string[], score: MaturityScore): readonly RenderedDocument[] {
  const texts = scoreTexts(score);
  return paths.flatMap((path) => {
    const content = tree.read(path, MAX_BYTES);
    if (content.kind !== 'text')
      throw new UserError(
        `the document ${path} (\`gaps.documents\` of the baseline, or --document) cannot be read: ${WORDS[content.kind]}`,
      );
    const before = content.text;
    if (!findMarked(before, path).some(({ section }) => texts.has(section))) return [];
    return [{ path, before, after: replaceMarked(before, texts, path) }];
  });
}

const WORDS = {
  absent: 'there is no such file',
  binary: 'it is no text',
  'too-large': `it is larger than ${MAX_BYTES} bytes`,
  outside: 'it is outside of the checkout',
  unreadable: 'the system does not let it be read',
} as const;
