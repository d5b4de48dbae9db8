/** A workflow file as SAR reads it. Lines and columns are 1-based, offsets are UTF-16 code units into the file's text. */

export interface Range {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** A scalar of the file: its value, and where it stands. */
export interface Scalar {
  readonly value: string;
  readonly range: Range;
}

export type ScalarMap = ReadonlyMap<string, Scalar>;

/** Something in the file that is wrong or not understood; it never stops the reading. */
export interface Note {
  readonly message: string;
  readonly range: Range;
  /** A key that is not known: syntax may be newer than SAR, so by itself it is no mistake. */
  readonly unknownKey?: true;
}

export interface Trigger {
  readonly event: string;
  readonly range: Range;
  readonly branches?: readonly string[];
  readonly branchesIgnore?: readonly string[];
  readonly tags?: readonly string[];
  readonly types?: readonly string[];
  readonly paths?: readonly string[];
  readonly pathsIgnore?: readonly string[];
  /** Inputs of `workflow_call` and `workflow_dispatch`. */
  readonly inputs?: ReadonlyMap<string, ActionInput>;
  /** Cron expressions with their time zones, for `schedule`. */
  readonly crons?: readonly { readonly cron: Scalar; readonly timezone?: Scalar }[];
}

export interface Step {
  readonly kind: 'run' | 'uses' | 'other';
  /** Index in the list of steps, 0-based. */
  readonly index: number;
  readonly range: Range;
  readonly id?: Scalar;
  readonly name?: Scalar;
  readonly if?: Scalar;
  readonly uses?: Scalar;
  readonly run?: Scalar;
  readonly shell?: Scalar;
  readonly workingDirectory?: Scalar;
  readonly env: ScalarMap;
  readonly with: ScalarMap;
  readonly continueOnError?: Scalar;
  /** Steps of `parallel:`, in the file's order. */
  readonly children: readonly Step[];
  readonly background: boolean;
}

export interface Defaults {
  readonly shell?: Scalar;
  readonly workingDirectory?: Scalar;
}

/** `strategy.matrix` as far as it is literal: each dimension's values as text. `dynamic` when an expression makes all or part of it. */
export interface Matrix {
  readonly dimensions: ReadonlyMap<string, readonly string[]>;
  readonly includes: readonly ReadonlyMap<string, string>[];
  readonly dynamic: boolean;
}

export interface Job {
  readonly id: string;
  readonly range: Range;
  readonly name?: Scalar;
  readonly if?: Scalar;
  readonly needs: readonly Scalar[];
  readonly runsOn: readonly Scalar[];
  readonly container?: Scalar;
  readonly env: ScalarMap;
  readonly defaults: Defaults;
  readonly matrix?: Matrix;
  readonly permissions?: ScalarMap;
  readonly environment?: Scalar;
  readonly cacheMode?: Scalar;
  readonly continueOnError?: Scalar;
  /** Set when the job calls a reusable workflow. */
  readonly uses?: Scalar;
  /** What a calling job hands on: each by its name there, or `inherit` under the key `*`. */
  readonly secrets?: ScalarMap;
  readonly with: ScalarMap;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly kind: 'workflow';
  readonly path: string;
  readonly text: string;
  readonly name?: Scalar;
  readonly triggers: readonly Trigger[];
  readonly env: ScalarMap;
  readonly defaults: Defaults;
  readonly permissions?: ScalarMap;
  readonly cacheMode?: Scalar;
  readonly jobs: readonly Job[];
  readonly notes: readonly Note[];
}

export interface ActionInput {
  readonly default?: string;
  /** `boolean`, `number`, `string` … as declared; inputs of actions have none, and are texts. */
  readonly type?: string;
  readonly required: boolean;
}

/** An `action.yml`. `runs.using` decides the kind; only composites have steps. */
export interface Action {
  readonly kind: 'action';
  readonly path: string;
  readonly text: string;
  readonly name?: Scalar;
  readonly using?: Scalar;
  readonly inputs: ReadonlyMap<string, ActionInput>;
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
}

/** A file that could not be read as a workflow or an action. */
export interface Invalid {
  readonly kind: 'invalid';
  readonly path: string;
  readonly reason: 'too-large' | 'binary' | 'outside' | 'unreadable' | 'not-yaml' | 'alias-bomb' | 'too-deep' | 'not-a-workflow';
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export type WorkflowDocument = Workflow | Action | Invalid;
