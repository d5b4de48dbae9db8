import type { PlaybookStep, RescueSubject, StepOf, StepReport, WorkTree } from '@sar/baseline';
import type { RescuePorts } from './rescue-ports.js';

/** What a step is given. */
export interface StepContext {
  readonly ports: RescuePorts;
  readonly playbook: string;
  /** 16 hexadecimal digits, the same for all steps and all runs of this attempt: names of branches and ids of dispatches are made of it. */
  readonly key: string;
  /** Position of the step in its playbook, from 0: what a step names after itself has the key and this. */
  readonly index: number;
  readonly subject: RescueSubject;
  /** When this attempt began, ISO 8601: the same for all its runs. */
  readonly startedAt: string;
  /**
   * What earlier steps of this attempt reported in this run. An attempt that goes on in a later run begins with none; the reports of steps
   * that `workTree` does again for it are added to the end.
   */
  readonly before: readonly StepReport[];
  /** What this step of this attempt remembered before, in this run or an earlier one; empty at first. */
  readonly remembered: Readonly<Record<string, string>>;
  /** Writes down what the step is about to do, before it does it; a run that is killed then finds it in `remembered`. At most 20 keys of 1,000 characters. */
  remember(facts: Readonly<Record<string, string>>): Promise<void>;
  /**
   * The work tree that the steps of this attempt share, opened when it is first asked for and removed at the end. In an attempt that goes
   * on in a later run, the earlier steps that change files (`run-command`, `apply-fixers`) are done again on it first, so that it always
   * holds what they made. Ask for it only when the files are needed.
   */
  workTree(): Promise<WorkTree | { readonly missing: string }>;
}

/**
 * One kind of step. `plan` only looks, and tells what `apply` would do: its outcome is `would-do`, `unchanged` or `not-possible`. `apply` looks
 * anew and acts; run again after it was cut off at any place it comes to the same end. Neither throws for what a port answers.
 */
export interface StepKind<Step extends PlaybookStep = PlaybookStep> {
  plan(step: Step, context: StepContext): Promise<Omit<StepReport, 'step'>>;
  apply(step: Step, context: StepContext): Promise<Omit<StepReport, 'step'>>;
}

/** Every kind of step, by its name. */
export type StepKinds = { readonly [Kind in PlaybookStep['do']]: StepKind<StepOf<Kind>> };
