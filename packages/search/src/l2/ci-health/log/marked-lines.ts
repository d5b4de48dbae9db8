import { LineBuffer, type BufferedLine } from './line-buffer.js';
import type { SliceLine } from './log-slice.js';
import type { LogEvents } from './step-boundaries.js';

/**
 * Gathers the lines of the step that failed where its times are not known: from where the last step began before the first `##[error]`.
 * Several steps with errors cannot be told apart (one of them may have been allowed to fail), so all of them are kept, and that is marked.
 */
export class MarkedLines implements LogEvents {
  private readonly buffer = new LineBuffer();
  private segment = 0;
  private lastError: number | undefined;
  private readonly segmentsWithErrors = new Set<number>();

  onBoundary(): void {
    this.segment += 1;
    if (this.lastError === undefined) this.buffer.clear();
  }

  onLine(_second: string | undefined, line: SliceLine): void {
    if (line.marker === 'error') {
      this.lastError = this.segment;
      this.segmentsWithErrors.add(this.segment);
    }
    this.buffer.add({ line, segment: this.segment });
  }

  /** Undefined when the log has no `##[error]`. */
  content(): { readonly lines: readonly BufferedLine[]; readonly omitted: number; readonly isAmbiguous: boolean } | undefined {
    const { lastError } = this;
    if (lastError === undefined) return undefined;
    const { lines, omitted } = this.buffer.content();
    return { lines: lines.filter(({ segment }) => segment <= lastError), omitted, isAmbiguous: this.segmentsWithErrors.size > 1 };
  }
}
