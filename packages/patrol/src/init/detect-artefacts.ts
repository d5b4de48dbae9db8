import { compileGlob, recommendedBaseline, type WorkFiles } from '@sar/baseline';
import type { ArtefactFact } from '@sar/report';
import kinds from './data/artefacts.json' with { type: 'json' };
import { isOwn } from './count-by-name.js';

/** Folders whose files are examples or tests: what is in them is not the repository's own store. */
const NO_STORE = /(?:^|\/)(?:tests?|__tests__|examples?|samples|benchmarks?|docs?)\//i;
/** Most files that match, most of them that are looked at, and most that are told of one kind. */
const MAX_MATCHES = 10_000;
const MAX_FILES = 200;
const MAX_TOLD = 5;

const CHECKPOINT = 'checkpoint';
const JUDGE_CHECKPOINT =
  'to have its age judged, name it in sensors.checkpoint-staleness.checkpoints (name, files, max-age-days, trained-from)';
/** Weights are larger than this, or binary; a text that is smaller is a script or a pointer to them. */
const SMALL_BYTES = 65_536;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

/** A sensor that judges what the baseline declares, the files that show that there is something, and the key to declare it by. */
const DECLARED = [
  { sensor: 'embedding-index', kind: 'embedding index', key: 'sensors.embedding-index.indexes', fields: 'its metadata file' },
  { sensor: 'ltm-capacity', kind: 'agent memory', key: 'sensors.ltm-capacity.databases', fields: 'path, table and columns' },
  { sensor: 'knowledge-graph', kind: 'knowledge graph', key: 'sensors.knowledge-graph.graphs', fields: 'path and fields' },
  { sensor: 'pattern-confidence', kind: 'pattern store', key: 'sensors.pattern-confidence.stores', fields: 'path and fields' },
] as const;

/**
 * What a repository has of models, data and agent memory, tracked by git or not, by the names that tools give their files. What a sensor
 * needs to be told and nothing here can tell has a remedy.
 */
export function detectArtefacts(files: WorkFiles): readonly ArtefactFact[] {
  const { sensors } = recommendedBaseline();
  const declared = DECLARED.flatMap(({ sensor, kind, key, fields }) =>
    found(files, sensors[sensor].signs).map((path) => ({ kind, path, remedy: `name it in ${key} (${fields})` })),
  );
  const others = kinds.flatMap(({ kind, globs }) =>
    found(files, globs)
      .filter((path) => kind !== CHECKPOINT || holdsWeights(path, files))
      .map((path) => ({ kind, path: storePath(kind, path), ...(kind === CHECKPOINT && { remedy: JUDGE_CHECKPOINT }) })),
  );
  return unique([...declared, ...others]);
}

/** The metadata files that the sensor judges without a declaration. */
export function isKnownMetadata(path: string): boolean {
  return recommendedBaseline().sensors['embedding-index']['known-metadata'].includes(path);
}

/** The places that the sensor experiment-lineage looks at without being told. */
export function knownStores(): readonly string[] {
  return recommendedBaseline().sensors['experiment-lineage'].stores;
}

function found(files: WorkFiles, globs: readonly string[]): readonly string[] {
  return files
    .find(globs, MAX_MATCHES)
    .paths.filter((path) => isOwn(path) && !NO_STORE.test(path))
    .slice(0, MAX_FILES);
}

function holdsWeights(path: string, files: WorkFiles): boolean {
  const content = files.read(path, SMALL_BYTES);
  return content.kind === 'too-large' || content.kind === 'binary' || (content.kind === 'text' && content.text.startsWith(LFS_POINTER));
}

/** The folder `mlruns` of `mlruns/0/meta.yaml`. */
function storePath(kind: string, path: string): string {
  return kind === 'MLflow store' && META.matches(path) ? path.split('/').slice(0, -2).join('/') : path;
}

const META = compileGlob('**/mlruns/*/meta.yaml');

function unique(artefacts: readonly ArtefactFact[]): readonly ArtefactFact[] {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  return artefacts.filter(({ kind, path }) => {
    const key = `${kind} ${path}`;
    const count = counts.get(kind) ?? 0;
    if (seen.has(key) || count >= MAX_TOLD) return false;
    seen.add(key);
    counts.set(kind, count + 1);
    return true;
  });
}
