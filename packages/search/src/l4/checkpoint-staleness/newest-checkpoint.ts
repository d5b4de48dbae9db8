import { known, unknown, type Answer, type Settings } from '@sar/baseline';
import { openMlflowStore } from '../../mlflow/open-mlflow-store.js';
import type { SensorInput } from '../../sensor.js';

export type DeclaredCheckpoint = Settings['sensors']['checkpoint-staleness']['checkpoints'][number];

/** Most files of one model. */
const MAX_FILES = 5000;

/** The newest checkpoint of a model. */
export interface NewestCheckpoint {
  /** Path of the file, or the model and version. */
  readonly name: string;
  /** Path of the repository where it is, if it is a file. */
  readonly path: string | undefined;
  /** ISO 8601. */
  readonly at: string;
  /** Where the time comes from. */
  readonly by: 'committed' | 'written' | 'registered';
  /** How many there are. */
  readonly of: number;
  /** Files that may be newer: git's history does not reach their commit. */
  readonly undated: readonly string[];
}

/** The newest checkpoint of a declared model; undefined when there is none; unknown when its time cannot be had. */
export function newestCheckpoint(
  input: SensorInput,
  declared: DeclaredCheckpoint,
): Answer<NewestCheckpoint | undefined> | Promise<Answer<NewestCheckpoint | undefined>> {
  const { files, 'registered-model': model, store } = declared;
  if (model !== undefined && store !== undefined) return newestVersion(input, model, store);
  return newestFile(input, files ?? []);
}

function newestFile({ files, tree, revisions }: SensorInput, globs: readonly string[]): Answer<NewestCheckpoint | undefined> {
  const { paths, cut } = files.find(globs, MAX_FILES);
  if (cut) return unknown('unsupported', `more than ${MAX_FILES} files match ${globs.join(', ')}: name them more exactly`);
  if (paths.length === 0) return known(undefined);
  const tracked = revisions === undefined ? [] : paths.filter((path) => tree.has(path));
  const changes = tracked.length === 0 ? undefined : revisions?.lastChanges(tracked);
  const undated: string[] = [];
  let newest: { path: string; at: number; by: 'committed' | 'written' } | undefined;
  const isTracked = new Set(tracked);
  for (const path of paths) {
    const found = isTracked.has(path) ? committedAt(path) : writtenAt(path);
    if (found === undefined) undated.push(path);
    else if (newest === undefined || found.at > newest.at) newest = { path, ...found };
  }
  if (newest === undefined) {
    const [first = ''] = undated;
    const why =
      changes?.known === false ? changes.detail : 'git tracks it, and the history does not reach its commit: check out with fetch-depth: 0';
    return unknown(changes?.known === false ? changes.reason : 'unsupported', `${first}: ${why}`);
  }
  const { path, at, by } = newest;
  return known({ name: path, path, at: new Date(at).toISOString(), by, of: paths.length, undated });

  function committedAt(path: string) {
    const change = changes?.known === true ? changes.value.get(path) : undefined;
    return change === undefined ? undefined : { at: Date.parse(change.at), by: 'committed' as const };
  }

  function writtenAt(path: string) {
    const facts = files.facts(path);
    return facts.kind === 'file' ? { at: Date.parse(facts.modifiedAt), by: 'written' as const } : undefined;
  }
}

async function newestVersion(input: SensorInput, model: string, place: string): Promise<Answer<NewestCheckpoint | undefined>> {
  const opened = openMlflowStore(input, place);
  if (!opened.known) return opened;
  const answer = await opened.value.modelVersions(model);
  if (!answer.known) return answer;
  if (answer.value.cut) return unknown('unsupported', `${opened.value.name} has more versions of ${model} than are read`);
  const dated = answer.value.items.flatMap(({ version, createdAt }) => (createdAt === undefined ? [] : [{ version, createdAt }]));
  const [newest] = dated.toSorted((a, b) => b.createdAt - a.createdAt);
  if (newest === undefined) return known(undefined);
  const { path } = opened.value;
  return known({
    name: `version ${newest.version} of ${model}`,
    path: path === '.' ? undefined : path,
    at: new Date(newest.createdAt).toISOString(),
    by: 'registered',
    of: dated.length,
    undated: [],
  });
}
