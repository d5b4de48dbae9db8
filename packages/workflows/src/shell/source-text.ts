/** A text that is read as a script, and where its first line stands in the script of the step. */
export class SourceText {
  readonly text: string;
  private readonly unmasked: string;
  private readonly firstLine: number;
  private starts: readonly number[] | undefined;

  /** `unmasked` is as long as `text` and has its line ends; a masked expression may have hidden some. */
  constructor(text: string, firstLine: number, unmasked = text) {
    this.text = text;
    this.unmasked = unmasked;
    this.firstLine = firstLine;
  }

  /** 1-based line of an offset, counted in the script of the step. */
  lineAt(offset: number): number {
    this.starts ??= lineStarts(this.unmasked);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.firstLine + low;
  }

  /** The source between two offsets, cut where it can no longer show up in a reading. */
  excerpt(start: number, end: number): string {
    return this.text.slice(start, Math.min(end, start + 1000));
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
