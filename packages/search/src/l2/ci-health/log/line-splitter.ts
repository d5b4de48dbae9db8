/** What is kept of a line before colours are taken away, in UTF-16 units. */
const MAX_RAW = 8_000;
/** A byte order mark, a job's and a step's name, and a time. */
const MAX_HEAD = 512;

/** A line as the log has it. */
export interface RawLine {
  /** Its beginning, for the time. */
  readonly head: string;
  /** What a terminal would show: what follows the last carriage return. Without one, this is the whole line with its time. */
  readonly text: string;
  readonly hasReturn: boolean;
}

/**
 * Cuts text that comes in pieces into lines. Gives the same lines however the text is cut, and keeps at most about 8,000 characters of a
 * line, so that a line of megabytes costs nothing.
 */
export class LineSplitter {
  private head = '';
  private segment = '';
  private shown = '';
  private hasReturn = false;
  private hasText = false;
  private readonly onLine: (line: RawLine) => void;

  constructor(onLine: (line: RawLine) => void) {
    this.onLine = onLine;
  }

  push(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.add(text.slice(start, end));
      this.finish();
      start = end + 1;
    }
    if (start < text.length) this.add(text.slice(start));
  }

  /** The last line may have no line break. */
  end(): void {
    if (this.hasText) this.finish();
  }

  private add(fragment: string): void {
    if (fragment !== '') this.hasText = true;
    if (this.head.length < MAX_HEAD) this.head += fragment.slice(0, MAX_HEAD - this.head.length);
    let start = 0;
    for (let end = fragment.indexOf('\r'); end >= 0; end = fragment.indexOf('\r', start)) {
      this.grow(fragment, start, end);
      this.turn();
      start = end + 1;
    }
    this.grow(fragment, start, fragment.length);
  }

  private grow(fragment: string, start: number, end: number): void {
    const room = MAX_RAW - this.segment.length;
    if (room > 0 && end > start) this.segment += fragment.slice(start, Math.min(end, start + room));
  }

  /** A carriage return: what comes next is written over what was there. */
  private turn(): void {
    if (this.segment === '') return;
    if (this.shown !== '') this.hasReturn = true;
    this.shown = this.segment;
    this.segment = '';
  }

  private finish(): void {
    this.turn();
    this.onLine({ head: this.head, text: this.shown, hasReturn: this.hasReturn });
    this.head = '';
    this.shown = '';
    this.hasReturn = false;
    this.hasText = false;
  }
}
