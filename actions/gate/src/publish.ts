import { join, resolve } from 'node:path';
import type { GateVerdict } from '@sar/baseline';
import { verdictDocument } from '@sar/gate';
import { writeOutput } from '@sar/host';
import { SAR_VERSION, type OpenGate } from '@sar/patrol';
import { breakWorkflowCommands, gateMarkdown, gateTable, jsonText, MAX_STEP_SUMMARY_BYTES, PLAIN_PALETTE, terminalSafe } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import type { GateInputs } from './gate-inputs.js';
import type { JudgedCheckout } from './judged-checkout.js';

/** What a run of the action gave. */
export interface Gated {
  readonly given: GateInputs;
  readonly checkout: JudgedCheckout;
  readonly opened: OpenGate;
  readonly verdict: GateVerdict;
  readonly at: Date;
}

/** Writes log and verdict file, before anything is asked of GitHub. */
export function publishVerdict(context: ActionContext, { given, checkout, verdict, at }: Gated): void {
  for (const line of gateTable(verdict, { palette: PLAIN_PALETTE })) context.print(breakWorkflowCommands(line));
  const { commit, base } = checkout;
  const document = verdictDocument(verdict, {
    version: SAR_VERSION,
    at,
    event: context.event.name,
    ...(commit !== undefined && { commit }),
    ...(base !== undefined && { base: base.commit }),
  });
  const file = resolve(given.verdictFile ?? join(context.temporaryDirectory, 'sar-verdict.json'));
  writeOutput(process.cwd(), file, jsonText(document));
  context.setOutput('verdict', verdict.outcome);
  context.setOutput('failed-checks', verdict.failed.join(','));
  context.setOutput('verdict-file', file);
  context.setOutput('remedies', JSON.stringify(remediesOf(verdict)));
}

/** What leads back for each line that makes the gate fail. */
function remediesOf({ lines, failed }: GateVerdict): readonly object[] {
  const ids = new Set(failed);
  return lines.flatMap(({ id, remedy, command, playbook }) => (ids.has(id) ? [{ id, remedy, command, playbook }] : []));
}

/** Writes the notes of the run and the summary. */
export async function publishSummary(
  context: ActionContext,
  verdict: GateVerdict,
  notes: readonly string[],
  given: GateInputs,
): Promise<void> {
  for (const note of notes) context.print(breakWorkflowCommands(terminalSafe(note)));
  await context.writeSummary(summaryOf(context, verdict, notes, given, MAX_STEP_SUMMARY_BYTES));
}

/** The verdict as Markdown, for the step's summary and for the check run. */
export function summaryOf(
  { event }: Pick<ActionContext, 'event'>,
  verdict: GateVerdict,
  notes: readonly string[],
  { verdictFile }: GateInputs,
  limitBytes: number,
): string {
  return gateMarkdown(verdict, {
    limitBytes,
    placeLink: ({ path, line }) => event.fileAddress(path, line),
    jsonFile: verdictFile ?? 'sar-verdict.json',
    command: 'sar gate',
    notes,
  });
}
