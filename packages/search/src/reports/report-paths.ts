import type { Baseline, FoundFiles } from '@sar/baseline';
import type { SensorInput } from '../sensor.js';
import { holdsSignalsOf } from './holds-signals-of.js';

/**
 * The files that globs of reports match, sorted. A signal store of the baseline is none of them when SAR wrote it: a sensor that reads its own answer,
 * or that of another, as a report has one that it cannot read. Anything else at a store's path is a report like all others, since the baseline that
 * names the path may be that of a change, which must not hide what a tool found.
 *
 * @param limit most paths that are told
 */
export function reportPaths(
  { files, baseline }: Pick<SensorInput, 'files' | 'baseline'>,
  globs: readonly string[],
  limit: number,
): FoundFiles {
  const stores = storesOf(baseline);
  const found = files.find(globs, limit + stores.size);
  const paths = found.paths.filter((path) => {
    const sensors = stores.get(normal(path));
    return sensors === undefined || !holdsSignalsOf(files, path, sensors);
  });
  return { paths: paths.slice(0, limit), cut: found.cut || paths.length > limit };
}

/** The sensors whose `store` a path is, by path; also those that are switched off: it may have been written before. */
function storesOf({ sensors, 'custom-sensors': custom }: Baseline): ReadonlyMap<string, ReadonlySet<string>> {
  const sections: readonly (readonly [string, { readonly store?: string | undefined }])[] = [
    ...Object.entries(sensors),
    ...Object.entries(custom),
  ];
  const stores = new Map<string, Set<string>>();
  for (const [sensor, { store }] of sections) {
    if (store === undefined) continue;
    const path = normal(store);
    stores.set(path, (stores.get(path) ?? new Set()).add(sensor));
  }
  return stores;
}

/** Without empty parts and `.`: `./a//b` and `a/b` are one file. A baseline's path has no `..`. */
function normal(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
