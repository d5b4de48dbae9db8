import type { Answer, RequiredCheck } from '@sar/baseline';

/** The job that runs the gate and the jobs of its workflow, as the workflow's file says. Ids are untrusted text. */
export interface GateJobFacts {
  /** File of the workflow. */
  readonly path: string;
  /** Id of the job that runs the gate. */
  readonly job: string;
  /** Line of the job, 1-based. */
  readonly line?: number | undefined;
  /** True when the job runs also where a job that it needs failed, was skipped or was cancelled. */
  readonly runsAlways: boolean;
  /** All jobs of the workflow, the gate's own too, each with the jobs that it needs itself. */
  readonly jobs: readonly { readonly id: string; readonly needs: readonly string[] }[];
}

/** What the gate knows of its own place. What is not given makes no line. */
export interface IntegrityInput {
  /** Text of the input `needs`, `${{ toJSON(needs) }}`; undefined where it was not given. Untrusted. */
  readonly needs: string | undefined;
  /** Ids of needed jobs that may be skipped. */
  readonly allowSkipped: readonly string[];
  /** The workflow that runs; unknown with the reason where its file or its job cannot be read; undefined outside a workflow. */
  readonly workflow: Answer<GateJobFacts> | undefined;
  /** What the rules of the branch require, and the names under which this gate reports: that of its job, and that of its check run. */
  readonly required:
    | { readonly branch: string; readonly names: readonly string[]; readonly checks: Answer<readonly RequiredCheck[]> }
    | undefined;
}
