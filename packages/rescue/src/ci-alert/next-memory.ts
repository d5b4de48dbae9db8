import type { CiHealth, CiState } from '@sar/baseline';
import { MAX_DISPATCHED, type AlertMemory, type Notice } from './alert-memory.js';
import { nextPhase, NO_PHASE, phaseAt } from './critical-phase.js';
import { eventsOf } from './events-of.js';
import type { FixableCauses } from './fixable-causes.js';
import type { HealEvent, HealState } from './heal-states.js';
import { stateAfter } from './next-state.js';

/** Hours that a patch may take: the methodology's limits for P1 and P2 (1.4). */
const PATCH_HOURS: Readonly<Record<CiState, number>> = { ok: 24, degraded: 24, critical: 4 };
const HOUR_MS = 3_600_000;
/** Hours after which a dispatch that was refused is tried again: what it starts may have been mended. */
const REFUSED_HOURS = 24;

/** A verdict of the gate over a patch, and when it was given, ISO 8601 in UTC. */
export interface GateVerdict {
  readonly verdict: 'pass' | 'fail';
  readonly at: string;
}

/** A halt that counts. `phase`: the critical phase that SAR raised it for; undefined for one that a person raised. */
export interface KnownHalt {
  readonly number: number;
  readonly isTriaged: boolean;
  readonly phase: string | undefined;
}

/** What is known beside the memory. */
export interface Moment {
  readonly health: Pick<CiHealth, 'at'>;
  readonly level: CiState;
  readonly causes: FixableCauses;
  /** Whether a fix can be dispatched: `not-now` in a run in which that was tried in vain. */
  readonly fixer: 'ready' | 'not-now' | 'none';
  readonly haltAtCritical: boolean;
  /** The halt of this critical phase. */
  readonly halt: KnownHalt | undefined;
  /** False where the halts could not be listed, so that one that is not found may be there. */
  readonly areHaltsKnown: boolean;
  readonly gate: GateVerdict | undefined;
  readonly hasOwner: boolean;
  readonly canEscalate: boolean;
}

/** The next memory, without its digest, and what led to it. */
export interface Step {
  readonly events: readonly HealEvent[];
  readonly memory: AlertMemory;
  /** Whether a fix is to be dispatched, which the memory holds as done: at most once comes before at least once. */
  readonly isDispatchDue: boolean;
}

/** What a moment makes of the memory. The same moment makes nothing more of the result. */
export function nextMemory(memory: AlertMemory, moment: Moment): Step {
  const { health, level, causes, halt } = moment;
  const isNew = isQuiet(memory.state);
  const dispatched = isNew ? [] : memory.dispatched;
  const canFix =
    moment.fixer !== 'none' &&
    causes.isMost &&
    causes.patterns.length > 0 &&
    !dispatched.includes(causes.key) &&
    dispatched.length < MAX_DISPATCHED &&
    (memory.refusedAt === undefined || hoursBetween(memory.refusedAt, health.at) >= REFUSED_HOURS);
  const events = eventsOf(memory.state, {
    level,
    before: memory.level,
    isFixable: causes.isMost,
    canFix,
    isDispatched: canFix && moment.fixer === 'ready',
    haltAtCritical: moment.haltAtCritical,
    isHaltRaised: halt !== undefined,
    // A halt that is nowhere to be found was deleted by a person.
    isTriaged: halt?.isTriaged ?? (memory.state === 'PipelineHalt' && moment.areHaltsKnown),
    gate: verdictOver(memory, moment.gate),
    isOverdue: isPatched(memory) && hoursBetween(memory.stateSince, health.at) > PATCH_HOURS[level],
    canEscalate: moment.canEscalate,
  });
  const state = stateAfter(memory.state, events);
  const isDispatchDue = events.includes('patch-begun');
  const isCritical = level === 'critical' || state === 'PipelineHalt';
  const before = phaseAt(memory, health.at);
  const phase = isQuiet(state) ? NO_PHASE : nextPhase(before, { at: health.at, level, isCritical, hasOwner: moment.hasOwner, halt });
  return {
    events,
    isDispatchDue,
    memory: {
      state,
      level,
      since: isNew && !isQuiet(state) ? health.at : memory.since,
      stateSince: events.length === 0 ? memory.stateSince : health.at,
      ...phase,
      dispatched: isQuiet(state) ? [] : isDispatchDue ? [...dispatched, causes.key] : dispatched,
      refusedAt: isQuiet(state) || isDispatchDue ? undefined : memory.refusedAt,
      due: dueNotices({ ...memory, isTagged: before.isTagged }, state, phase.isTagged && level === 'critical'),
      digest: memory.digest,
    },
  };
}

/** Never negative: a clock that was set back makes nothing wait for ever. */
function hoursBetween(one: string, other: string): number {
  return Math.abs(Date.parse(other) - Date.parse(one)) / HOUR_MS;
}

/** Whether there is a patch that time and gate judge. */
function isPatched({ state }: Pick<AlertMemory, 'state'>): boolean {
  return state === 'Patching' || state === 'Validating';
}

/** A verdict that is older than the patch is of another one. */
function verdictOver({ state, stateSince }: AlertMemory, gate: GateVerdict | undefined): 'pass' | 'fail' | undefined {
  return gate !== undefined && isPatched({ state }) && Date.parse(gate.at) > Date.parse(stateSince) ? gate.verdict : undefined;
}

/** Whether there is no alert in a state. */
export function isQuiet(state: HealState): boolean {
  return state === 'Healthy' || state === 'Monitoring';
}

/** What is still to be said: a notice whose occasion has passed is not. */
function dueNotices(memory: Pick<AlertMemory, 'state' | 'isTagged' | 'due'>, state: HealState, isTaggable: boolean): readonly Notice[] {
  const hasRecovered = state === 'Healthy' && (!isQuiet(memory.state) || memory.due.includes('recovery'));
  if (hasRecovered) return ['recovery'];
  return isTaggable && (!memory.isTagged || memory.due.includes('critical')) ? ['critical'] : [];
}
