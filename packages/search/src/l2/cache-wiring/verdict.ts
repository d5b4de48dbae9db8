import type { Signal, Unjudged } from '@sar/baseline';

/** What was decided about one ecosystem in one job. */
export interface EcosystemVerdict {
  readonly ecosystem: string;
  readonly verdict: 'wired' | 'missing' | 'exempt' | 'unknown';
  /** Which cache wires it, or why it is exempt or unknown. */
  readonly reason: string;
  /** The commands that download, as written. */
  readonly installs: readonly string[];
}

/** What was decided about one job with everything it calls. */
export interface JobVerdict {
  readonly path: string;
  readonly job: string;
  readonly line: number;
  readonly via: readonly string[];
  /** `no-install`: it downloads nothing that a cache could keep. */
  readonly verdict: 'wired' | 'missing' | 'exempt' | 'unknown' | 'no-install';
  readonly reason: string;
  readonly ecosystems: readonly EcosystemVerdict[];
}

/** What became of one file. */
export interface FileVerdict {
  readonly path: string;
  readonly outcome: 'judged' | 'invalid' | 'unknown';
  readonly reason?: string;
}

/** Everything that the check of a repository's cache wiring found. */
export interface CacheReport {
  readonly signals: readonly Signal[];
  readonly jobs: readonly JobVerdict[];
  readonly files: readonly FileVerdict[];
  readonly unjudged: readonly Unjudged[];
}
