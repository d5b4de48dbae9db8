import type { SliceLine } from './log-slice.js';
import type { LogLine } from './read-log-line.js';

/** What the lines of a log are, for those that gather the lines of one step. `second` is undefined in logs without times. */
export interface LogEvents {
  /** Something else begins: a step or a step of a composite action, a step that cleans up, or the end of the job. */
  onBoundary(second: string | undefined): void;
  onLine(second: string | undefined, line: SliceLine): void;
}

/** A step that cleans up, and what the runner does last. */
const CLEANING_UP = new Set(['Post job cleanup.', 'Cleaning up orphan processes']);
/** A script or an environment has fewer lines; a group that never ends must not hide the rest. */
const MAX_HEADER = 5_000;

/**
 * Finds where steps begin. The runner shows what a step is about to do in a group, `##[group]Run <first line or action>`, and the lines of
 * it are no output: they hold the script's own words. A script may print a group of that name too, so the line behind it decides.
 */
export class StepBoundaries {
  private second: string | undefined;
  private pending: LogLine | undefined;
  private headerLines = 0;
  private isHeader = false;
  private readonly events: readonly LogEvents[];

  constructor(events: readonly LogEvents[]) {
    this.events = events;
  }

  push(line: LogLine): void {
    this.second = line.second ?? this.second;
    const { pending } = this;
    this.pending = undefined;
    if (pending !== undefined) {
      if (isHeaderOf(pending, line)) {
        this.isHeader = true;
        this.headerLines = 0;
        for (const each of this.events) each.onBoundary(this.second);
      } else this.emit(pending);
    }
    if (this.isHeader) this.skipHeader(line);
    else if (line.marker === 'group' && line.text.startsWith('Run ')) this.pending = line;
    else this.emit(line);
  }

  end(): void {
    if (this.pending !== undefined) this.emit(this.pending);
    this.pending = undefined;
  }

  private skipHeader(line: LogLine): void {
    this.headerLines += 1;
    if (line.marker === 'endgroup') this.isHeader = false;
    else if (line.marker === 'error' || this.headerLines > MAX_HEADER) {
      this.isHeader = false;
      this.emit(line);
    }
  }

  private emit({ marker, text }: LogLine): void {
    if (marker === 'endgroup') return;
    const isCleaning = marker === undefined && CLEANING_UP.has(text);
    for (const each of this.events) {
      if (isCleaning) each.onBoundary(this.second);
      each.onLine(this.second, { marker, text });
    }
  }
}

/** The runner goes on with the script (painted, and its first line is the title), the shell, the inputs, the environment or nothing. */
function isHeaderOf(title: LogLine, line: LogLine): boolean {
  if (line.isEcho || line.marker === 'endgroup') return true;
  if (line.marker !== undefined) return false;
  return line.text.startsWith('shell: ') || line.text === 'with:' || line.text === 'env:' || line.text === title.text.slice('Run '.length);
}
