import type { UnknownReason, VariableReader, VariableTarget, VariableWriter, WriteOutcome, HaltGuard } from '@sar/baseline';
import type { Intent } from '../intents/intent.js';
import { valueHash } from '../intents/sha256.js';
import type { PlannedWrite } from '../plan/decision.js';
import { targetKey, targetText } from '../plan/target-key.js';
import { redactValue } from './redact-value.js';
import { stoppedWrite, type WriteResult } from './write-result.js';

/** Age from which a list is too old to rely on for an intent with `expect`. */
const FRESH_MS = 5000;

export interface IntentWrite {
  readonly intent: Intent;
  readonly planned: PlannedWrite;
}

export interface ApplyPorts {
  readonly reader: VariableReader;
  readonly writer: VariableWriter;
  readonly now: () => Date;
  readonly guard: HaltGuard;
}

/**
 * Makes the planned writes, one for each variable: deletions first, so that a full target has room. A missing permission stops
 * its target, a rate limit everything; what was not tried is `failed` for the next run. What is halted is `halted`.
 *
 * @param listedAt when the targets were listed
 * @returns what became of each, by the path of the intent
 */
export async function applyWrites(
  writes: readonly IntentWrite[],
  ports: ApplyPorts,
  listedAt: Date,
): Promise<ReadonlyMap<string, WriteResult>> {
  const results = new Map<string, WriteResult>();
  const stops = new Stops();
  const one = async (write: IntentWrite): Promise<void> => {
    const stopped = stops.of(write.intent.target);
    const result = stopped ?? (await applyOne(write, ports, listedAt));
    if (stopped === undefined && result.kind === 'failed') stops.note(write.intent.target, result.cause);
    results.set(write.intent.path, result);
  };
  const [deletions, others] = [
    writes.filter(({ planned }) => planned.after === null),
    writes.filter(({ planned }) => planned.after !== null),
  ];
  // One after another, so that the halt is looked for right before each write. The client spaces writes as GitHub asks for: more at
  // once would not be faster.
  for (const write of [...deletions, ...others]) await one(write);
  return results;
}

class Stops {
  #rateLimited = false;
  readonly #targets = new Map<string, UnknownReason>();

  note(target: VariableTarget, cause: UnknownReason): void {
    if (cause === 'rate-limited') this.#rateLimited = true;
    if (cause === 'forbidden' || cause === 'no-token') this.#targets.set(targetKey(target), cause);
  }

  of(target: VariableTarget): WriteResult | undefined {
    if (this.#rateLimited) return notTried('the rate limit is used up', 'rate-limited');
    const cause = this.#targets.get(targetKey(target));
    return cause === undefined ? undefined : notTried(`${targetText(target)} cannot be written`, cause);
  }
}

function notTried(why: string, cause: UnknownReason): WriteResult {
  return { kind: 'failed', reason: `not tried: ${why}; the next run tries it`, cause, mayHaveHappened: false };
}

async function applyOne(write: IntentWrite, ports: ApplyPorts, listedAt: Date): Promise<WriteResult> {
  const { intent, planned } = write;
  if (intent.expect !== undefined && ports.now().getTime() - listedAt.getTime() > FRESH_MS) {
    const stale = await staleness(write, ports);
    if (stale !== undefined) return stale;
  }
  const verdict = await ports.guard.check();
  if (!verdict.isAllowed) return stoppedWrite(verdict);
  const outcome =
    intent.value === null
      ? await ports.writer.remove(intent.target, intent.name)
      : await ports.writer.set(intent.target, intent.name, intent.value, planned.before !== null);
  return settle(write, outcome, ports);
}

/** Looks again right before a write that has a condition. */
async function staleness({ intent, planned }: IntentWrite, ports: ApplyPorts): Promise<WriteResult | undefined> {
  const current = await ports.reader.get(intent.target, intent.name);
  if (!current.known) return { kind: 'failed', reason: current.detail, cause: current.reason, mayHaveHappened: false };
  if (valueHash(current.value?.value) === planned.before) return undefined;
  return { kind: 'refused', reason: '`expect` does not hold any more: the variable was changed while this run was at work' };
}

async function settle(write: IntentWrite, outcome: WriteOutcome, ports: ApplyPorts): Promise<WriteResult> {
  if (outcome.outcome !== 'refused' && outcome.outcome !== 'failed') return { kind: 'applied', at: ports.now() };
  const { intent, planned } = write;
  const reason = redactValue(outcome.detail, intent.value);
  if (outcome.reason === 'invalid') return { kind: 'refused', reason: `GitHub does not take it: ${reason}` };
  const cause = outcome.reason;
  if (outcome.outcome === 'refused' || cause === 'rate-limited' || cause === 'forbidden' || cause === 'no-token') {
    return { kind: 'failed', reason, cause, mayHaveHappened: false };
  }
  // The request broke off: only a look tells whether it took effect.
  const current = await ports.reader.get(intent.target, intent.name);
  const now = current.known ? valueHash(current.value?.value) : undefined;
  if (now === planned.after) return { kind: 'applied', at: ports.now() };
  return { kind: 'failed', reason, cause, mayHaveHappened: now !== planned.before };
}
