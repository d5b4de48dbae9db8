import type { WorkFiles } from '@sar/baseline';

/** The commit that a document of SAR names. */
export type NamedCommit =
  | { readonly kind: 'none' }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'unread'; readonly why: string };

/** SAR writes the key `schema` first, so that its documents are known by their beginning. In bytes. */
const BEGINNING = 4096;
const OWN = /^\s*\{\s*"schema"\s*:\s*"sar\./;
/** Larger documents are not parsed for one key. In bytes. */
const MOST_BYTES = 33_554_432;

/** What commit a JSON document of SAR's own says it is of; `none` for all other files, and for one that does not say. */
export function commitOfDocument(path: string, files: WorkFiles, sizeBytes: number): NamedCommit {
  const beginning = files.slice(path, 0, Math.min(BEGINNING, sizeBytes));
  if (!beginning.known || !OWN.test(new TextDecoder().decode(beginning.value))) return { kind: 'none' };
  const content = files.read(path, MOST_BYTES);
  if (content.kind !== 'text') return { kind: 'unread', why: 'is too large for its commit to be read' };
  try {
    const document: unknown = JSON.parse(content.text);
    const commit = typeof document === 'object' && document !== null && 'commit' in document ? document.commit : undefined;
    return typeof commit === 'string' ? { kind: 'commit', commit } : { kind: 'none' };
  } catch {
    return { kind: 'unread', why: 'is no whole JSON document' };
  }
}
