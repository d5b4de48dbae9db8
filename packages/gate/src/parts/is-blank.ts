/** More blanks than this are no report, whatever comes behind them. In bytes. */
const MOST_BLANKS = 1_048_576;
/** Blanks of ASCII, NUL, and the bytes of a byte order mark. */
const BLANKS = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

/** True when nothing but blanks stands in the pieces of a file; reads only as far as the first other byte. */
export function isBlank(pieces: Iterable<Uint8Array>): boolean {
  let seen = 0;
  for (const piece of pieces) {
    if (piece.some((byte) => !BLANKS.has(byte))) return false;
    seen += piece.length;
    if (seen >= MOST_BLANKS) return true;
  }
  return true;
}
