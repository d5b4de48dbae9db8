import type { CiState } from '@sar/baseline';
import type { AlertMemory } from './alert-memory.js';

const DAY_MS = 86_400_000;

/** Days below critical that end a critical phase: whoever flaps around the threshold is told, and halted, once. */
export const CALM_DAYS = 7;

/** What is remembered of a critical phase. */
export type CriticalPhase = Pick<AlertMemory, 'criticalSince' | 'calmSince' | 'isTagged' | 'halt'>;

/** Outside of a critical phase. */
export const NO_PHASE: CriticalPhase = { criticalSince: undefined, calmSince: undefined, isTagged: false, halt: undefined };

/** The phase that goes on at a time, ISO 8601; nothing is remembered of one that is over. */
export function phaseAt(memory: CriticalPhase, at: string): CriticalPhase {
  const { criticalSince, calmSince, isTagged, halt } = memory;
  // A clock that was set back ends it too, rather than to make it last.
  const isOver = calmSince !== undefined && Math.abs(Date.parse(at) - Date.parse(calmSince)) >= CALM_DAYS * DAY_MS;
  return isOver ? NO_PHASE : { criticalSince, calmSince, isTagged, halt };
}

/** What a moment makes of the phase; `isCritical` also while CI is halted, whatever its level is. */
export interface PhaseMoment {
  readonly at: string;
  readonly level: CiState;
  readonly isCritical: boolean;
  readonly hasOwner: boolean;
  readonly halt: { readonly number: number; readonly phase: string | undefined } | undefined;
}

/** The phase after a moment in an alert. */
export function nextPhase(before: CriticalPhase, { at, level, isCritical, hasOwner, halt }: PhaseMoment): CriticalPhase {
  if (!isCritical) return before.criticalSince === undefined ? NO_PHASE : { ...before, calmSince: before.calmSince ?? at };
  return {
    // The phase of a halt that a killed run raised is the one that goes on.
    criticalSince: before.criticalSince ?? halt?.phase ?? at,
    calmSince: undefined,
    isTagged: before.isTagged || (hasOwner && level === 'critical'),
    halt: halt?.number ?? before.halt,
  };
}
