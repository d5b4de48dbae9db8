import type { ActionEffects, Download } from '../knowledge/knowledge-types.js';
import type { Job, Range, ScalarMap, Step, Workflow } from '../model/workflow-model.js';
import type { ShellCommand } from '../shell/shell-command.js';
import type { RunnerOfJob } from './runner-of-job.js';

/** Where something happens: a step of the job's own file, or of a file that it calls. */
export interface Site {
  readonly path: string;
  readonly range: Range;
  readonly step: Step;
  /** Calls from the job's own step to this place, outermost first; empty in the job itself. */
  readonly via: readonly string[];
  /** The job's own step that leads here: what an edit or an annotation can point to. */
  readonly outerStep: Step;
  /** True when an `if` that is not constant decides whether it happens. */
  readonly conditional: boolean;
  /** The `if`s on the way, outermost first, as written. */
  readonly conditions: readonly string[];
}

/** A `uses:` reference to another repository, parsed. */
export interface ActionReference {
  /** `owner/repo` or `owner/repo/path`, lower case. */
  readonly action: string;
  /** `owner/repo` as written. */
  readonly written: string;
  readonly ref: string;
  /** The tag that the ref means: the ref itself, or the version in the comment behind a SHA pin. */
  readonly version?: string;
  readonly pinned: boolean;
}

/** One thing that a job does, in order. */
export type Happening =
  | {
      readonly kind: 'action';
      readonly site: Site;
      readonly reference: ActionReference;
      readonly effects: ActionEffects;
      readonly with: ScalarMap;
    }
  | {
      readonly kind: 'command';
      readonly site: Site;
      readonly command: ShellCommand;
      readonly downloads: readonly Download[];
      readonly directory: string | undefined;
      readonly env: Readonly<Record<string, string>>;
      /** Set when no command of the job leads here: a package manager runs it by itself when it installs. */
      readonly byHook?: boolean;
    }
  /** Something that cannot be seen into. An unknown action could hide a cache as well as a download, a hidden script only a download. */
  | { readonly kind: 'unknown'; readonly site: Site; readonly reason: string; readonly name: string; readonly mayCache: boolean };

/** A job with everything it calls, flattened. A job that calls a reusable workflow is judged as the called jobs, `via` the call. */
export interface JobFacts {
  readonly workflow: Workflow;
  /** The job of the workflow file itself. */
  readonly job: Job;
  /** The job whose steps these are: `job`, or a job of a called reusable workflow. */
  readonly effectiveJob: Job;
  /** The workflow that `effectiveJob` stands in. */
  readonly effectiveWorkflow: Workflow;
  readonly via: readonly string[];
  readonly happenings: readonly Happening[];
  /** Environment of workflow and job, as text, expressions kept as written. */
  readonly env: Readonly<Record<string, string>>;
  readonly runner: RunnerOfJob;
  /** Events that start the workflow of `job`. */
  readonly events: readonly string[];
}
