import { UserError, type Tree } from '@sar/baseline';
import { changeTimes, checkoutTree, currentBranch, originRepository, targets } from '@sar/host';
import { checkWatchdogs, coverageOf, openSurvey, readLiveFacts, type BaselineFacts, type DoctorFacts, type Survey } from '@sar/patrol';
import { repositoryWorkflows } from '@sar/workflows';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { openLive, type Live } from '../../live/open-live.js';
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
 * @throws UserError for options, a token or a repository's name that cannot be, and for `--repo` of another repository than the checkout's
 */
export async function openDoctor(given: Arguments, io: Io): Promise<OpenedDoctor> {
  const { root, only } = targets(given.positionals, io.workingDirectory);
  if (only !== undefined) throw new UserError('sar doctor checks a whole repository: give its directory, not a file');
  const tree = checkoutTree(root);
  const origin = originRepository(tree.root);
  const named = repositoryOption(given, () => origin);
  const repository = given.flag('offline') ? named : repositoryToAsk(given, io, named);
  if (origin !== undefined && repository !== undefined && nameOf(origin).toLowerCase() !== nameOf(repository).toLowerCase())
    throw new UserError(
      `the checkout is of ${nameOf(origin)}, and its set-up says nothing about ${nameOf(repository)}; leave --repo out, or give the folder of a checkout of that`,
    );
  const survey = await surveyOf(tree);
  const live = given.flag('offline') ? undefined : await openLive(given, io, repository);
  const facts = await liveFacts(given, live, repository);
  const server = io.environment['GITHUB_SERVER_URL'];
  return {
    repository: repository === undefined ? undefined : nameOf(repository),
    facts: {
      node: process.version,
      server: server === '' ? undefined : server,
      branch: currentBranch(tree.root),
      repository: repositoryWorkflows(tree),
      baseline: baselineFacts(survey, tree),
      live: facts,
      lives: live === undefined ? undefined : await livesOf(survey, facts, { root, live, now: io.now() }),
    },
  };
}

function nameOf({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`;
}

/** The survey that the other commands open, or what they would end with. */
async function surveyOf(tree: Tree): Promise<Survey | UserError> {
  try {
    return await openSurvey(tree);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function baselineFacts(survey: Survey | UserError, tree: Tree): BaselineFacts {
  if (survey instanceof UserError) return { kind: 'broken', problems: survey.message };
  const { baseline } = survey;
  const path = baseline.sources.findLast((source) => tree.has(source));
  const content = path === undefined ? undefined : tree.read(path);
  return { kind: 'loaded', baseline, path, text: content?.kind === 'text' ? content.text : undefined };
}

async function liveFacts(given: Arguments, live: Live | undefined, repository: RepositoryName | undefined): Promise<DoctorFacts['live']> {
  if (given.flag('offline')) return { why: 'the run is offline (--offline)' };
  if (live === undefined || repository === undefined) return { why: 'there is no token' };
  const { repositorySetting } = await import('@sar/github');
  const setting = repositorySetting(live.client, nameOf(repository));
  return readLiveFacts({ setting, variables: live.variables, history: live.history, github: live.github });
}

/** Asked only where GitHub answers, and by a baseline that says what is declared. */
async function livesOf(
  survey: Survey | UserError,
  facts: DoctorFacts['live'],
  { root, live, now }: { readonly root: string; readonly live: Live; readonly now: Date },
): Promise<DoctorFacts['lives']> {
  if (survey instanceof UserError || 'why' in facts || !facts.workflows.known) return undefined;
  const { repository, baseline } = survey;
  const changedAt = changeTimes(root, '.github/workflows');
  return checkWatchdogs({ coverage: coverageOf(survey), repository, baseline, now, changedAt, history: live.history });
}
