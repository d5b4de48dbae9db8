import type { Finding, Reading, Subject, SyncTexts } from '@sar/baseline';
import type { KnownFinding } from '../clock/coverage.js';

/** `dashboard`: everything in the one issue. `all`: besides, one issue for each P0 and P1. */
export type SyncMode = 'off' | 'dashboard' | 'all';

/** What the issues are to say. */
export interface SyncInput {
  /** What is open: neither waived nor accepted, the worst first. Only of the default branch. */
  readonly subjects: readonly Subject[];
  /** Sensors that could not answer. */
  readonly unknown: readonly Extract<Reading, { outcome: 'unknown' }>[];
  readonly waived: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Whether a finding that was known is gone: the same sensor looked at the same place again. See `goneJudge`. */
  readonly isGone: (known: KnownFinding) => boolean;
  /** What the clock's record says of a finding, where there is a record: issues hold it only as far as it fits. */
  readonly known?: (id: string) => KnownFinding | undefined;
  /** Time of the run, ISO 8601. */
  readonly at: string;
  readonly mode: SyncMode;
  /** Most issues that are opened in this run: `issues.max-new`. Dashboard not counted. */
  readonly maxNew: number;
  /** `issues.labels`. */
  readonly labels: readonly string[];
  /** `issues.dashboard-title`. */
  readonly dashboardTitle: string;
  /** `issues.waive-days`. */
  readonly waiveDays: number;
  readonly commit?: string;
  /** The command that mends a subject, or is the next step. See `rescueCommand`. */
  readonly commandOf?: (subject: Subject) => string | undefined;
  readonly texts: SyncTexts;
}
