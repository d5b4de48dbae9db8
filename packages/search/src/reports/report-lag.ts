import type { Change } from '@sar/baseline';
import type { SensorInput } from '../sensor.js';

const DAY = 86_400_000;
/** Most files and folders that git is asked for at once. */
const MAX_PATHS = 500;

/** How far a report is behind the files that it is about. */
export interface Lag {
  /** Whole days. */
  readonly days: number;
  /** What changed last. */
  readonly change: Change;
}

/**
 * Tells how many whole days before the newest change a report was made. Undefined when it was made after it or on the same day, and where git does not
 * know. Git is asked once for the newest change of all, which most reports are younger than.
 *
 * @returns a function of the report's time (milliseconds since 1970) and of the files it is about; without files, all
 */
export function reportLag({ revisions, tree }: SensorInput): (madeAt: number, paths?: readonly string[]) => Lag | undefined {
  let newest: Change | undefined | 'unasked' = 'unasked';
  return (madeAt, paths) => {
    if (revisions === undefined || !Number.isFinite(madeAt)) return undefined;
    if (newest === 'unasked') newest = changeOf(topOf(tree.list()));
    if (newest === undefined) return undefined;
    const lag = lagOf(newest, madeAt);
    if (lag === undefined || paths === undefined) return lag;
    const change = changeOf(bounded(paths));
    return change === undefined ? undefined : lagOf(change, madeAt);
  };

  function changeOf(paths: readonly string[]): Change | undefined {
    const answer = paths.length === 0 ? undefined : revisions?.lastChange(paths);
    return answer?.known === true ? answer.value : undefined;
  }
}

function lagOf(change: Change, madeAt: number): Lag | undefined {
  const days = Math.floor((Date.parse(change.at) - madeAt) / DAY);
  return days > 0 ? { days, change } : undefined;
}

function topOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.split('/', 1)[0] ?? path))].slice(0, MAX_PATHS);
}

/** The files; of too many, the folders that hold them. */
function bounded(paths: readonly string[]): readonly string[] {
  let kept = paths;
  while (kept.length > MAX_PATHS) {
    const folders = [...new Set(kept.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))].filter((path) => path !== '');
    if (folders.length === 0 || folders.length >= kept.length) return kept.slice(0, MAX_PATHS);
    kept = folders;
  }
  return kept;
}
