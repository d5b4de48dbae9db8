import type { Answer, BranchWriter, CommitFiles, HaltSwitch, LiveEntry, StateStore, VariableReader, VariableWriter } from '@sar/baseline';
import type { IntentPolicy, RunningRepository } from '../policy/intent-policy.js';

/** Most intents that one run deals with, whatever `maxIntents` says: the journal is one bounded file. */
export const MAX_INTENTS_PER_RUN = 500;

export interface MailboxInput {
  readonly running: RunningRepository;
  /** The default branch. */
  readonly branch: string;
  /** Folder of the mailbox, from the root. */
  readonly mailbox: string;
  /** The policies that a file is judged by: as of before it was added, and now. Unknown keeps the file for the next run. */
  readonly policiesFor: (path: string) => Answer<readonly IntentPolicy[]>;
  /** What the ledger calls this run: id and attempt. */
  readonly run: string;
  /** 1 to 500. */
  readonly maxIntents: number;
  /** Writes nothing anywhere and reports the same plan. */
  readonly dryRun: boolean;
}

export interface MailboxPorts {
  /** Of the default branch's commit that is checked out. */
  readonly files: CommitFiles;
  readonly reader: VariableReader;
  readonly writer: VariableWriter;
  readonly state: StateStore;
  readonly branch: BranchWriter;
  /** The organisation's variables that the repository sees, for the limit of their size together; unknown counts as none. */
  readonly sharedVariables?: () => Promise<Answer<readonly LiveEntry[]>>;
  /** Is asked before each act of writing, and one that cannot be read halts; without it nothing is halted. */
  readonly halt?: HaltSwitch;
  readonly now: () => Date;
}
