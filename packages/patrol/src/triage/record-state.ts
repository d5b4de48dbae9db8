import { haltedState, type StateStore, type TriageAct } from '@sar/baseline';
import { appendScore, recordClock, scoreEntry } from '@sar/triage';
import { actSafely } from './act-safely.js';
import type { TriageRun } from './run-triage.js';
import type { TriagePorts } from './triage-ports.js';

/**
 * Records the clock and the score in the state. A part of the repository or of the sensors tells nothing of the score. A dry run writes
 * nothing, and says what it would.
 */
export async function recordState(run: TriageRun, { state, guard }: TriagePorts, dryRun: boolean): Promise<readonly TriageAct[]> {
  const { findings, isGone, at, score, isPart, notRun, place } = run;
  const store = haltedState(dryRun ? withoutWrites(state) : state, guard);
  const clock = await actSafely('state', async () => {
    const isChanged = await recordClock(store, findings, isGone, at);
    return [
      { what: 'state', outcome: !isChanged ? 'unchanged' : dryRun ? 'would-do' : 'done', detail: `first sightings in ${state.place}` },
    ];
  });
  const entry = isPart || notRun.length > 0 ? undefined : scoreEntry(score, at, place.commit);
  const history = entry === undefined ? [] : await actSafely('state', async () => [await appendScore(store, entry, { dryRun })]);
  return [...clock, ...history];
}

/** A store that computes changes, and keeps none. */
function withoutWrites(state: StateStore): StateStore {
  return { place: state.place, read: state.read, update: async (_, change) => void (await change(state.read)) };
}
