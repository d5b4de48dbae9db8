import { judgeGate, type OpenGate } from '@sar/patrol';
import { verdictText } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import { actOnVerdict } from './act-on-verdict.js';
import { approvalOf, type ApprovedPull } from './approval-of.js';
import { connect, type Connection } from './connect.js';
import { gateInputs, type GateInputs } from './gate-inputs.js';
import { integrityOf } from './integrity-of.js';
import { judgedCheckout } from './judged-checkout.js';
import { openCheckout } from './open-checkout.js';
import { publishCheckRun } from './publish-check-run.js';
import { publishSummary, publishVerdict, type Gated } from './publish.js';
import { requireJudgedEvent } from './require-judged-event.js';
import { readTokens } from './tokens.js';
import { turnedNote } from './turned-note.js';

/** Judges the checkout, publishes the verdict, does what the inputs ask for, and fails the step when the gate fails. */
export async function gateWorkspace(context: ActionContext): Promise<void> {
  const tokens = readTokens(context.inputs);
  requireJudgedEvent(context.event.name);
  const given = gateInputs(context);
  const checkout = judgedCheckout(context, given.path);
  const connection = connect(context, tokens);
  const opened = await openCheckout(context, given, checkout, connection);
  const verdict = await judge(context, given, opened, connection);
  const gated: Gated = { given, checkout, opened, verdict, at: new Date() };
  publishVerdict(context, gated);
  const notes = [
    ...checkout.notes,
    ...turnedNote(context, opened),
    ...(await publishCheckRun(context, gated, connection)),
    ...(connection === undefined ? [] : await actOnVerdict({ context, given, checkout, opened, verdict }, connection)),
  ];
  await publishSummary(context, verdict, notes, given);
  if (verdict.outcome === 'fail') context.fail(`${verdictText(verdict)}; the step's summary says why and what to do`);
}

async function judge(context: ActionContext, given: GateInputs, opened: OpenGate, connection: Connection | undefined) {
  const pull = approvedPull(context);
  return judgeGate(opened, {
    checks: given.checks,
    onUnknown: given.onUnknown,
    failFast: given.failFast,
    proves: given.proves,
    integrity: await integrityOf(context, given, opened, connection),
    ...(given.concurrency !== undefined && { concurrency: given.concurrency }),
    ...(connection !== undefined && pull !== undefined && { approval: async (approvers) => approvalOf(connection.pulls, pull, approvers) }),
  });
}

function approvedPull({ run }: ActionContext): ApprovedPull | undefined {
  const { pull, mergeGroup } = run();
  if (pull !== undefined) return { number: pull.number, headSha: pull.headSha };
  return mergeGroup?.pull === undefined ? undefined : { number: mergeGroup.pull };
}
