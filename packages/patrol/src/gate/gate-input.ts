import type { Answer, CodeScanningAlert, HaltGuard, StateStore, Tree } from '@sar/baseline';
import type { Approval, IntegrityInput, OnUnknown } from '@sar/gate';
import type { SensingInput } from '../patrol.js';
import type { SignalsText } from '../triage/read-signals.js';

/** The commit that a change is compared with, and whose baseline judges the change. */
export interface GateBase {
  /** Full id. */
  readonly commit: string;
  readonly tree: Tree;
  /**
   * Files that the change touches.
   *
   * @throws UserError where git cannot tell
   */
  changedFiles(): ReadonlySet<string>;
}

/** What a gate is opened with. Everything that it reaches comes from here. */
export interface GateInput {
  /** The files that are judged. */
  readonly tree: Tree;
  /** A file of the repository or a preset; without it the default places are tried. Of a change it is read in the base. */
  readonly baseline?: string;
  /** Full id of the judged commit, and when it was made (ISO 8601). */
  readonly commit?: string;
  readonly committedAt?: string;
  /** Of a pull request and a merge group; without it the checkout's own baseline judges. */
  readonly base?: GateBase;
  /** How sensors run and what they reach. `ports.commands`, where the user allows commands, runs those of the gate, too. */
  readonly sensing: Omit<SensingInput, 'survey'>;
  /**
   * What earlier jobs left: documents of signals (`sar.signals/1`) of the same commit answer for their sensors; findings (`sar.triage/1`) of any
   * commit tell which sensor raised what is to be proved gone.
   */
  readonly reports: readonly SignalsText[];
  /** Open code-scanning alerts that the base does not have; without it they are unknown. */
  readonly newAlerts?: () => Promise<Answer<readonly CodeScanningAlert[]>>;
  /** Milliseconds of a clock that only goes forward. */
  readonly monotonic: () => number;
}

/** How an open gate is judged. */
export interface GateRun {
  /** Ids of checks, or numbers 1 to 6; none means all. */
  readonly checks: readonly string[];
  readonly onUnknown: OnUnknown;
  readonly failFast: boolean;
  /** Checks that run at once; without it `gate.concurrency` of the baseline. */
  readonly concurrency?: number;
  /** What the gate knows of its own place in a workflow; without it nothing is said of it. */
  readonly integrity?: GateIntegrity;
  /** Who approved the judged commit, of those that may (`gate.approvers`, else `owner`). Asked only for a change that weakens the gate. */
  readonly approval?: (approvers: readonly string[]) => Promise<Answer<Approval | undefined>>;
  /** Ids of findings, or their beginnings, that are to be gone. */
  readonly proves: readonly string[];
}

/** The place of the gate in its workflow. `needs` is untrusted text. */
export interface GateIntegrity extends Omit<IntegrityInput, 'workflow'> {
  /** The file of the workflow that runs and the id of the job; undefined outside of a workflow. */
  readonly job?: { readonly workflowPath: string; readonly id: string };
}

/** Where the score of a passed gate is recorded. */
export interface ScorePlace {
  readonly state: StateStore;
  /** Is asked before anything is written. */
  readonly guard: HaltGuard;
  /** Says what would be written, and writes nothing. */
  readonly dryRun: boolean;
}
