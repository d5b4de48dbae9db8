import { changedFiles, checkoutTree, currentBranch, originRepository, stateDirectory, targets } from '@sar/host';
import { openSurvey, readKnownFindings, type KnownFindings, type Survey } from '@sar/patrol';
import type { StateStore } from '@sar/baseline';
import type { Arguments } from './arguments/command.js';
import type { Io } from './io.js';
import type { RepositoryName } from './live/repository-option.js';

/** A checkout opened for one command. */
export interface Run {
  readonly root: string;
  readonly survey: Survey;
  readonly state: StateStore;
  readonly known: KnownFindings;
  readonly branch: string | undefined;
  /** The repository on GitHub, from the remote `origin`. */
  readonly origin: RepositoryName | undefined;
  /** Files that are asked for; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  /** What to tell about the files that are asked for: those that are no workflow or action. */
  readonly notes: readonly string[];
}

/** Opens the checkout that the positional arguments, `--baseline` and `--changed` mean. Writes nothing. */
export async function openRun(given: Arguments, io: Io): Promise<Run> {
  const { root, only } = targets(given.positionals, io.workingDirectory);
  const tree = checkoutTree(root);
  const survey = await openSurvey(tree, given.value('baseline'));
  const state = stateDirectory(tree, survey.baseline.state);
  const base = given.value('changed');
  const changed = base === undefined ? undefined : changedFiles(tree.root, base);
  return {
    root: tree.root,
    survey,
    state,
    known: await readKnownFindings(state),
    branch: currentBranch(tree.root),
    origin: originRepository(tree.root),
    only: both(only, changed),
    notes: notWorkflows(survey, only),
  };
}

function notWorkflows({ repository }: Survey, asked: ReadonlySet<string> | undefined): readonly string[] {
  if (asked === undefined) return [];
  const known = new Set([...repository.workflows(), ...repository.actions()].map(({ path }) => path));
  return [...asked]
    .filter((path) => !known.has(path))
    .map((path) => `not judged: ${path}: it is no workflow (.github/workflows/*.yml) and no action file`);
}

function both(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return new Set([...one].filter((path) => other.has(path)));
}
