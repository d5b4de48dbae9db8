import type { KnownFinding } from '../clock/coverage.js';
import { fateJudge } from './fate.js';
import type { FindingMemory } from './finding-memory.js';
import type { SyncInput } from './sync-input.js';

/** A finding that an issue or a row was about, and that nobody could look at in this run. */
export interface UnseenFinding {
  readonly id: string;
  /** ISO 8601. */
  readonly firstSeen: string;
  /** Where it is, as far as it is known. */
  readonly place: KnownFinding | undefined;
}

/** What of a memory is in no subject now, and neither gone nor waived nor accepted. */
export type UnseenOf = (memory: Pick<FindingMemory, 'seen' | 'places'>) => readonly UnseenFinding[];

/**
 * Judges which findings are out of sight: they stay with what they were found with, and keep their clock, until somebody can look again.
 */
export function unseenJudge(input: Pick<SyncInput, 'subjects' | 'waived' | 'accepted' | 'isGone' | 'known'>): UnseenOf {
  const fateOf = fateJudge(input);
  const open = new Set(input.subjects.flatMap(({ members }) => members.map(({ signal }) => signal.id)));
  // In an order that does not hang on the one in which they were written.
  return ({ seen, places }) =>
    [...seen]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, firstSeen]) => {
        if (open.has(id) || fateOf({ seen: new Map([[id, firstSeen]]), places, isCut: false }) !== undefined) return [];
        return [{ id, firstSeen, place: places.find((place) => place.id === id) ?? input.known?.(id) }];
      });
}
