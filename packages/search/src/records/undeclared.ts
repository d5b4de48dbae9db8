import type { Readiness, SensorInput } from '../sensor.js';

/** Folders whose files are examples or those of others: nothing in them is the repository's own store. */
const NOT_OWN =
  /(?:^|\/)(?:tests?|__tests__|testdata|test-data|fixtures|__fixtures__|examples?|samples|benchmarks?|vendor|third[_-]party)\//i;
/** Most files that match and are looked at. */
const MAX_FILES = 200;

/** The files, tracked or not, by which a repository seems to have what a sensor judges. */
export function signsOf({ files }: Pick<SensorInput, 'files'>, globs: readonly string[]): readonly string[] {
  return files.find(globs, MAX_FILES).paths.filter((path) => !NOT_OWN.test(path));
}

/**
 * What a sensor of L4 or L5 can answer when nothing is declared for it; one rule for all of them. Where nothing looks like what it judges
 * there is nothing to judge: it is ready, and clear with 0 judged. Where something does, that has to be declared first: unknown
 * `not-configured`, with the file that shows it and the key that is missing.
 *
 * @param sign what shows it; undefined when nothing does
 * @param kind what it looks like, with its article: `a knowledge graph`
 * @param remedy what to write where: `name its file in sensors.knowledge-graph.graphs`
 */
export function undeclared(sign: string | undefined, kind: string, remedy: string): Readiness {
  return sign === undefined
    ? { ready: true, by: `nothing here looks like ${kind}`, empty: true }
    : { ready: false, reason: 'not-configured', detail: `${sign} looks like ${kind}, and none is declared: ${remedy}` };
}
