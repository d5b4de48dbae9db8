import type { WatchdogStore } from '@sar/baseline';
import parts from './own-parts.json' with { type: 'json' };

/** What an action or a command of SAR does for a watchdog. Source: its `action.yml`, or its help text. */
export interface OwnPart {
  readonly does: string;
  /** Sensors that it runs without an input: their words of choice, or those of the gate's checks. */
  readonly sensors: readonly string[] | 'gate';
  /** Input or option that chooses other sensors. */
  readonly input?: string;
  /** Options with which it runs no sensor: it shows something, or is given what other runs found. */
  readonly unless?: readonly string[];
  /** Option without which it only plans and feeds nothing. */
  readonly writes?: string;
  /** Whether it runs playbooks, where it is told to act. */
  readonly playbooks?: boolean;
  readonly stores: readonly WatchdogStore[];
}

/** Folder below `actions/` of SAR → what the action does. Actions that watch nothing are not in it. */
export const OWN_ACTIONS: Readonly<Record<string, OwnPart>> = parts.actions as Readonly<Record<string, OwnPart>>;

/** Words of a command of `sar` → what it does. */
export const OWN_COMMANDS: Readonly<Record<string, OwnPart>> = parts.commands as Readonly<Record<string, OwnPart>>;
