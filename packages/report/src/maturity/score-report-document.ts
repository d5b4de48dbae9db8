import type { MaturityScore, ScoreReportDocument } from '@sar/baseline';

/** What a report says about its run. */
export interface ScoreRun {
  readonly version: string;
  readonly at: Date;
  readonly commit?: string;
  readonly partial: boolean;
}

/** The document `sar.score-report/1` of a score. */
export function scoreReportDocument(score: MaturityScore, { version, at, commit, partial }: ScoreRun): ScoreReportDocument {
  return {
    schema: 'sar.score-report/1',
    version,
    at: at.toISOString(),
    ...(commit !== undefined && { commit }),
    partial,
    score: structuredClone<unknown>(score) as ScoreReportDocument['score'],
  };
}
