import type { Baseline, FoundFiles } from '@sar/baseline';
import type { SensorInput } from '../sensor.js';

/**
 * The files that globs of reports match, sorted. The signal stores of the baseline are none of them: SAR wrote those itself, and a sensor that
 * reads its own answer, or that of another, as a report has one that it cannot read.
 *
 * @param limit most paths that are told
 */
export function reportPaths(
  { files, baseline }: Pick<SensorInput, 'files' | 'baseline'>,
  globs: readonly string[],
  limit: number,
): FoundFiles {
  const stores = storePaths(baseline);
  const found = files.find(globs, limit + stores.size);
  const paths = found.paths.filter((path) => !stores.has(normal(path)));
  return { paths: paths.slice(0, limit), cut: found.cut || paths.length > limit };
}

/** The `store` of every sensor of the baseline, also of one that is switched off: it may have been written before. */
function storePaths({ sensors, 'custom-sensors': custom }: Baseline): ReadonlySet<string> {
  const sections: readonly { readonly store?: string | undefined }[] = [...Object.values(sensors), ...Object.values(custom)];
  return new Set(sections.flatMap(({ store }) => (store === undefined ? [] : [normal(store)])));
}

/** Without empty parts and `.`: `./a//b` and `a/b` are one file. A baseline's path has no `..`. */
function normal(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
