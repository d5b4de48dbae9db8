import type { Answer, BranchWriter, HaltSwitch, LiveEntry, StateStore, VariableReader, VariableWriter } from '@sar/baseline';
import { branchWriter, stateBranch } from './branch/index.js';
import type { GitHubClient } from './client/index.js';
import { haltSwitch, issueBoard } from './issues/index.js';
import { liveVariables, variableStore } from './variables/index.js';

/** GitHub's side of changing variables: what intents are compared with, written to and recorded in. */
export interface IntentPorts {
  readonly reader: VariableReader;
  readonly writer: VariableWriter;
  readonly state: StateStore;
  readonly branch: BranchWriter;
  /** The organisation's variables that the repository sees. */
  readonly sharedVariables: () => Promise<Answer<readonly LiveEntry[]>>;
  /** Whether people, or SAR itself, have halted everything that acts. */
  readonly halt: HaltSwitch;
}

/**
 * The ports of one repository.
 *
 * @param repository `owner/repository`
 * @param stateFiles files of the state that will be read for certain
 * @throws UserError when that is no repository's name
 */
export function intentPorts(client: GitHubClient, repository: string, stateFiles: readonly string[] = []): IntentPorts {
  const store = variableStore(client, repository);
  const live = liveVariables(client, repository);
  return {
    reader: store,
    writer: store,
    state: stateBranch(client, repository, { usual: stateFiles }),
    branch: branchWriter(client, repository),
    sharedVariables: async () => live.entries('org-vars'),
    halt: haltSwitch(issueBoard(client, repository)),
  };
}
