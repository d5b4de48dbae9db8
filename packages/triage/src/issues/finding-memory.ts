import { hiddenMarker, MAX_MARKER_LENGTH, readHiddenMarker, SEVERITIES, type JsonValue, type Severity } from '@sar/baseline';
import type { KnownFinding } from '../clock/coverage.js';
import { markerLength } from './marker-length.js';

const NAME = 'sar:finding';
const SCHEMA = 'sar.finding-issue/1';
const SCHEMA_NAME = 'sar.finding-issue/';
const ID = /^[0-9a-f]{16}$/;
/** A rule of somebody else's report can have any length, and a marker cannot. */
const LONGEST_PLACE = 2000;

/** Why SAR closed an issue. Closed without one of these, it was closed by a person. */
export const CLOSINGS = ['gone', 'waived', 'accepted', 'dashboard', 'duplicate'] as const;
export type Closing = (typeof CLOSINGS)[number];

/** What the issue of a finding remembers from run to run. */
export interface FindingMemory {
  /** Id of the subject. */
  readonly subject: string;
  readonly severity: Severity;
  /** Ids of the findings, the root first, with the time when each was seen first (ISO 8601); cut where they are too many. */
  readonly seen: ReadonlyMap<string, string>;
  /** Where they are, the root's first; of a long list only the root's. */
  readonly places: readonly KnownFinding[];
  /** Whether there were more findings than fit. */
  readonly isCut: boolean;
  /** Whether it was told that the deadline is over. */
  readonly isBreachTold: boolean;
  readonly closing: Closing | undefined;
  /** Hash of the title that SAR wrote, and of the labels that the baseline asks for. */
  readonly digest: string;
  /** Commit that the links of the text point at. */
  readonly commit: string | undefined;
}

/** The hidden first line of a finding's issue. Of more findings than fit into it, the last are left out. */
export function findingMarker(memory: FindingMemory): string {
  const ids = [...memory.seen.keys()];
  const withPlaces = written(memory, ids, memory.places);
  if (fits(withPlaces)) return hiddenMarker(NAME, withPlaces);
  const root = memory.places.slice(0, 1).filter((place) => markerLength(place) < LONGEST_PLACE);
  let count = ids.length;
  while (count > 1 && !fits(written(memory, ids.slice(0, count), root))) count -= Math.max(1, Math.ceil(count / 20));
  return hiddenMarker(NAME, written(memory, ids.slice(0, count), root));
}

function fits(value: object): boolean {
  return markerLength(value) < MAX_MARKER_LENGTH - 50;
}

/** Ids behind the time, or the place, that they share: groups are found at once and in one rule. */
function written(memory: FindingMemory, ids: readonly string[], places: readonly KnownFinding[]): Record<string, unknown> {
  const seen = new Map<string, string[]>();
  for (const id of ids) append(seen, memory.seen.get(id) ?? '', id);
  const at = new Map<string, string[]>();
  for (const { id, sensor, rule, path } of places) append(at, JSON.stringify([sensor, rule, path]), id);
  return {
    schema: SCHEMA,
    subject: memory.subject,
    severity: memory.severity,
    seen: Object.fromEntries([...seen].map(([time, group]) => [time, group.join(' ')])),
    at: [...at].map(([place, group]) => [...(JSON.parse(place) as string[]), group.join(' ')]),
    ...((memory.isCut || ids.length < memory.seen.size) && { cut: true }),
    breach: memory.isBreachTold,
    ...(memory.closing !== undefined && { closing: memory.closing }),
    digest: memory.digest,
    ...(memory.commit !== undefined && { commit: memory.commit }),
  };
}

function append(groups: Map<string, string[]>, key: string, id: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [id]);
  else group.push(id);
}

/** `newer`: written by a version whose format this one does not know. `damaged`: it is there, and is not as SAR writes it. */
export type FindingMemoryReading =
  | { readonly kind: 'none' | 'damaged' | 'newer' }
  | { readonly kind: 'memory'; readonly memory: FindingMemory };

/** The memory in an issue's body. Bounded, and never throws. */
export function readFindingMemory(body: string): FindingMemoryReading {
  const marker = readHiddenMarker(NAME, body);
  if (marker.kind === 'none') return { kind: 'none' };
  if (marker.kind === 'unreadable') return { kind: 'damaged' };
  const { schema, subject, severity: level, seen, at, cut, breach, closing, digest, commit } = marker.value;
  if (schema !== SCHEMA) return { kind: typeof schema === 'string' && schema.startsWith(SCHEMA_NAME) ? 'newer' : 'damaged' };
  const severity = SEVERITIES.find((known) => known === level);
  const times = readSeen(seen);
  const places = Array.isArray(at) ? at.flatMap((entry: JsonValue) => readPlaces(entry)) : [];
  const reason = CLOSINGS.find((known) => known === closing);
  if (
    typeof subject !== 'string' ||
    !ID.test(subject) ||
    severity === undefined ||
    times === undefined ||
    typeof breach !== 'boolean' ||
    (closing !== undefined && reason === undefined) ||
    typeof digest !== 'string' ||
    !(commit === undefined || typeof commit === 'string')
  ) {
    return { kind: 'damaged' };
  }
  return {
    kind: 'memory',
    memory: { subject, severity, seen: times, places, isCut: cut === true, isBreachTold: breach, closing: reason, digest, commit },
  };
}

function readSeen(value: JsonValue | undefined): ReadonlyMap<string, string> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const seen = new Map<string, string>();
  for (const [time, ids] of Object.entries(value)) {
    if (Number.isNaN(Date.parse(time)) || typeof ids !== 'string') return undefined;
    for (const id of ids.split(' ')) if (ID.test(id) && !seen.has(id)) seen.set(id, time);
  }
  return seen.size === 0 ? undefined : seen;
}

function readPlaces(value: JsonValue): readonly KnownFinding[] {
  if (!Array.isArray(value)) return [];
  const [sensor, rule, path, ids] = value as readonly JsonValue[];
  if (typeof sensor !== 'string' || typeof rule !== 'string' || typeof path !== 'string' || typeof ids !== 'string') return [];
  return ids.split(' ').flatMap((id) => (ID.test(id) ? [{ id, sensor, rule, path }] : []));
}
