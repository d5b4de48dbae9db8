/** Pieces of a program that prints byte by byte are put together from so many on. */
const MOST_PIECES = 256;

/** What a program printed, up to a number of bytes: the beginning of it or the end. */
export class BoundedOutput {
  #pieces: Buffer[] = [];
  #size = 0;
  #isCut = false;
  readonly #most: number;
  readonly #keep: 'beginning' | 'end';

  constructor(most: number, keep: 'beginning' | 'end' = 'beginning') {
    this.#most = most;
    this.#keep = keep;
  }

  /** True when something is missing. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Takes a piece; `full` when nothing more is kept of what comes. */
  add(piece: Buffer): 'full' | 'open' {
    if (this.#keep === 'end') {
      this.#addToEnd(piece);
      return 'open';
    }
    const room = this.#most - this.#size;
    if (piece.length > room) this.#isCut = true;
    if (room > 0) {
      const kept = piece.subarray(0, room);
      this.#pieces.push(kept);
      this.#size += kept.length;
    }
    return this.#isCut ? 'full' : 'open';
  }

  /** The text that was kept; bytes that are no UTF-8 become U+FFFD. */
  text(): string {
    return this.#bytes().toString('utf8');
  }

  #addToEnd(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size > this.#most) this.#isCut = true;
    if (this.#size > 2 * this.#most || this.#pieces.length > MOST_PIECES) {
      this.#pieces = [this.#bytes()];
      this.#size = this.#pieces[0]?.length ?? 0;
    }
  }

  #bytes(): Buffer {
    const bytes = Buffer.concat(this.#pieces);
    if (this.#keep === 'beginning' || bytes.length <= this.#most) return bytes;
    const end = bytes.subarray(bytes.length - this.#most);
    // A character is not cut in its middle: what follows its first byte begins with the bits 10.
    const first = end.findIndex((byte) => (byte & 0xc0) !== 0x80);
    return Buffer.from(first > 0 && first < 4 ? end.subarray(first) : end);
  }
}
