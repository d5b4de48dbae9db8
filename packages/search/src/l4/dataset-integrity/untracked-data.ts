import { compileGlob, type Signal, type Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { DATASET_INTEGRITY_RULE_TABLE } from './dataset-integrity-rules.js';
import { dataSignals } from './dataset-signals.js';

/** Most files of a declared folder that are looked at. */
const MAX_FILES = 100_000;
const [, , UNTRACKED] = DATASET_INTEGRITY_RULE_TABLE;

/**
 * Files of the declared folders that no manifest names.
 *
 * @param named paths that are manifests, or that a manifest names; of a folder in DVC whose listing is not known, the folder
 */
export function untrackedData(
  { baseline, files, onlyPaths }: SensorInput,
  named: ReadonlySet<string>,
): { readonly signals: readonly Signal[]; readonly unjudged: readonly Unjudged[]; readonly judged: number } {
  const { folders, 'ignore-untracked': ignore } = baseline.sensors['dataset-integrity'];
  const ignored = ignore.map((glob) => compileGlob(glob));
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  let judged = 0;
  for (const folder of folders.map((each) => each.replace(/\/+$/, ''))) {
    if (files.facts(folder).kind !== 'folder') {
      unjudged.push({
        path: folder,
        reason: 'there is no such folder here; fetch the data before the sensor runs, or correct sensors.dataset-integrity.folders',
      });
      continue;
    }
    const { paths, cut } = files.find([`${escaped(folder)}/**`], MAX_FILES);
    if (cut) unjudged.push({ path: folder, reason: `only ${MAX_FILES} of its files are looked at` });
    const alone = paths.filter(
      (path) => (onlyPaths?.has(path) ?? true) && !isNamed(path, named) && !ignored.some((glob) => glob.matches(path)),
    );
    judged += paths.length;
    signals.push(
      ...dataSignals(
        UNTRACKED,
        folder,
        alone.map((path) => ({ path, expected: 'a checksum in a manifest', actual: 'none' })),
        {
          one: 'is named by no manifest',
          many: 'are named by no manifest',
        },
      ),
    );
  }
  return { signals, unjudged, judged };
}

function isNamed(path: string, named: ReadonlySet<string>): boolean {
  if (named.has(path)) return true;
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) if (named.has(path.slice(0, cut))) return true;
  return false;
}

/** A path as a glob that matches it alone. */
function escaped(path: string): string {
  return path.replace(/[*?{}\\]/g, '\\$&');
}
