import type { Answer, Baseline, Collaborators, Dispatcher, HaltGuard, IssueBoard, StateStore, TriageAct } from '@sar/baseline';

/** The event of an edited issue. */
export interface TickInput {
  readonly issueNumber: number;
  /** Login of who edited it. */
  readonly sender: string;
  /** The body before the edit, as the event tells it (`changes.body.from`): says which boxes are the sender's. */
  readonly before?: string;
  /** Time of the run, ISO 8601. */
  readonly at: string;
  readonly baseline: Pick<Baseline, 'issues' | 'playbooks' | 'agent' | 'owner' | 'waivers'>;
  readonly defaultBranch: string;
}

/** One changed file, offered as a pull request. */
export interface WaiverOffer {
  readonly into: string;
  readonly from: string;
  readonly path: string;
  /** What the new text was made from; undefined where there was no file. */
  readonly before: string | undefined;
  readonly text: string;
  readonly title: string;
  readonly body: string;
}

export interface TickPorts {
  readonly board: IssueBoard;
  readonly collaborators: Collaborators;
  /** Offers a file as a pull request: a commit on a branch of its own; the same one when it is there already. */
  readonly offer: (offer: WaiverOffer) => Promise<Answer<{ readonly url: string; readonly isNew: boolean }>>;
  readonly dispatcher?: Dispatcher;
  /** Where accepted findings and the breaker are remembered. Without it no box is acted on. */
  readonly state?: StateStore;
  /** The baseline's file on the default branch, or where a new one belongs. */
  readonly readBaseline: () => Promise<{ readonly path: string; readonly text: string | undefined }>;
  readonly guard: HaltGuard;
}

/** A playbook that was asked for. */
export interface AskedPlaybook {
  readonly subject: string;
  readonly playbook: string;
  readonly findings: readonly string[];
}

export interface TickReport {
  readonly acts: readonly TriageAct[];
  /** For a follow-up matrix. */
  readonly playbooks: readonly AskedPlaybook[];
}
