import type { MaturityScore, Subject, TriageAct } from '@sar/baseline';
import type { PatrolReport } from '../findings/patrol-report.js';

/** What a triage decided, and what was done about it. */
export interface TriageReport extends PatrolReport {
  /** Open findings by cause, the worst first. */
  readonly subjects: readonly Subject[];
  /** Open findings that people accepted as they are: they are in no subject. */
  readonly acceptedCount: number;
  readonly score: Pick<MaturityScore, 'level' | 'basis' | 'uncapped' | 'between' | 'cappedBy' | 'declared'>;
  /** What was done, or would be; without it nothing was to be done. */
  readonly acts?: readonly TriageAct[];
}
