import { CI_STATES, type CiState } from '@sar/baseline';
import { HEAL_STATES, type HealState } from './heal-states.js';
import { hiddenMarker, readHiddenMarker } from './hidden-marker.js';

/** Label of the alert issue. */
export const ALERT_LABEL = 'sar:ci-health';

const SCHEMA = 'sar.ci-alert/1';
const SCHEMA_NAME = 'sar.ci-alert/';
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
const KEY = /^[0-9a-f]{16}$/;

/** Sets of causes that are remembered; when there are more in one alert, nothing is dispatched any more. */
export const MAX_DISPATCHED = 20;

/** A comment that is still to be written. */
const NOTICES = ['critical', 'recovery'] as const;
export type Notice = (typeof NOTICES)[number];

/** What the alert issue remembers from run to run. Times are ISO 8601 in UTC. */
export interface AlertMemory {
  readonly state: HealState;
  /** Level of the alert at the last look. */
  readonly level: CiState;
  /** When this alert began. */
  readonly since: string;
  /** When the state was entered; of Healthy, when CI had recovered. */
  readonly stateSince: string;
  /** When the critical phase began; undefined outside of one. */
  readonly criticalSince: string | undefined;
  /** Whether the owner was, or is to be, tagged in this critical phase. */
  readonly isTagged: boolean;
  /** Number of the issue that halts, or halted, in this critical phase. */
  readonly halt: number | undefined;
  /** Keys of the sets of causes that a fix was dispatched for in this alert. */
  readonly dispatched: readonly string[];
  readonly due: readonly Notice[];
  /** Hash of the text without its times, which tells whether it has to be written again. */
  readonly digest: string;
}

/** The memory before anything happened. */
export function noMemory(at: string): AlertMemory {
  return {
    state: 'Monitoring',
    level: 'ok',
    since: at,
    stateSince: at,
    criticalSince: undefined,
    isTagged: false,
    halt: undefined,
    dispatched: [],
    due: [],
    digest: '0'.repeat(16),
  };
}

/** The hidden line of the alert issue. */
export function alertMarker(memory: AlertMemory): string {
  return hiddenMarker(ALERT_LABEL, {
    schema: SCHEMA,
    state: memory.state,
    level: memory.level,
    since: memory.since,
    state_since: memory.stateSince,
    ...(memory.criticalSince !== undefined && { critical_since: memory.criticalSince }),
    tagged: memory.isTagged,
    ...(memory.halt !== undefined && { halt: memory.halt }),
    dispatched: memory.dispatched,
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
  'tagged',
  'halt',
  'dispatched',
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
  const { since, state_since: stateSince, critical_since: criticalSince, tagged, halt, dispatched, due, digest } = value;
  if (
    Object.keys(value).some((key) => !KEYS.has(key)) ||
    state === undefined ||
    level === undefined ||
    !isMemoryTime(since) ||
    !isMemoryTime(stateSince) ||
    !(criticalSince === undefined || isMemoryTime(criticalSince)) ||
    typeof tagged !== 'boolean' ||
    !(halt === undefined || (typeof halt === 'number' && Number.isSafeInteger(halt) && halt > 0)) ||
    !isListOf(dispatched, MAX_DISPATCHED, isKey) ||
    !isListOf(due, NOTICES.length, isNotice) ||
    !isKey(digest)
  ) {
    return { kind: 'broken' };
  }
  return { kind: 'memory', memory: { state, level, since, stateSince, criticalSince, isTagged: tagged, halt, dispatched, due, digest } };
}

/** Whether a value is a time as the memory holds them: ISO 8601 in UTC. */
export function isMemoryTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
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
