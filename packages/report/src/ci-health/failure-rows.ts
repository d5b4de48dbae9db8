import type { CiHealthDocument, Classification, FailedRun, FailureGroup } from '@sar/baseline';
import { present } from './present.js';

type Run = CiHealthDocument['failed_runs'][number];
type Group = CiHealthDocument['groups'][number];

/** A failed run as a row of the document. */
export function failedRunRow(run: FailedRun): Run {
  const { classification } = run;
  return {
    run_id: run.id,
    run_name: run.name,
    run_html_url: run.url,
    conclusion: run.conclusion,
    created_at: run.createdAt,
    pattern: classification?.family ?? 'unknown',
    jobs: run.jobs.map(({ name, url, step, pattern }) => ({ name, html_url: url, ...present('step', step), pattern })),
    path: run.path,
    attempt: run.attempt,
    self_healing: run.isSelfHealing,
    ...(classification !== undefined && { classification: classificationOf(classification) }),
  };
}

/** Family → failed runs, the most frequent first. */
export function familyCounts(runs: readonly Run[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { pattern } of runs) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function classificationOf(classification: Classification): NonNullable<Run['classification']> {
  return {
    class: classification.class,
    ...present('pattern_id', classification.pattern),
    pattern_name: classification.name,
    confidence: classification.confidence,
    fixable: classification.isFixable,
    evidence: classification.evidence,
    ...present('line', classification.line),
    captures: [...classification.captures],
    ambiguous: classification.isAmbiguous,
    ...present('basis', classification.basis),
  };
}

/** A cause as a row of the document. */
export function failureGroupRow(group: FailureGroup): Group {
  return {
    key: group.key,
    family: group.classification.family,
    ...classificationOf(group.classification),
    jobs: group.jobs,
    inferred_jobs: group.inferredJobs,
    runs: group.runs,
    workflows: [...group.workflows],
    first_at: group.firstAt,
    last_at: group.lastAt,
    examples: [...group.examples],
  };
}
