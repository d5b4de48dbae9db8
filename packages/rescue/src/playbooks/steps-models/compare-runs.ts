import type { StepOf, StepReport } from '@sar/baseline';
import type { StepContext, StepKind } from '../step-kind.js';
import { plannedReport, unansweredReport } from '../unanswered-report.js';
import { comparisonLines } from './comparison-lines.js';
import { unhurried } from './unhurried.js';

/** Findings that are told where there are no runs to compare. */
const MAX_TOLD = 20;

/**
 * Compares the runs that `sensors.model-drift.mlflow` names: a line for each metric with its baseline, its value now, the change and the verdict, and a line for each
 * parameter that differs. Only reads, so that a dry run shows the same. Where no runs are declared it tells the findings and lets the playbook go on.
 */
export const compareRuns: StepKind<StepOf<'compare-runs'>> = {
  plan: async (_step, context) => compare(context, true),
  apply: async (_step, context) => compare(context, false),
};

async function compare({ ports, subject }: StepContext, isPlan: boolean): Promise<Omit<StepReport, 'step'>> {
  const { baseline, files, http } = ports;
  if (baseline.sensors['model-drift'].mlflow === undefined) {
    const details = subject.findings.slice(0, MAX_TOLD).map(({ message }) => message);
    return { outcome: 'unchanged', words: 'sensors.model-drift.mlflow names no runs, so there are none to compare', details };
  }
  const { compareModelRuns } = await import('@sar/search');
  const answer = await compareModelRuns({ baseline, files, pace: unhurried(), ...(http !== undefined && { http }) });
  if (!answer.known) {
    const report = await unansweredReport('the runs cannot be compared', answer, ports);
    return isPlan ? plannedReport(report) : report;
  }
  const worse = answer.value.flatMap(({ metrics }) => metrics.filter(({ verdict }) => verdict === 'worse')).length;
  const words = `${answer.value.length === 1 ? 'the run' : `the runs of ${answer.value.length} experiments`} against the baseline: ${worse === 0 ? 'no metric is' : worse === 1 ? 'one metric is' : `${worse} metrics are`} worse`;
  return { outcome: isPlan ? 'would-do' : 'done', words, details: comparisonLines(answer.value) };
}
