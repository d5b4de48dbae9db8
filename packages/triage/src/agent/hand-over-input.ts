import type { Baseline, Dispatcher, HaltGuard, IssueBoard, StateStore, Subject } from '@sar/baseline';

/** A subject to hand over: open, of severity P1, with an issue of its own. */
export interface HandOverSubject {
  readonly subject: Subject;
  readonly issue: { readonly number: number; readonly url: string; readonly assignees: readonly string[] };
  /** The sprint plan for this subject alone: at most 60,000 characters of Markdown, and `planDigest` of it. */
  readonly plan: { readonly markdown: string; readonly digest: string };
}

export interface HandOverInput {
  /** The most severe first. */
  readonly subjects: readonly HandOverSubject[];
  /** `agent` of the baseline. */
  readonly settings: Baseline['agent'];
  /** Time of the run, ISO 8601. */
  readonly at: string;
  /** Where a dispatched workflow runs. */
  readonly defaultBranch: string;
}

export interface HandOverPorts {
  /** Comments. */
  readonly board: IssueBoard;
  /** A board with the token of a user who may use the agent: it assigns. Without it a person assigns. */
  readonly agentBoard?: IssueBoard;
  readonly dispatcher?: Dispatcher;
  /** Remembers what was handed over. Without it nothing is. */
  readonly state?: StateStore;
  readonly guard: HaltGuard;
}
