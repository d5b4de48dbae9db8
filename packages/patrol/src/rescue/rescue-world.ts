import type {
  BranchWriter,
  CommandRunner,
  Dispatcher,
  HaltGuard,
  HttpReader,
  IssueBoard,
  MemoryPorts,
  OpenWorkTree,
  Revisions,
  StateStore,
  Tree,
  VariableReader,
  WorkFiles,
} from '@sar/baseline';
import type { ModelAliases } from '@sar/rescue';
import type { SensorPorts } from '../patrol.js';
import type { Pacer } from '../run-sensors.js';
import type { Survey } from '../survey.js';

/** A folder of the machine: the checkout, or a work tree of it. */
export interface MachineFolder {
  readonly tree: Tree;
  readonly files: WorkFiles;
  readonly revisions?: Revisions;
  /** Runs programs in it, where the user allows them. */
  readonly commands?: CommandRunner;
}

/** The machine that a rescue runs on. */
export interface RescueMachine {
  /** The checkout. */
  readonly root: string;
  folder(root: string): MachineFolder;
  commitTree(commit: string): Tree;
  /**
   * Files of a folder that differ from a commit.
   *
   * @throws UserError where git cannot tell
   */
  changedFiles(root: string, commit: string): ReadonlySet<string>;
  /** Opens clean work trees; undefined where the user allows no commands. */
  readonly openWorkTree?: OpenWorkTree;
  /** Undefined when the run is offline. */
  readonly http?: HttpReader;
  readonly pacer: Pacer;
  /** Milliseconds of a clock that only goes forward. */
  readonly monotonic: () => number;
  readonly memory?: MemoryPorts;
  readonly models?: ModelAliases;
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<void>;
}

/** GitHub for a rescue; each writer with the token that was given for it. */
export interface RescueGitHub {
  /** `owner/repository`. */
  readonly repository: string;
  readonly guard: HaltGuard;
  readonly board: IssueBoard;
  readonly dispatcher: Dispatcher;
  readonly branch: BranchWriter;
  /** With a token that may change workflows, where one was given. */
  readonly pushBranch?: BranchWriter;
  readonly variables: VariableReader;
  /** What sensors ask GitHub through; made anew for each search, since what it was told it keeps. */
  sensing(): Required<Pick<SensorPorts, 'live' | 'github' | 'history'>> & Pick<SensorPorts, 'changedAt'>;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string;
}

/** Everything that a rescue reaches. */
export interface RescueWorld {
  readonly survey: Survey;
  readonly machine: RescueMachine;
  /** Undefined without a token or a repository. */
  readonly github: RescueGitHub | undefined;
  /** Of the repository, or without GitHub that of the checkout. */
  readonly state: StateStore;
  /** The commit that is checked out, where it is known. */
  readonly commit?: string;
  readonly branch?: string;
  readonly defaultBranch: string;
  /** Owner of the repository on GitHub, where it is known. */
  readonly repositoryOwner?: string;
  readonly offline: boolean;
  /** Address of the run, or what started it. */
  readonly run: string;
  readonly targetRunId?: number;
}
