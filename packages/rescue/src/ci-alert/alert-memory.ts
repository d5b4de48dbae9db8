import type { CiState } from '@sar/baseline';
import type { HealState } from './heal-states.js';

/** Label of the alert issue. */
export const ALERT_LABEL = 'sar:ci-health';

/** Sets of causes that are remembered; when there are more in one alert, nothing is dispatched any more. */
export const MAX_DISPATCHED = 20;

/** A comment that is still to be written. */
export const NOTICES = ['critical', 'recovery'] as const;
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
  /** When the critical phase began; undefined outside of one. The phase goes on for seven days below critical. */
  readonly criticalSince: string | undefined;
  /** When CI fell below critical in the critical phase; undefined while it is critical. */
  readonly calmSince: string | undefined;
  /** Whether the owner was, or is to be, tagged in this critical phase. */
  readonly isTagged: boolean;
  /** Number of the issue that halts, or halted, in this critical phase. */
  readonly halt: number | undefined;
  /** Keys of the sets of causes that a fix was dispatched for in this alert. */
  readonly dispatched: readonly string[];
  /** When a dispatch was refused, which is tried again after a day; undefined once it is. */
  readonly refusedAt: string | undefined;
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
    calmSince: undefined,
    isTagged: false,
    halt: undefined,
    dispatched: [],
    refusedAt: undefined,
    due: [],
    digest: '0'.repeat(16),
  };
}
