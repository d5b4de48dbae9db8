import { isMap, isSeq, parseDocument, stringify, type Document } from 'yaml';
import type { FailurePattern } from '../documents/failure-patterns-document.js';
import { UserError } from '../vocabulary/user-error.js';

/** What changes in a library file. */
export interface PatternEdits {
  /** By id: the metadata that an entry gets; entries that are not in the file are passed over. */
  readonly counts: ReadonlyMap<string, Partial<Pick<FailurePattern['metadata'], 'confidence' | 'reuse_count' | 'counted_until'>>>;
  readonly additions: readonly FailurePattern[];
}

const HEADER = '# Failure patterns of this repository: `ci.patterns` of the baseline names this file.\n';

/**
 * The text of a failure-pattern library with entries added at its end, and with new counts. Comments stay. Without counts everything
 * that was there stays byte by byte; with them, spacing within entries may be written anew.
 *
 * @param text of the file; an empty one is started
 * @param path for messages
 * @throws UserError when the text is no list of patterns
 */
export function editFailurePatterns(text: string, path: string, { counts, additions }: PatternEdits): string {
  const document = parseDocument(text, { uniqueKeys: true });
  const [problem] = document.errors;
  const isEmpty = document.contents === null;
  if (problem !== undefined || !(isEmpty || isSeq(document.contents))) {
    const why = problem === undefined ? 'it is no list of patterns' : `it is not valid YAML: ${problem.message}`;
    throw new UserError(`${path} cannot be added to: ${why}`, { places: [{ file: path }] });
  }
  const counted = setCounts(document, counts) ? document.toString({ lineWidth: 0 }) : text;
  if (additions.length === 0) return counted;
  // A list in brackets is written as lines first, or nothing could follow it.
  const isBlock = isEmpty || (isSeq(document.contents) && document.contents.flow !== true);
  const entries: unknown = isBlock ? undefined : document.toJS();
  const base = isBlock ? counted : Array.isArray(entries) && entries.length > 0 ? stringify(entries, { lineWidth: 0 }) : '';
  const start = base.trim() === '' ? HEADER : base.endsWith('\n') ? base : `${base}\n`;
  return start + stringify(additions, { lineWidth: 0 });
}

/** Writes the counts into the document and says whether anything changed. */
function setCounts(document: Document, counts: PatternEdits['counts']): boolean {
  if (!isSeq(document.contents)) return false;
  let isChanged = false;
  for (const [index, entry] of document.contents.items.entries()) {
    const id = isMap(entry) ? entry.get('pattern_id') : undefined;
    const metadata = typeof id === 'string' ? counts.get(id) : undefined;
    for (const [key, value] of Object.entries(metadata ?? {})) {
      if (document.getIn([index, 'metadata', key]) === value) continue;
      document.setIn([index, 'metadata', key], value);
      isChanged = true;
    }
  }
  return isChanged;
}
