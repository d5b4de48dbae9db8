import { compileGlob, type Unjudged } from '@sar/baseline';
import { countWords } from '../../records/age-words.js';
import type { SensorInput } from '../../sensor.js';
import type { CheckedEntry } from './check-manifest.js';
import type { DataFault } from './dataset-signals.js';

/**
 * Which of the files that a manifest names and that are not here are missing. A list of checksums is often about what is downloaded, and
 * data in DVC need not be fetched, so a file is missing only when it was tracked once, lies in a folder that is declared to be complete, or
 * is named by a list other files of which are here.
 */
export function judgeAbsent(
  { baseline, revisions }: SensorInput,
  manifestPath: string,
  checked: readonly CheckedEntry[],
): { readonly missing: readonly DataFault[]; readonly unjudged: readonly Unjudged[] } {
  const settings = baseline.sensors['dataset-integrity'];
  const optional = settings.optional.map((glob) => compileGlob(glob));
  const absent = checked.filter(({ path, result }) => result.state === 'absent' && !optional.some((glob) => glob.matches(path)));
  if (absent.length === 0) return { missing: [], unjudged: [] };
  const isOthersHere = checked.some(
    ({ result, entry }) => result.state !== 'absent' && result.state !== 'unjudged' && entry.isFetched !== true,
  );
  const folders = settings.folders.map((folder) => `${folder.replace(/\/+$/, '')}/`);
  const doubtful = absent.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)));
  const history =
    doubtful.length === 0 || isOthersHere ? undefined : revisions?.lastChanges(doubtful.slice(0, 1000).map(({ path }) => path));
  const tracked = history?.known === true ? history.value : new Map<string, unknown>();
  const isMissing = ({ path, entry }: CheckedEntry) =>
    folders.some((folder) => path.startsWith(folder)) || tracked.has(path) || (isOthersHere && entry.isFetched !== true);
  const missing = absent.filter(isMissing).map(({ path, entry: { line, digest } }) => ({
    path,
    expected: digest === undefined ? 'a file' : `${digest.name} ${digest.hex}`,
    actual: 'no such file',
    line,
  }));
  const open = absent.filter((each) => !isMissing(each));
  const [first] = open;
  if (first === undefined) return { missing, unjudged: [] };
  const remedy = first.entry.isFetched === true ? 'fetch it with dvc pull' : 'fetch the data before the sensor runs';
  return {
    missing,
    unjudged: [
      {
        path: manifestPath,
        reason: `${countWords(open.length, 'file')} that it names, such as ${first.path.slice(0, 200)}, ${open.length === 1 ? 'is' : 'are'} not here; ${remedy}`,
      },
    ],
  };
}
