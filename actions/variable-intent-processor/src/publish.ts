import { intentRunOf, type AppliedIntents } from '@sar/patrol';
import { annotationLine, countOf, intentLines, intentMarkdown, MAX_STEP_SUMMARY_BYTES } from '@sar/report';
import type { ActionContext } from '@sar/runtime';

/** Writes log, summary and outputs, and fails the step when an intent was refused (unless it only warns) or failed. */
export async function publish(
  context: ActionContext,
  applied: AppliedIntents,
  { onRefused, requests }: { readonly onRefused: 'fail' | 'warn'; readonly requests: number },
): Promise<void> {
  const { print, setOutput, fail } = context;
  const { report } = applied;
  const run = intentRunOf(applied);
  for (const line of intentLines(run)) print(line);
  print(`${countOf(requests, 'request')} to GitHub`);
  await context.writeSummary(intentMarkdown(run, MAX_STEP_SUMMARY_BYTES));
  const { unchanged, superseded, refused, failed, remaining } = report.counts;
  setOutput('applied', report.counts.applied);
  setOutput('unchanged', unchanged + superseded);
  setOutput('refused', refused);
  setOutput('failed', failed);
  setOutput('remaining', remaining);
  setOutput('ledger-entry', report.ledgerEntry ?? '');
  const problem = (kind: 'error' | 'warning', message: string) =>
    print(annotationLine({ kind, message, properties: { title: 'SAR variable intents' } }));
  if (refused > 0 && onRefused === 'warn') problem('warning', `${countOf(refused, 'intent')} refused; the summary has the reasons`);
  if (report.removal.kind === 'failed') problem('warning', run.removal);
  const problems = [
    ...(refused > 0 && onRefused === 'fail' ? [`${countOf(refused, 'intent')} refused`] : []),
    ...(failed > 0 ? [`${countOf(failed, 'intent')} could not be applied and ${failed === 1 ? 'stays' : 'stay'} for the next run`] : []),
  ];
  if (problems.length > 0) fail(`${problems.join(', ')}; the summary has the reasons`);
}
