import type { GateVerdict } from '@sar/baseline';
import { recordScore, refusalOf, type OpenGate } from '@sar/patrol';
import { gateComment } from '@sar/report';
import type { ActionContext, RunFacts } from '@sar/runtime';
import type { Connection } from './connect.js';
import type { GateInputs, Merge } from './gate-inputs.js';
import { gateName } from './gate-name.js';
import type { JudgedCheckout } from './judged-checkout.js';
import { keepComment } from './keep-comment.js';
import { mergePull } from './merge-pull.js';
import { whyNot } from './why-not.js';

/** Events whose passed gate is a point in the history of the score. */
const SCORED: ReadonlySet<string> = new Set(['push', 'schedule']);

/** What a verdict is acted on with. */
export interface Acting {
  readonly context: Pick<ActionContext, 'run' | 'event'>;
  readonly given: GateInputs;
  readonly checkout: JudgedCheckout;
  readonly opened: OpenGate;
  readonly verdict: GateVerdict;
}

/**
 * Does what the inputs ask for beside publishing the verdict: the comment, the merge, the score. While SAR is halted nothing of it is done.
 *
 * @returns what was done and what was not, a sentence each
 */
export async function actOnVerdict(acting: Acting, connection: Connection): Promise<readonly string[]> {
  const { given, context } = acting;
  const facts = context.run();
  const notes: string[] = [];
  if (given.comment && facts.pull !== undefined) notes.push(...(await comment(acting, facts.pull.number, connection)));
  if (given.comment && facts.pull === undefined) notes.push('No comment: the run is for no pull request.');
  if (given.merge !== 'off') notes.push(...(await merge(acting, facts, given.merge, connection)));
  if (SCORED.has(facts.event)) notes.push(...(await score(acting, facts, connection)));
  return notes;
}

async function comment({ context, given, opened, verdict }: Acting, number: number, connection: Connection): Promise<readonly string[]> {
  const { pulls, guard, author } = connection;
  const allowed = await guard.check();
  if (!allowed.isAllowed) return [`No comment: ${allowed.reason}.`];
  const login = await author();
  if (login === undefined) return ['No comment: whom the token writes as cannot be read, so that an earlier comment is not found again.'];
  const gate = gateName(context, given, opened);
  const kept = await keepComment(pulls, { number, gate, author: login, body: gateComment(verdict, { gate }) });
  return kept.known ? [] : [`No comment: ${whyNot(kept, context.run())}.`];
}

async function merge(
  { context, opened, verdict }: Acting,
  facts: RunFacts,
  wanted: Exclude<Merge, 'off'>,
  { pulls, guard }: Connection,
): Promise<readonly string[]> {
  if (verdict.outcome !== 'pass') return [];
  if (facts.event !== 'pull_request' && facts.event !== 'pull_request_review') return ['Not merged: the run is for no pull request.'];
  if (facts.fromFork) return ['Not merged: the pull request comes from another repository; a person merges those.'];
  const allowed = await guard.check();
  if (!allowed.isAllowed) return [`Not merged: ${allowed.reason}.`];
  const unbound = unboundBy(verdict, facts);
  if (unbound !== undefined) return [`Not merged: ${unbound}.`];
  return [await mergePull(pulls, facts, context.event.branch, wanted, opened.survey.baseline.gate['merge-method'])];
}

/**
 * Why the branch may not wait for this gate: auto-merge stays on when somebody pushes, and merges a later commit whatever the gate says of
 * it, unless the gate is required. Undefined where it is.
 */
function unboundBy({ lines }: GateVerdict, { isForeignWorkflow }: RunFacts): string | undefined {
  if (isForeignWorkflow === true) return undefined;
  const line = lines.find(({ id }) => id === 'integrity:required-check');
  if (line?.outcome === 'pass') return undefined;
  const why = line?.detail ?? 'whether the branch requires this gate is not known';
  return `${why}. GitHub would merge what is pushed later without asking the gate; require the check of the gate in a ruleset for the base branch`;
}

/** Asks the halt before anything else, since measuring the score takes every sensor. */
async function score(
  { opened, verdict, checkout }: Acting,
  facts: RunFacts,
  { state, guard, defaultBranch }: Connection,
): Promise<readonly string[]> {
  if (verdict.outcome !== 'pass' || (await refusalOf(facts, checkout.commit, defaultBranch)) !== undefined) return [];
  const allowed = await guard.check();
  if (!allowed.isAllowed) return [`The score is not recorded: ${allowed.reason}.`];
  const acts = await recordScore(opened, verdict, { state, guard, dryRun: false });
  return acts.flatMap(({ outcome, detail }) =>
    outcome === 'done' || outcome === 'unchanged' ? [] : [`The score is not recorded: ${detail}.`],
  );
}
