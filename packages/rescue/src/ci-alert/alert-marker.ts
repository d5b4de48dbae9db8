import { CI_STATES, hiddenMarker, readHiddenMarker } from '@sar/baseline';
import { ALERT_LABEL, MAX_DISPATCHED, NOTICES, type AlertMemory, type Notice } from './alert-memory.js';
import { HEAL_STATES } from './heal-states.js';

const SCHEMA = 'sar.ci-alert/1';
const SCHEMA_NAME = 'sar.ci-alert/';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
const KEY = /^[0-9a-f]{16}$/;

/** The hidden line of the alert issue. */
export function alertMarker(memory: AlertMemory): string {
  return hiddenMarker(ALERT_LABEL, {
    schema: SCHEMA,
    state: memory.state,
    level: memory.level,
    since: memory.since,
    state_since: memory.stateSince,
    ...(memory.criticalSince !== undefined && { critical_since: memory.criticalSince }),
    ...(memory.calmSince !== undefined && { calm_since: memory.calmSince }),
    tagged: memory.isTagged,
    ...(memory.halt !== undefined && { halt: memory.halt }),
    dispatched: memory.dispatched,
    ...(memory.refusedAt !== undefined && { refused_at: memory.refusedAt }),
    due: memory.due,
    digest: memory.digest,
  });
}

/** `newer`: written by a version whose format this one does not know. `broken`: it is there, and is not as SAR writes it. */
export type MemoryReading = { readonly kind: 'none' | 'broken' | 'newer' } | { readonly kind: 'memory'; readonly memory: AlertMemory };

const KEYS: ReadonlySet<string> = new Set([
  'schema',
  'state',
  'level',
  'since',
  'state_since',
  'critical_since',
  'calm_since',
  'tagged',
  'halt',
  'dispatched',
  'refused_at',
  'due',
  'digest',
]);

/** The memory in an issue's body. Nothing but what SAR writes is taken: no further key, no other type, no longer list. */
export function readAlertMemory(body: string): MemoryReading {
  const marker = readHiddenMarker(ALERT_LABEL, body);
  if (marker.kind === 'none') return { kind: 'none' };
  if (marker.kind === 'unreadable') return { kind: 'broken' };
  const { value } = marker;
  const { schema } = value;
  if (schema !== SCHEMA) return { kind: typeof schema === 'string' && schema.startsWith(SCHEMA_NAME) ? 'newer' : 'broken' };
  const state = HEAL_STATES.find((known) => known === value['state']);
  const level = CI_STATES.find((known) => known === value['level']);
  const { since, state_since: stateSince, critical_since: criticalSince, calm_since: calmSince, refused_at: refusedAt } = value;
  const { tagged, halt, dispatched, due, digest } = value;
  if (
    Object.keys(value).some((key) => !KEYS.has(key)) ||
    state === undefined ||
    level === undefined ||
    !isMemoryTime(since) ||
    !isMemoryTime(stateSince) ||
    !isMemoryTimeOrNone(criticalSince) ||
    !isMemoryTimeOrNone(calmSince) ||
    !isMemoryTimeOrNone(refusedAt) ||
    typeof tagged !== 'boolean' ||
    !(halt === undefined || (typeof halt === 'number' && Number.isSafeInteger(halt) && halt > 0)) ||
    !isListOf(dispatched, MAX_DISPATCHED, isKey) ||
    !isListOf(due, NOTICES.length, isNotice) ||
    !isKey(digest)
  ) {
    return { kind: 'broken' };
  }
  const times = { since, stateSince, criticalSince, calmSince, refusedAt };
  return { kind: 'memory', memory: { state, level, ...times, isTagged: tagged, halt, dispatched, due, digest } };
}

/** Whether a value is a time as the memory holds them: ISO 8601 in UTC. */
export function isMemoryTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}

function isMemoryTimeOrNone(value: unknown): value is string | undefined {
  return value === undefined || isMemoryTime(value);
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && KEY.test(value);
}

function isNotice(value: unknown): value is Notice {
  return NOTICES.some((notice) => notice === value);
}

function isListOf<T>(value: unknown, most: number, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.length <= most && value.every(isItem);
}
