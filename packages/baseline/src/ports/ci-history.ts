import type { UnknownReason } from '../vocabulary/reading.js';
import type { Answer } from './answer.js';

/** One run of a workflow, at its latest attempt or at the attempt asked for. Times are ISO 8601 in UTC. Text is untrusted. */
export interface CiRun {
  readonly id: number;
  readonly workflowId: number;
  /** File of the workflow, without `@ref`: `.github/workflows/ci.yml`; of a workflow that GitHub makes itself, `dynamic/…`. */
  readonly path: string;
  /** Name of the workflow. */
  readonly name: string;
  readonly title: string;
  /** Branch or tag of the head; undefined where GitHub gives none. */
  readonly branch: string | undefined;
  /** `owner/repository` of the head, another one for a fork's pull request; undefined when it was deleted. */
  readonly headRepository: string | undefined;
  readonly headSha: string;
  readonly event: string;
  /** `completed`, or what it waits for: `queued`, `in_progress`, `waiting`, `pending`, `requested`. */
  readonly status: string;
  /** GitHub's word; undefined until it is completed. */
  readonly conclusion: string | undefined;
  /** 1 for the first. */
  readonly attempt: number;
  /** Number of the run in its workflow. */
  readonly number: number;
  readonly createdAt: string;
  /** When this attempt began. */
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly url: string;
  /** Login of who triggered the attempt. */
  readonly actor: string | undefined;
}

/** A step of a job. Times have whole seconds; undefined for steps that did not run. */
export interface CiStep {
  readonly name: string;
  /** Position, from 1. */
  readonly number: number;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
}

/** A job of an attempt. */
export interface CiJob {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  /** With the matrix values: `test (ubuntu-latest, 3.12)`. */
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly createdAt: string | undefined;
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
  readonly steps: readonly CiStep[];
  readonly labels: readonly string[];
  readonly runnerName: string | undefined;
  /** Of the check run that holds the job's annotations. */
  readonly checkRunId: number | undefined;
  readonly url: string;
}

/** A workflow as GitHub knows it. */
export interface CiWorkflow {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  /** `active`, `deleted`, `disabled_fork`, `disabled_inactivity`, `disabled_manually`. */
  readonly state: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly url: string;
}

/** An annotation of a job's check run. */
export interface CiAnnotation {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string | undefined;
  readonly message: string;
  readonly path: string;
  readonly line: number | undefined;
}

/** Which runs are asked for. */
export interface RunWindow {
  /** First moment of creation, inclusive. */
  readonly since: string;
  /** Last moment of creation, inclusive. */
  readonly until: string;
  /** Only runs whose head branch has this name; runs of forks with a branch of that name are among them. */
  readonly branch?: string;
}

/** A span of time whose runs are not known, and why. */
export interface RunGap {
  readonly since: string;
  readonly until: string;
  readonly reason: UnknownReason;
  readonly detail: string;
}

/** Runs of a window, newest first, none twice. What could not be fetched is a gap; a listing with gaps is not the whole window. */
export interface RunListing {
  readonly runs: readonly CiRun[];
  readonly gaps: readonly RunGap[];
}

/** How reading a log ended: `bounded` when the reader had enough or the limit was reached, `cut-off` when the transfer broke. */
export interface LogFacts {
  readonly bytes: number;
  readonly end: 'complete' | 'bounded' | 'cut-off';
}

/** Reads what CI did in one repository. No method throws for what GitHub answers. Nothing is kept but what the methods return. */
export interface CiHistory {
  /** `owner/repository`. */
  readonly repository: string;
  /** HTTP requests so far, retries and redirects counted. */
  readonly requestsMade: number;
  /** Requests that the budget still allows. */
  readonly requestsLeft: number;
  defaultBranch(): Promise<Answer<string>>;
  workflows(): Promise<Answer<readonly CiWorkflow[]>>;
  /** Every run of the window that the budget allows: one request per page of 100, by a moving end of the window. */
  runs(window: RunWindow): Promise<RunListing>;
  /** The newest runs of a workflow, at most 100, for one event or for all; one request. */
  latestRuns(workflowId: number, count: number, event?: string): Promise<Answer<readonly CiRun[]>>;
  /** A run as it was at an attempt; one request. */
  attempt(runId: number, attempt: number): Promise<Answer<CiRun>>;
  /** Every job of an attempt; one request per 100. */
  jobs(runId: number, attempt: number): Promise<Answer<readonly CiJob[]>>;
  /** The first 100 annotations of a check run; one request. */
  annotations(checkRunId: number): Promise<Answer<readonly CiAnnotation[]>>;
  /**
   * Reads a job's log in pieces, at most `maxBytes` of it; two requests. The token never goes to the place where logs are stored.
   *
   * @param onText takes a piece of text and says whether it wants more
   */
  log(jobId: number, maxBytes: number, onText: (text: string) => boolean): Promise<Answer<LogFacts>>;
  /** The newest commits of a branch, newest first, at most 100; one request. */
  commits(branch: string): Promise<Answer<readonly string[]>>;
}
