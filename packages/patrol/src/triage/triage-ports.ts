import type {
  BranchWriter,
  Dispatcher,
  HaltGuard,
  IssueBoard,
  StateStore,
  Tree,
  TriageAct,
  VariableReader,
  VariableWriter,
} from '@sar/baseline';
import type { IssueTextOptions } from '@sar/report';
import type { IssueMode } from './issue-modes.js';

/** What a triage acts through; what is not given cannot be done, which the acts say. */
export interface TriagePorts {
  readonly board: IssueBoard;
  /** Is asked before each act but that of halting, and of telling of a P0. */
  readonly guard: HaltGuard;
  readonly state: StateStore;
  /** Assigns the coding agent: takes a token of a user. */
  readonly agentBoard?: IssueBoard;
  readonly dispatcher?: Dispatcher;
  readonly reader?: VariableReader;
  readonly writer?: VariableWriter;
  readonly branch?: BranchWriter;
  /** The files of the checkout, which hold the gap registry. */
  readonly files: Pick<Tree, 'list' | 'read'>;
}

/** How a triage acts. */
export interface TriageActOptions {
  readonly mode: Exclude<IssueMode, 'off'>;
  /** Writes nothing, and reports what a run would do. */
  readonly dryRun: boolean;
  /** Most issues that are opened; without it `issues.max-new` of the baseline. */
  readonly maxNew?: number;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string;
  readonly defaultBranch: string;
  /** Links of the issues' texts. */
  readonly texts: IssueTextOptions;
}

/** What acting came to. */
export interface TriageActed {
  readonly acts: readonly TriageAct[];
  /** Sentences about it. They may hold untrusted text. */
  readonly notes: readonly string[];
  /** Open issues by the ids of their subjects. */
  readonly issues: ReadonlyMap<string, { readonly number: number; readonly url: string }>;
  /** Ids of the subjects whose halt a person closed: their playbooks may run. */
  readonly cleared: ReadonlySet<string>;
  /** Why everything that acts is halted, where it is. */
  readonly halted: string | undefined;
}
