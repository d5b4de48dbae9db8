import type { StateStore } from '@sar/baseline';
import { CLOCK_FILE, FINDINGS_FILE, readClock, readKnownFindings, readScoreHistory, SCORE_FILE } from '@sar/triage';
import type { TriageMemory } from './run-triage.js';

/**
 * What earlier runs left behind in the state, and people in the state directory of the checkout.
 *
 * @param checkout the state directory, where it is another store: findings are accepted there, too
 * @throws UserError when a record cannot be read: an unreadable one is never an empty one
 */
export async function readMemory(state: StateStore, checkout?: StateStore): Promise<TriageMemory> {
  const stores = checkout === undefined ? [state] : [state, checkout];
  const [clock, history, ...known] = await Promise.all([readClock(state), readScoreHistory(state), ...stores.map(readKnownFindings)]);
  return { place: state.place, clock, history, known, sightings: [] };
}

/** Files of the state that a triage reads for certain: one request brings all of them. */
export const TRIAGE_STATE_FILES: readonly string[] = [CLOCK_FILE, SCORE_FILE, FINDINGS_FILE];

/** Which memory has the first sighting of a finding, for people; undefined where none has. */
export function memoryOf({ place, clock, known, sightings }: TriageMemory, id: string): string | undefined {
  if (clock.has(id)) return place;
  if (known.some(({ firstSeen }) => firstSeen.has(id))) return 'the record of accepted findings';
  return sightings.some((each) => each.has(id)) ? 'an issue of SAR' : undefined;
}
