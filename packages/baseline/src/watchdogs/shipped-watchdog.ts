import type { Layer } from '../vocabulary/severity.js';
import watchdogs from './shipped-watchdogs.json' with { type: 'json' };

/** Where a watchdog leaves what it found, so that another one can act on it. */
export interface WatchdogStore {
  readonly kind: 'variable' | 'file' | 'branch' | 'issue' | 'check' | 'alerts' | 'cache' | 'runs' | 'database' | 'document';
  /** Name for people, and of a variable or a file its own name or path; `${state}` stands for the state directory of the baseline. */
  readonly name: string;
}

/** What a store sets off. */
export interface WatchdogTrigger {
  /** The store, by its name. */
  readonly store: string;
  /** When, in words: `rate above the threshold`. */
  readonly when: string;
  /** Id of the playbook that acts, or id of the shipped watchdog that is started; at least one of them. */
  readonly playbook?: string;
  readonly watchdog?: string;
}

/** An event that a caller has beside `schedule`. */
export type WatchdogEvent = 'pull_request' | 'pull_request_review' | 'merge_group' | 'push' | 'workflow_dispatch' | 'repository_dispatch';

/** A reusable workflow that ships with SAR. */
export interface ShippedWatchdog {
  readonly id: string;
  /** Name of the file below `.github/workflows` of SAR. */
  readonly file: string;
  readonly title: string;
  /** What it does, in one sentence. */
  readonly does: string;
  /** The events of a caller beside `schedule`, in the order of a workflow file. `push` is that of the default branch alone. */
  readonly events: readonly WatchdogEvent[];
  /** Globs over the files whose push starts it; without it every push does. `${mailbox}` stands for the folder of the queued intents. */
  readonly pushPaths?: readonly string[];
  /** Five fields, UTC; undefined for a watchdog without a schedule. */
  readonly cron?: string;
  readonly layers: readonly Layer[];
  /** Ids of the sensors that it runs; `all` for those that the baseline enables. */
  readonly sensors: 'all' | readonly string[];
  readonly stores: readonly WatchdogStore[];
  readonly triggers: readonly WatchdogTrigger[];
  /** What the calling job must grant: a called workflow can only lower it. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  /**
   * Secrets that a caller may pass, with what each is for. A caller passes each by its own name, so that a secret of an environment of the
   * same name is found, too.
   */
  readonly secrets: Readonly<Record<string, string>>;
  /** Inputs of `workflow_dispatch` that a caller declares, all of them optional texts, with what each is. */
  readonly dispatchInputs: Readonly<Record<string, string>>;
  /** Inputs that a caller passes, as they stand in its file. */
  readonly with: Readonly<Record<string, string>>;
  /** Ids of the shipped watchdogs that this one reads from or starts, so that a set without them is not whole. */
  readonly needs: readonly string[];
}

/** The reusable workflows that ship with SAR. Source: the schedule and the coverage map of the SAR methodology document of 2026-03-06. */
export const SHIPPED_WATCHDOGS: readonly ShippedWatchdog[] = watchdogs as readonly ShippedWatchdog[];
