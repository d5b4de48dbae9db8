/** What the runner's marker in front of a line said: `##[error]`, `##[warning]` … */
export type LineMarker = 'error' | 'warning' | 'notice' | 'debug' | 'command' | 'section' | 'group' | 'endgroup';

/** A line of a log without its time and colours, at most 2,000 characters. Untrusted text. */
export interface SliceLine {
  /** Without the runner's marker. */
  readonly text: string;
  readonly marker: LineMarker | undefined;
}

/** The part of a job's log that a failed step wrote. */
export interface LogSlice {
  readonly lines: readonly SliceLine[];
  /** True when lines of other steps may be among these, or lines of the step are missing: the log does not tell them apart. */
  readonly isAmbiguous: boolean;
  /** Lines between the first and the last ones that were left out, because the step wrote too many. */
  readonly omittedLines: number;
  /** True when the log went on behind the step, or ended as logs end: nothing of the step is missing at its end. */
  readonly isComplete: boolean;
}
