import type { Artefact, Signal, Waived } from '@sar/baseline';

/** A waiver of the baseline or a suppression in place, in the one form in which triage applies them. */
export interface Exception {
  readonly waived: Waived;
  /** The exception itself, for findings about it. */
  readonly artefact: Artefact;
  /** What tells it from others at the same path; no line, no date. */
  readonly identity: readonly string[];
  /** What it is called in messages: `waivers[1] in .github/sar.yml:12`. */
  readonly name: string;
  /** True when its rule could be the given one. */
  covers(rule: string): boolean;
  matches(signal: Signal): boolean;
  /** True when it could match something at this path. */
  reaches(path: string): boolean;
}
