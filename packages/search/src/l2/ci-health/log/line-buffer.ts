import type { SliceLine } from './log-slice.js';

/** What is kept of a step: its beginning, where a cause is often named once, and its end, where it failed. */
const HEAD = { lines: 2_000, characters: 1_000_000 };
const TAIL = { lines: 6_000, characters: 3_000_000 };

/** A line, and how many boundaries between steps came before it. */
export interface BufferedLine {
  readonly line: SliceLine;
  readonly segment: number;
}

/** Keeps the first and the last of many lines: at most 8,000, with at most four million characters. */
export class LineBuffer {
  private head: BufferedLine[] = [];
  private headCharacters = 0;
  private tail: BufferedLine[] = [];
  /** Position of the first line of the tail that still counts. */
  private tailStart = 0;
  private tailCharacters = 0;
  private total = 0;

  get size(): number {
    return this.total;
  }

  add(entry: BufferedLine): void {
    this.total += 1;
    const { length } = entry.line.text;
    if (this.tail.length === 0 && this.head.length < HEAD.lines && this.headCharacters + length <= HEAD.characters) {
      this.head.push(entry);
      this.headCharacters += length;
      return;
    }
    this.tail.push(entry);
    this.tailCharacters += length;
    while (this.tail.length - this.tailStart > TAIL.lines || this.tailCharacters > TAIL.characters) this.dropOldest();
    if (this.tailStart > TAIL.lines) {
      this.tail = this.tail.slice(this.tailStart);
      this.tailStart = 0;
    }
  }

  clear(): void {
    this.head = [];
    this.headCharacters = 0;
    this.tail = [];
    this.tailStart = 0;
    this.tailCharacters = 0;
    this.total = 0;
  }

  /** The lines that were kept, in their order, and how many are missing between the first and the last ones. */
  content(): { readonly lines: readonly BufferedLine[]; readonly omitted: number } {
    const lines = [...this.head, ...this.tail.slice(this.tailStart)];
    return { lines, omitted: this.total - lines.length };
  }

  private dropOldest(): void {
    this.tailCharacters -= this.tail[this.tailStart]?.line.text.length ?? 0;
    this.tailStart += 1;
  }
}
