import type { Closing, FindingMemory } from './finding-memory.js';
import type { KnownFinding } from '../clock/coverage.js';
import type { SyncInput } from './sync-input.js';

/** The path of the whole repository. */
const WHOLE = '.';

/** What became of findings that are in no open subject; undefined where nobody could look. */
export type FateOf = (memory: Pick<FindingMemory, 'seen' | 'places' | 'isCut'>) => Closing | undefined;

/**
 * Judges what became of the findings of an issue or a row: `gone` only if every one is, else `waived` or `accepted` where the rest
 * is. Where the place of one is not known, or some were cut, it takes that the sensor of the first left nothing unjudged.
 */
export function fateJudge(input: Pick<SyncInput, 'waived' | 'accepted' | 'isGone' | 'known'>): FateOf {
  const waived = new Set(input.waived.map(({ signal }) => signal.id));
  const accepted = new Set(input.accepted.map(({ signal }) => signal.id));
  return ({ seen, places, isCut }) => {
    const byId = new Map(places.map((place) => [place.id, place]));
    const [first] = places;
    const knownOf = (id: string): KnownFinding | undefined =>
      input.known?.(id) ?? byId.get(id) ?? (first === undefined ? undefined : { ...first, id, path: WHOLE });
    const isQuiet = (id: string): boolean => waived.has(id) || accepted.has(id);
    const isGone = (id: string): boolean => {
      const known = knownOf(id);
      return known !== undefined && input.isGone(known);
    };
    const ids = [...seen.keys()];
    if (!ids.every((id) => isQuiet(id) || isGone(id))) return undefined;
    if (isCut && (first === undefined || !input.isGone({ ...first, path: WHOLE }))) return undefined;
    if (ids.some((id) => waived.has(id))) return 'waived';
    return ids.some((id) => accepted.has(id)) ? 'accepted' : 'gone';
  };
}
