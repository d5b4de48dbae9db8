import type { HaltRefusal } from '@sar/baseline';
import { sha256 } from '../intents/sha256.js';
import type { Decision } from '../plan/decision.js';
import { targetText } from '../plan/target-key.js';
import { INTENT_OUTCOMES, type IntentOutcome, type IntentReport } from './process-report.js';
import { sayableId } from './sayable-id.js';
import { unrecordedWords, type WriteResult } from './write-result.js';

type Outcome = Pick<IntentReport, 'outcome' | 'reasons' | 'cause' | 'action'>;

/**
 * The report of one file, from what was decided and what became of the write; without results, of a dry run.
 *
 * @param halted why nothing could be recorded, in a run that was halted before
 */
export function reportIntent(
  decision: Decision,
  results: ReadonlyMap<string, WriteResult> | undefined,
  halted?: HaltRefusal,
): IntentReport {
  const { intent, path } = decision;
  const outcome = (halted === undefined ? undefined : haltedOutcome(decision, results, halted)) ?? outcomeOf(decision, results);
  if (intent === undefined) return { path, ...outcome };
  const id = sayableId(intent);
  return {
    path,
    ...outcome,
    ...(id !== undefined && { id }),
    name: intent.name,
    operation: intent.operation,
    scope: intent.target.scope,
    target: targetText(intent.target),
    ...(intent.value !== null && { length: [...intent.value].length, hashPrefix: sha256(intent.value).slice(0, 12) }),
  };
}

/** What cannot be recorded stays for the next run, a failure where only a halt cannot be read; a refusal, and what stays anyway, keep their reasons. */
function haltedOutcome(
  { verdict, path }: Decision,
  results: ReadonlyMap<string, WriteResult> | undefined,
  { reason, cause }: HaltRefusal,
): Outcome | undefined {
  const stays: Pick<Outcome, 'outcome' | 'cause'> = cause === undefined ? { outcome: 'remaining' } : { outcome: 'failed', cause };
  switch (verdict.kind) {
    case 'write':
      return results?.get(path)?.kind === 'applied' ? { ...stays, reasons: [unrecordedWords(reason)], action: verdict.action } : undefined;
    case 'recovered':
    case 'unchanged':
    case 'superseded':
      return { ...stays, reasons: [reason] };
    default:
      return undefined;
  }
}

function outcomeOf({ verdict, path }: Decision, results: ReadonlyMap<string, WriteResult> | undefined): Outcome {
  switch (verdict.kind) {
    case 'write':
      return results === undefined
        ? { outcome: 'planned', reasons: [], action: verdict.action }
        : { ...written(results.get(path)), action: verdict.action };
    case 'recovered':
      return { outcome: 'applied', reasons: ['an interrupted run had written it; it is recorded now'] };
    case 'unchanged':
      return { outcome: 'unchanged', reasons: [] };
    case 'recorded':
      return { outcome: 'unchanged', reasons: [verdict.reason] };
    case 'superseded':
      return superseded(verdict.by, results);
    case 'refused':
      return { outcome: 'refused', reasons: verdict.reasons };
    case 'failed':
      return { outcome: 'failed', reasons: verdict.reasons, cause: verdict.cause };
    case 'remaining':
      return { outcome: 'remaining', reasons: verdict.reasons };
  }
}

function written(result: WriteResult | undefined): Outcome {
  switch (result?.kind) {
    case 'applied':
      return { outcome: 'applied', reasons: [] };
    case 'refused':
      return { outcome: 'refused', reasons: [result.reason] };
    case 'halted':
      return { outcome: 'remaining', reasons: [result.reason] };
    case 'failed':
      return { outcome: 'failed', reasons: [result.reason], cause: result.cause };
    case undefined:
      throw new Error('a planned write has no result');
  }
}

/** An intent gives way to a newer one only when that one came through; else it stays for the next run. */
function superseded(by: string | undefined, results: ReadonlyMap<string, WriteResult> | undefined): Outcome {
  if (by === undefined) return { outcome: 'superseded', reasons: ['a newer intent for this variable was dealt with'] };
  const result = results?.get(by);
  if (result === undefined || result.kind === 'applied') return { outcome: 'superseded', reasons: [`by ${by}`] };
  if (result.kind === 'halted') return { outcome: 'remaining', reasons: [result.reason] };
  return { outcome: 'failed', reasons: [`the newer intent ${by} was ${result.kind}; the next run looks again`], cause: 'failed' };
}

/** How many intents have each outcome. */
export function countOutcomes(intents: readonly IntentReport[]): Readonly<Record<IntentOutcome, number>> {
  const counts = Object.fromEntries(INTENT_OUTCOMES.map((outcome) => [outcome, 0])) as Record<IntentOutcome, number>;
  for (const { outcome } of intents) counts[outcome]++;
  return counts;
}
