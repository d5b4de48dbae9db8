import { UserError, type Tree } from '@sar/baseline';
import { checkoutTree, currentBranch, originRepository, targets } from '@sar/host';
import { openSurvey, readLiveFacts, type BaselineFacts, type DoctorFacts, type Survey } from '@sar/patrol';
import { repositoryWorkflows } from '@sar/workflows';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { openLive } from '../../live/open-live.js';
import { repositoryOption, type RepositoryName } from '../../live/repository-option.js';
import { repositoryToAsk } from '../../live/repository-to-ask.js';

/** What a diagnosis is made of, and of which repository. */
export interface OpenedDoctor {
  readonly facts: DoctorFacts;
  /** `owner/repository`, where it is known. */
  readonly repository: string | undefined;
}

/**
 * Opens a checkout, broken as its baseline may be, and asks GitHub where there is a token. Writes nothing.
 *
 * @throws UserError for options, a token or a repository's name that cannot be
 */
export async function openDoctor(given: Arguments, io: Io): Promise<OpenedDoctor> {
  const { root, only } = targets(given.positionals, io.workingDirectory);
  if (only !== undefined) throw new UserError('sar doctor checks a whole repository: give its directory, not a file');
  const tree = checkoutTree(root);
  const named = repositoryOption(given, () => originRepository(tree.root));
  const repository = given.flag('offline') ? named : repositoryToAsk(given, io, named);
  const server = io.environment['GITHUB_SERVER_URL'];
  return {
    repository: repository === undefined ? undefined : `${repository.owner}/${repository.repo}`,
    facts: {
      node: process.version,
      server: server === '' ? undefined : server,
      branch: currentBranch(tree.root),
      repository: repositoryWorkflows(tree),
      baseline: await baselineFacts(tree),
      live: await liveFacts(given, io, repository),
    },
  };
}

/** The baseline as the other commands load it; what they would end with is what a diagnosis is about. */
async function baselineFacts(tree: Tree): Promise<BaselineFacts> {
  let survey: Survey;
  try {
    survey = await openSurvey(tree);
  } catch (error) {
    if (error instanceof UserError) return { kind: 'broken', problems: error.message };
    throw error;
  }
  const { baseline } = survey;
  const path = baseline.sources.findLast((source) => tree.has(source));
  const content = path === undefined ? undefined : tree.read(path);
  return { kind: 'loaded', baseline, path, text: content?.kind === 'text' ? content.text : undefined };
}

async function liveFacts(given: Arguments, io: Io, repository: RepositoryName | undefined): Promise<DoctorFacts['live']> {
  if (given.flag('offline')) return { why: 'the run is offline (--offline)' };
  const live = await openLive(given, io, repository);
  if (live === undefined || repository === undefined) return { why: 'there is no token' };
  const { repositorySetting } = await import('@sar/github');
  const setting = repositorySetting(live.client, `${repository.owner}/${repository.repo}`);
  return readLiveFacts({ setting, variables: live.variables, history: live.history, github: live.github });
}
