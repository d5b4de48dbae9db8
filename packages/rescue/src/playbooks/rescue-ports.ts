import type {
  Answer,
  Baseline,
  BranchWriter,
  CiHistory,
  Dispatcher,
  GateVerdict,
  HaltGuard,
  HttpReader,
  IssueBoard,
  LiveVariables,
  MemoryPorts,
  OpenWorkTree,
  Reading,
  Revisions,
  StateStore,
  Tree,
  VariableReader,
  WorkFiles,
} from '@sar/baseline';

/**
 * What playbooks reach. What is not given makes the steps that need it `not-possible`, with words that say what to give. Writers are given
 * as they are: the engine makes each of them ask `guard` before each write, and asks it before each step and before it begins an attempt.
 */
export interface RescuePorts {
  readonly baseline: Baseline;
  /** `owner/repository`; undefined where there is none on GitHub. */
  readonly repository: string | undefined;
  readonly defaultBranch: string;
  /** The commit of the default branch that is rescued. */
  readonly commit: string | undefined;
  readonly tree: Tree;
  readonly files: WorkFiles;
  readonly revisions?: Revisions;
  readonly state: StateStore;
  readonly guard: HaltGuard;
  readonly board?: IssueBoard;
  readonly dispatcher?: Dispatcher;
  readonly branch?: BranchWriter;
  /** A writer of branches that may change workflows (an App with Workflows: write). */
  readonly pushBranch?: BranchWriter;
  readonly history?: CiHistory;
  readonly live?: LiveVariables;
  readonly variables?: VariableReader;
  readonly http?: HttpReader;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string;
  /** Opens a clean work tree of a commit; undefined where the user allowed no commands. */
  readonly openWorkTree?: OpenWorkTree;
  /** Runs sensors anew, on the checkout and on GitHub as they are now. */
  sense(sensors: readonly string[]): Promise<readonly Reading[]>;
  /** The validation gate on the files of a work tree. */
  gate?(root: string): Promise<GateVerdict>;
  /** Where databases of agent memory are kept; see `MemoryHome`. */
  readonly memory?: MemoryPorts;
  /** Writes aliases of registered models; undefined without a tracking server and credentials for it. */
  readonly models?: ModelAliases;
  /** Address of the run, for ledger and issues. */
  readonly run: string;
  readonly now: () => Date;
  /** Waits; tests do not. */
  readonly wait: (ms: number) => Promise<void>;
  /** The run that failed and that SAR-002 is to look at, where one was named. */
  readonly targetRunId?: number;
}

/** Aliases of registered models of an MLflow tracking server. */
export interface ModelAliases {
  versionOf(model: string, alias: string): Promise<Answer<string | undefined>>;
  /** Versions of a model, oldest first, at most 1,000. */
  versions(
    model: string,
  ): Promise<Answer<readonly { readonly version: string; readonly run: string | undefined; readonly status: string }[]>>;
  setAlias(model: string, alias: string, version: string): Promise<Answer<'set'>>;
}
