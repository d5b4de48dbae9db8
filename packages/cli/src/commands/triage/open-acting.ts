import { guardHalt, UserError } from '@sar/baseline';
import { TRIAGE_STATE_FILES, type TriagePorts } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { expectKnown } from '../../live/expect-known.js';
import { expectTip } from '../../live/expect-tip.js';
import { requiredLive } from '../../live/required-live.js';
import { expectRepository, type RepositoryName } from '../../live/repository-option.js';
import type { Run } from '../../open-run.js';

/** GitHub for a triage that acts. */
export interface Acting {
  readonly ports: TriagePorts;
  readonly defaultBranch: string;
  /** Login that the token writes as, where it can be read. */
  readonly author: string | undefined;
  /** Address of the repository on the web. */
  readonly address: string;
}

/**
 * Opens GitHub for a triage that writes issues. What is triaged must be what the default branch holds: a baseline that only one person
 * has decides nothing for the others, and what somebody mended on their machine is not gone.
 *
 * @throws UserError without a repository or a token, and for a checkout that is not the tip of the default branch
 */
export async function openActing(given: Arguments, io: Io, run: Run, named: RepositoryName | undefined): Promise<Acting> {
  if (run.only !== undefined) throw new UserError('--issues is for the whole repository; leave out --changed and the path of a file');
  const repository = expectRepository(named);
  const { client } = await requiredLive(given, io, repository);
  const { branchWriter, commitPosition, defaultBranch, dispatcher, haltSwitch, issueBoard, stateBranch, variableStore, viewerLogin } =
    await import('@sar/github');
  const name = `${repository.owner}/${repository.repo}`;
  const branch = expectKnown(await defaultBranch(client, name));
  await expectTip(run, '--issues', branch, async (commit) => commitPosition(client, name, commit, branch));
  const board = issueBoard(client, name);
  const viewer = await viewerLogin(client);
  const store = variableStore(client, name);
  return {
    ports: {
      board,
      guard: guardHalt(haltSwitch(board)),
      state: stateBranch(client, name, { usual: TRIAGE_STATE_FILES }),
      branch: branchWriter(client, name),
      files: run.survey.tree,
      dispatcher: dispatcher(client, name),
      // A person's token may do what a workflow's may not: assign an agent, and write variables.
      agentBoard: board,
      reader: store,
      writer: store,
    },
    defaultBranch: branch,
    author: viewer.known ? viewer.value : undefined,
    address: `${io.environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}`,
  };
}
