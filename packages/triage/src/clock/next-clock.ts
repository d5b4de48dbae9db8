import type { ClockEntry, Finding } from '@sar/baseline';
import { MAX_PATH_LENGTH, type Clock } from './clock.js';
import type { IsGone } from './coverage.js';

const KEEP_GONE_MS = 400 * 86_400_000;
/** Most findings that are remembered. */
export const MAX_CLOCK_ENTRIES = 20_000;

/**
 * The clock after a run. A finding that is there has the first sighting that triage gave it, or an earlier one that is remembered; one that
 * is back keeps it, too, with the time at which it was last found gone. What is not there and is judged gone is marked so, and forgotten
 * after 400 days; the rest stays as it is.
 * Nothing else depends on the time, so a run in which nothing changed gives the same clock.
 *
 * Of more than 20,000 entries those that are gone the longest are forgotten first, then the newest.
 */
export function nextClock(clock: Clock, findings: readonly Finding[], isGone: IsGone, now: Date): Clock {
  const next = new Map<string, ClockEntry>();
  const at = now.toISOString();
  for (const finding of findings) next.set(finding.signal.id, presentEntry(finding, clock.get(finding.signal.id), at));
  for (const [id, entry] of clock) {
    if (next.has(id)) continue;
    // What another run saw first since this one began is not gone, whatever this one could see.
    const { goneSince = entry.firstSeen < at && isGone({ id, ...entry }) ? at : undefined } = entry;
    if (goneSince === undefined) next.set(id, entry);
    else if (now.getTime() - Date.parse(goneSince) < KEEP_GONE_MS) next.set(id, { ...entry, goneSince });
  }
  return next.size > MAX_CLOCK_ENTRIES ? bounded(next) : next;
}

function presentEntry({ signal, firstSeen: seen }: Finding, known: ClockEntry | undefined, at: string): ClockEntry {
  const recorded = Date.parse(known?.firstSeen ?? '');
  const firstSeen = recorded <= Date.parse(seen) ? new Date(recorded).toISOString() : seen;
  const lastGone = known?.goneSince ?? known?.lastGone;
  return {
    firstSeen,
    // A machine whose clock was fast may have recorded a time that is still to come.
    ...(lastGone !== undefined && { lastGone: lastGone < at ? lastGone : at }),
    sensor: signal.sensor.slice(0, 100),
    rule: signal.rule.slice(0, 100),
    path: signal.artefact.path.slice(0, MAX_PATH_LENGTH),
  };
}

function bounded(clock: Clock): Clock {
  const kept = [...clock].toSorted(([idA, a], [idB, b]) => {
    if ((a.goneSince === undefined) !== (b.goneSince === undefined)) return a.goneSince === undefined ? -1 : 1;
    if (a.goneSince !== b.goneSince) return (a.goneSince ?? '') > (b.goneSince ?? '') ? -1 : 1;
    return a.firstSeen === b.firstSeen ? (idA < idB ? -1 : 1) : a.firstSeen < b.firstSeen ? -1 : 1;
  });
  return new Map(kept.slice(0, MAX_CLOCK_ENTRIES));
}
