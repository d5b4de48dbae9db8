import { haltedState, type TriageAct } from '@sar/baseline';
import { appendScore, recordClock, scoreEntry } from '@sar/triage';
import { actSafely } from './act-safely.js';
import type { TriageRun } from './run-triage.js';
import type { TriagePorts } from './triage-ports.js';

/**
 * Records the clock and the score in the state. A part of the repository or of the sensors tells nothing of the score, and a dry run writes
 * nothing.
 */
export async function recordState(run: TriageRun, { state, guard }: TriagePorts, dryRun: boolean): Promise<readonly TriageAct[]> {
  const { findings, isGone, at, score, isPart, notRun, place } = run;
  const store = haltedState(state, guard);
  const clock = await actSafely('state', async () => {
    if (dryRun) return [];
    const isWritten = await recordClock(store, findings, isGone, at);
    return [{ what: 'state', outcome: isWritten ? 'done' : 'unchanged', detail: `first sightings in ${state.place}` }];
  });
  const entry = isPart || notRun.length > 0 ? undefined : scoreEntry(score, at, place.commit);
  const history = entry === undefined ? [] : await actSafely('state', async () => [await appendScore(store, entry, { dryRun })]);
  return [...clock, ...history];
}
