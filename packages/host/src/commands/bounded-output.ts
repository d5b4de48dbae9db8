/** What a program printed, up to a number of bytes: the beginning of it or the end. */
export class BoundedOutput {
  readonly #pieces: Buffer[] = [];
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
      this.#pieces.push(piece);
      this.#size += piece.length;
      while (this.#size - (this.#pieces[0]?.length ?? 0) >= this.#most) {
        this.#size -= this.#pieces.shift()?.length ?? 0;
        this.#isCut = true;
      }
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
    const bytes = Buffer.concat(this.#pieces);
    return (this.#keep === 'end' ? bytes.subarray(Math.max(0, bytes.length - this.#most)) : bytes).toString('utf8');
  }
}
