import type { WorkFiles } from '@sar/baseline';

/** A file's text in pieces; bytes that are no UTF-8 become U+FFFD. */
export function* textPieces(files: WorkFiles, path: string): Generator<string> {
  const decoder = new TextDecoder();
  for (const piece of files.pieces(path)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
