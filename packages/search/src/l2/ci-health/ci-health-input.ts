import type { CiHistory, CiSettings, CiState } from '@sar/baseline';
import type { RepositoryWorkflows } from '@sar/workflows';
import type { PatternLibrary } from './patterns/pattern-library.js';

/** What a look at CI needs. */
export interface CiHealthInput {
  readonly history: CiHistory;
  readonly settings: CiSettings;
  /** Percent above which CI is degraded, in place of the baseline's: from the variable, or given. */
  readonly degradedPercent?: number;
  /** Now, ISO 8601. */
  readonly now: string;
  /** Branches in place of the baseline's. */
  readonly branches?: readonly string[];
  /** When the window begins, ISO 8601, in place of `window-days`. */
  readonly since?: string;
  readonly library: PatternLibrary;
  /** The checkout's workflows, for their schedules; without them schedules are not judged. */
  readonly repository?: RepositoryWorkflows;
  /** When a workflow file last changed; undefined where that is not known. */
  readonly changedAt?: (path: string) => string | undefined;
  /** The run that looks; it is left out. */
  readonly runningRunId?: number;
  /** The level of the alert that is open. */
  readonly alertingAt?: CiState;
  /** Also reads the window before, where the budget allows, for trends. */
  readonly withTrend: boolean;
  /** False leaves the order of the commits unasked, which the last green one needs. */
  readonly withLastGreen?: boolean;
  /** Requests that are kept for what follows. */
  readonly reservedRequests?: number;
}
