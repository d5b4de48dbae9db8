import type { Job, Scalar, Workflow } from '@sar/workflows';
import type { OwnPart } from './own-part.js';

/** A place of a workflow that runs a part of SAR. Text of it is untrusted. */
export interface OwnUse {
  readonly part: OwnPart;
  /** `actions/sensor`, or `sar search`. */
  readonly name: string;
  /** Values of inputs or options, as written; a switch has `true`. */
  readonly given: ReadonlyMap<string, string>;
  readonly path: string;
  readonly line: number;
}

/** A job that calls a workflow of another repository, or a shipped watchdog of this one. */
export interface WorkflowCall {
  readonly job: Job;
  readonly uses: Scalar;
  /** The workflow that the call stands in. */
  readonly workflow: Workflow;
  /** `owner/repository`, lower case; undefined for a call within the repository. */
  readonly repository: string | undefined;
  /** Path of the called workflow in its repository. */
  readonly called: string;
}

/** An action of another repository that a step uses, with its folder. */
export interface ActionUse {
  readonly repository: string;
  readonly folder: string;
  readonly given: ReadonlyMap<string, string>;
  readonly path: string;
  readonly line: number;
}

/** Everything of one workflow that may be SAR, and what could not be read. */
export interface WorkflowUses {
  readonly calls: readonly WorkflowCall[];
  readonly actions: readonly ActionUse[];
  readonly commands: readonly OwnUse[];
  readonly unknown: readonly { readonly path: string; readonly line?: number; readonly words: string }[];
}
