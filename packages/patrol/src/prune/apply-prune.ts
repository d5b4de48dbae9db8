import {
  attempt,
  haltedCleaner,
  type Answer,
  type Cleaner,
  type HaltGuard,
  type PruneOutcome,
  type PruneStop,
  type UnknownReason,
} from '@sar/baseline';
import { deletePace, type PaceClock } from './delete-pace.js';

/** Times in a row that GitHub could not be reached, after which the rest would fail too. */
const MOST_UNREACHED = 5;
/** Refusals in a row. More than few: what GitHub never lets go is the oldest each time, and must not stand before the rest for ever. */
const MOST_REFUSED = 50;

/** What removing needs. */
export interface PruneActing extends PaceClock {
  readonly cleaner: Cleaner;
  /** Is asked before each removal. */
  readonly guard: HaltGuard;
}

/** What became of one removal. */
export interface PruneResult {
  readonly outcome: Exclude<PruneOutcome, 'planned'>;
  readonly detail?: string;
}

/** What became of the removals, in their order. */
export interface AppliedPrune {
  readonly results: readonly PruneResult[];
  /** Why it ended before the last one. */
  readonly stopped?: { readonly why: PruneStop; readonly detail: string };
}

/**
 * Removes one after the other, at a pace that GitHub's limits allow, and stops when SAR is halted, the token may not, a rate limit does not
 * let it go on, or nothing works any more. What was gone already is as good as removed, so that a run that was cut off goes on with the next.
 *
 * @param ids of entries of the cache, or of runs
 */
export async function applyPrune(
  ids: readonly number[],
  remove: (cleaner: Cleaner, id: number) => Promise<Answer<'removed' | 'gone'>>,
  { cleaner, guard, ...clock }: PruneActing,
): Promise<AppliedPrune> {
  const halted = haltedCleaner(cleaner, guard);
  const pace = deletePace(clock);
  const results: PruneResult[] = [];
  const failures: UnknownReason[] = [];
  for (const id of ids) {
    await pace();
    const answer = await attempt(async () => remove(halted, id));
    if (answer.known) {
      failures.length = 0;
      results.push({ outcome: answer.value });
      continue;
    }
    failures.push(answer.reason);
    const stopped = await stopOf(answer, guard, failures);
    // What SAR did not try for a reason that holds for all stays for a later run.
    if (stopped === undefined || stopped.why === 'failing') results.push({ outcome: 'failed', detail: answer.detail });
    if (stopped !== undefined) return { results: [...results, ...ids.slice(results.length).map(() => LEFT)], stopped };
  }
  return { results };
}

/** What holds for all that follows, too. */
const STOPS: Readonly<Partial<Record<UnknownReason, PruneStop>>> = {
  forbidden: 'forbidden',
  'no-token': 'forbidden',
  'rate-limited': 'rate-limited',
};

const LEFT: PruneResult = { outcome: 'left' };

async function stopOf(
  { reason, detail }: Extract<Answer<never>, { known: false }>,
  guard: HaltGuard,
  failures: readonly UnknownReason[],
): Promise<AppliedPrune['stopped']> {
  const why = STOPS[reason];
  if (why !== undefined) return { why, detail };
  const verdict = await guard.check();
  if (!verdict.isAllowed) return { why: (verdict.cause && STOPS[verdict.cause]) ?? 'halted', detail: verdict.reason };
  const unreached = failures.filter((each) => each === 'unreachable').length;
  return unreached < MOST_UNREACHED && failures.length < MOST_REFUSED ? undefined : { why: 'failing', detail };
}
