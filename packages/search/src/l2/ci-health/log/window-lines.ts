import { LineBuffer, type BufferedLine } from './line-buffer.js';
import type { SliceLine } from './log-slice.js';
import type { LogEvents } from './step-boundaries.js';
import type { StepWindow } from './step-window.js';

/**
 * Gathers the lines of a step by its times. They have whole seconds, so the lines of its first and last second may be another step's:
 * there, where steps begin decides, and what it leaves open is marked.
 */
export class WindowLines implements LogEvents {
  private readonly buffer = new LineBuffer();
  private boundariesInFirst = 0;
  private hasError = false;
  private isClosed = false;
  private isUnclear = false;
  /** True while lines of the first second are kept that may be of the step before. */
  private isStartUnclear = false;
  private readonly window: StepWindow;

  constructor(window: StepWindow) {
    this.window = window;
  }

  /** True when the log has gone on behind the step. */
  get isOver(): boolean {
    return this.isClosed;
  }

  onBoundary(second: string | undefined): void {
    if (second === undefined || this.isClosed || second < this.window.from) return;
    const { from, to, before, after } = this.window;
    if (second > to) this.isClosed = true;
    else if (second === from && this.boundariesInFirst <= before) {
      this.boundariesInFirst += 1;
      this.buffer.clear();
      this.hasError = false;
      this.isStartUnclear = false;
    } else if (second === to && this.hasError) this.isClosed = true;
    // A step of a composite action begins like any other.
    else if ((second === from && before > 0) || (second === to && after > 0)) this.isUnclear = true;
  }

  onLine(second: string | undefined, line: SliceLine): void {
    if (second === undefined || this.isClosed || second < this.window.from) return;
    if (second > this.window.to) {
      this.isClosed = true;
      return;
    }
    if (line.marker === 'error') this.hasError = true;
    if (second === this.window.from && !this.window.isFirst && this.boundariesInFirst <= this.window.before) this.isStartUnclear = true;
    this.buffer.add({ line, segment: 0 });
  }

  /** Undefined when no line has a time of the step. */
  content(): { readonly lines: readonly BufferedLine[]; readonly omitted: number; readonly isAmbiguous: boolean } | undefined {
    if (this.buffer.size === 0) return undefined;
    return { ...this.buffer.content(), isAmbiguous: this.isUnclear || this.isStartUnclear };
  }
}
