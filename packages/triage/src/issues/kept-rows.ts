import type { UnseenRow } from '@sar/baseline';
import type { KnownFinding } from '../clock/coverage.js';
import { unseenMarkers, type EarlierRow } from './dashboard-rows.js';
import { fateJudge, type FateOf } from './fate.js';
import type { SyncInput } from './sync-input.js';

/** What an earlier dashboard shows on, as nobody could see it to be gone. */
export interface KeptRows {
  /** Rows of which nothing is in a subject now, as they stand. */
  readonly kept: readonly EarlierRow[];
  /** Single findings of rows of which the rest is in a subject, waived or accepted. */
  readonly unseen: readonly UnseenRow[];
}

/** Judges the rows of earlier dashboards. Pure. */
export function keptRows(input: SyncInput, earlier: readonly EarlierRow[]): KeptRows {
  const fateOf = fateJudge(input);
  const open = new Set(input.subjects.flatMap(({ id, members }) => [id, ...members.map(({ signal }) => signal.id)]));
  const quiet = new Set([...input.waived, ...input.accepted].map(({ signal }) => signal.id));
  const kept: EarlierRow[] = [];
  const unseen = new Map<string, UnseenRow>();
  for (const row of earlier) {
    const ids = Object.keys(row.findings);
    if (open.has(row.id) || ids.some((id) => open.has(id) || quiet.has(id))) {
      for (const id of ids.filter((other) => !open.has(other) && !quiet.has(other))) {
        const left = isUnseen(input, row, [id], fateOf) ? unseenRow(input, row, id) : undefined;
        if (left !== undefined) unseen.set(id, left);
      }
    } else if (isUnseen(input, row, ids, fateOf)) kept.push(row);
  }
  const rows = new Set(kept.flatMap(({ id, findings }) => [id, ...Object.keys(findings)]));
  return { kept, unseen: [...unseen.values()].filter(({ id }) => !rows.has(id)) };
}

/** Of a row that was cut nothing but its subject may be known; a subject of one finding has its id. */
function isUnseen(input: SyncInput, row: EarlierRow, ids: readonly string[], fateOf: FateOf): boolean {
  const asked = ids.length === 0 ? [row.id] : ids;
  const seen = new Map(asked.map((id) => [id, row.findings[id] ?? input.at]));
  const isCut = row.isCut && ids.length === Object.keys(row.findings).length;
  return fateOf({ seen, places: placesOf(row, asked), isCut }) === undefined || !isEveryPlaceGone(input, row, asked);
}

/** The first place stands for all, where all are known: each is looked at besides. */
function placesOf({ places, hasAllPlaces }: EarlierRow, ids: readonly string[]): readonly KnownFinding[] {
  const [first] = places;
  return first === undefined || !hasAllPlaces ? places : ids.map((id) => ({ ...first, id }));
}

/** A row does not say which finding is where: all its places must have been looked at again, unless the record tells. */
function isEveryPlaceGone(input: SyncInput, { places }: EarlierRow, ids: readonly string[]): boolean {
  if (input.known !== undefined && ids.every((id) => input.known?.(id) !== undefined)) return true;
  return places.every((place) => input.isGone({ ...place }));
}

/** Where it is of several places is not known: each of those that could not be looked at may be it. */
function unseenRow(input: SyncInput, row: EarlierRow, id: string): UnseenRow | undefined {
  const known = input.known?.(id);
  const unjudged = row.places.filter((place) => !input.isGone(place));
  const places = known === undefined ? unjudged : [known];
  const [place] = places;
  const firstSeen = row.findings[id];
  if (place === undefined || firstSeen === undefined) return undefined;
  const { severity, layer, dueAt } = row;
  return {
    kind: 'unseen',
    id,
    severity,
    layer,
    dueAt,
    firstSeen,
    rule: place.rule,
    path: places.length === 1 ? place.path : '',
    markers: () => unseenMarkers(row, { id, firstSeen }, places),
  };
}
