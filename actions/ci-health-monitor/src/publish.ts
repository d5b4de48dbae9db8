import { join, resolve } from 'node:path';
import type { CiHealth } from '@sar/baseline';
import { writeOutput } from '@sar/host';
import {
  annotationLine,
  breakWorkflowCommands,
  ciActLines,
  ciActMarkdown,
  ciHealthDocument,
  ciHealthMarkdown,
  ciHealthText,
  jsonText,
  MAX_STEP_SUMMARY_BYTES,
  PLAIN_PALETTE,
  terminalSafe,
} from '@sar/report';
import type { CiActReport } from '@sar/rescue';
import { percentOf } from '@sar/search';
import type { ActionContext } from '@sar/runtime';

/** What a run of the monitor gave. */
export interface Monitored {
  readonly health: CiHealth;
  readonly acted: CiActReport;
  /** Sentences about the run; they may hold untrusted text. */
  readonly notes: readonly string[];
  /** Where the report is written, as the workflow names it. */
  readonly jsonFile?: string;
  readonly owner?: string;
}

/** Writes log, summary, outputs and report. CI that is red is no failure of this step. */
export async function publish(context: ActionContext, { health, acted, notes, jsonFile, owner }: Monitored): Promise<void> {
  const { setOutput, temporaryDirectory } = context;
  const print = (line: string) => context.print(breakWorkflowCommands(line));
  for (const line of ciHealthText(health, { palette: PLAIN_PALETTE })) print(line);
  for (const line of ciActLines(acted)) print(line);
  for (const note of notes) print(terminalSafe(note));
  const acts = ciActMarkdown(acted, notes);
  const room = MAX_STEP_SUMMARY_BYTES - Buffer.byteLength(`\n${acts}`);
  const figures = ciHealthMarkdown(health, {
    limitBytes: room,
    // One in the runner's temporary folder is gone with the runner.
    ...(jsonFile !== undefined && { jsonFile }),
    ...(owner !== undefined && { owner }),
  });
  await context.writeSummary(`${figures}\n${acts}`);
  const { rate, flaky, lastGreen } = health;
  setOutput('failure-rate', rate.concluded === 0 ? '' : percentOf(rate.failed, rate.concluded));
  setOutput('state', health.state);
  setOutput('alert-required', String(health.alert.isRequired));
  setOutput('last-green-sha', lastGreen?.sha ?? '');
  setOutput('cascade-detected', String(health.cascade.isDetected));
  setOutput('total-runs', health.counts.runs);
  setOutput('failed-runs', health.counts.failed);
  setOutput('flaky-rate', flaky.of === 0 ? '' : percentOf(flaky.commits, flaky.of));
  if (health.alert.isRequired)
    context.print(
      annotationLine({
        kind: 'warning',
        message: `CI health alert (${health.alert.level}): ${health.alert.why}`,
        properties: { title: 'SAR CI health' },
      }),
    );
  // Last: a path that cannot be written to hides nothing of what was done.
  const file = resolve(jsonFile ?? join(temporaryDirectory, 'sar-ci-health.json'));
  writeOutput(process.cwd(), file, jsonText(ciHealthDocument(health)));
  setOutput('report-file', file);
}
