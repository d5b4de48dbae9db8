import type { Signal } from './signal.js';

/** The six playbooks of the methodology. A baseline may declare more. */
export const PLAYBOOKS = ['SAR-001', 'SAR-002', 'SAR-003', 'SAR-004', 'SAR-005', 'SAR-006'] as const;
export type PlaybookId = (typeof PLAYBOOKS)[number];

/** What a step of a playbook does; each has its own settings in the baseline. */
export const STEP_KINDS = [
  'queue-intent',
  'dispatch-workflow',
  'open-issue',
  'run-command',
  'apply-fixers',
  'open-pull-request',
  'wait-for',
  'compare-runs',
  'roll-back-alias',
  'prune-memory',
  'track-rotation',
  'search-again',
] as const;
export type StepKindName = (typeof STEP_KINDS)[number];

/** Steps that change files of the work tree, and nothing else. */
export const CHANGING_STEPS: readonly StepKindName[] = ['run-command', 'apply-fixers'];

/**
 * What a playbook is run for: one cause, with the findings that have it; or the causes that one attempt is for. Text of findings is untrusted.
 */
export interface RescueSubject {
  /** Id of the group of findings, or of the finding; of the first one of several causes. */
  readonly id: string;
  readonly findings: readonly Signal[];
}

/** A file that a step changed; without `before` it is new, without `after` it is gone. */
export interface FileChange {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * What became of a step.
 *
 * - `would-do`: a plan or a dry run
 * - `done`; `unchanged`: there was nothing to do
 * - `waiting`: it is begun, and a later run looks for its end
 * - `not-now`: a limit or a halt; a later run does it
 * - `not-possible`: something is missing, and the words say what
 * - `failed`: it was tried
 */
export const STEP_OUTCOMES = ['would-do', 'done', 'unchanged', 'waiting', 'not-now', 'not-possible', 'failed'] as const;
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** A step, planned or done. Words and paths may hold untrusted text. */
export interface StepReport {
  readonly step: StepKindName;
  readonly outcome: StepOutcome;
  /** What it does or did, or why it could not, in one sentence without its full stop. */
  readonly words: string;
  /** Details for people, a line each. */
  readonly details?: readonly string[];
  readonly url?: string;
  readonly changes?: readonly FileChange[];
}

/**
 * What became of a playbook for one subject. `fixed`: every step is done and the last search is clear. `planned`: nothing was written.
 * `waiting`: begun, a later run goes on. `blocked`: it could not mend it; an issue with the evidence asks its owner.
 */
export const RESCUE_OUTCOMES = ['planned', 'fixed', 'waiting', 'not-now', 'blocked', 'failed'] as const;
export type RescueOutcome = (typeof RESCUE_OUTCOMES)[number];

/** One playbook for one subject. */
export interface RescueReport {
  readonly playbook: string;
  readonly title: string;
  readonly subject: RescueSubject;
  /** Why this playbook: the entry of the baseline or the sensor that chose it. */
  readonly chosenBy: string;
  /** 16 hexadecimal digits: the same while this attempt goes on, another one for the next attempt. */
  readonly key: string;
  readonly outcome: RescueOutcome;
  /** Why, in one sentence without its full stop. */
  readonly words: string;
  readonly steps: readonly StepReport[];
  /** Address of the pull request, where there is one. */
  readonly pullRequest?: string;
  /** Address of the issue that asks the owner, where it was blocked. */
  readonly issue?: string;
}
