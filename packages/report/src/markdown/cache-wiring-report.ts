import type { CacheCheckDocument } from '@sar/baseline';
import type { PatrolReport } from '../findings/patrol-report.js';

/** How a job stands with one ecosystem. */
export type WiringState = 'not-wired' | 'unknown' | 'wired' | 'exempt';

/** One job and one ecosystem whose packages it downloads. */
export interface JobWiring {
  readonly path: string;
  readonly line?: number;
  readonly job: string;
  readonly ecosystem?: string;
  readonly state: WiringState;
  /** What caches it, why nothing needs to, or why it is not wired or not known. */
  readonly why: string;
}

/** A change that a fix would make. */
export interface ProposedEdit {
  readonly path: string;
  /** Titles of the fixes in it. */
  readonly titles: readonly string[];
  /** As `unifiedDiff` makes it. */
  readonly diff: string;
}

/** A run of the cache-wiring check, ready to be written out. */
export interface CacheWiringReport extends PatrolReport {
  readonly jobs: CacheCheckDocument['jobs'];
  readonly wiring: readonly JobWiring[];
  readonly edits: readonly ProposedEdit[];
}
