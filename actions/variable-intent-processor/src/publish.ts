import type { AppliedIntents } from '@sar/patrol';
import { annotationLine, intentLines, intentMarkdown } from '@sar/report';
import { removalWords } from '@sar/rescue';
import type { ActionContext } from '@sar/runtime';

/** A step summary may have 1 MiB; the runner drops a longer one. */
const MAX_SUMMARY_BYTES = 1_048_576 - 1024;

/** Writes log, summary and outputs, and fails the step when an intent was refused (unless it only warns) or failed. */
export async function publish(
  context: ActionContext,
  { mailbox, report }: AppliedIntents,
  { onRefused, requests }: { readonly onRefused: 'fail' | 'warn'; readonly requests: number },
): Promise<void> {
  const { print, setOutput, fail } = context;
  const run = { mailbox, dryRun: report.dryRun, intents: report.intents, removal: removalWords(report.removal), notes: report.notes };
  for (const line of intentLines(run)) print(line);
  print(`${requests} ${requests === 1 ? 'request' : 'requests'} to GitHub`);
  await context.writeSummary(intentMarkdown(run, MAX_SUMMARY_BYTES));
  const { applied, unchanged, superseded, refused, failed, remaining } = report.counts;
  setOutput('applied', applied);
  setOutput('unchanged', unchanged + superseded);
  setOutput('refused', refused);
  setOutput('failed', failed);
  setOutput('remaining', remaining);
  setOutput('ledger-entry', report.ledgerEntry ?? '');
  const problem = (kind: 'error' | 'warning', message: string) =>
    print(annotationLine({ kind, message, properties: { title: 'SAR variable intents' } }));
  if (refused > 0 && onRefused === 'warn') problem('warning', `${count(refused)} refused; the summary has the reasons`);
  if (report.removal.kind === 'failed') problem('warning', removalWords(report.removal));
  const problems = [
    ...(refused > 0 && onRefused === 'fail' ? [`${count(refused)} refused`] : []),
    ...(failed > 0 ? [`${count(failed)} could not be applied and ${failed === 1 ? 'stays' : 'stay'} for the next run`] : []),
  ];
  if (problems.length > 0) fail(`${problems.join(', ')}; the summary has the reasons`);
}

function count(number: number): string {
  return `${number} ${number === 1 ? 'intent' : 'intents'}`;
}
