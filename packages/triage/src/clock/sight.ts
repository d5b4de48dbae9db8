import type { Reading, Unjudged } from '@sar/baseline';
import { MAX_PATH_LENGTH } from './clock.js';

type Answer = Exclude<Reading, { readonly outcome: 'unknown' }>;

/** Whether a sensor saw all that could be found at a path, or whether it is a certain finding that it may have missed. */
export type Saw = (path: string, id: string) => boolean;

/** What each of the sensors that answered saw. One that is also unknown did not answer. */
export function sightsOf(readings: readonly Reading[]): ReadonlyMap<string, Saw> {
  const answers = new Map<string, Answer[]>();
  for (const reading of readings) {
    if (reading.outcome === 'unknown') continue;
    const others = answers.get(reading.sensor);
    if (others === undefined) answers.set(reading.sensor, [reading]);
    else others.push(reading);
  }
  for (const { sensor, outcome } of readings) if (outcome === 'unknown') answers.delete(sensor);
  return new Map([...answers].map(([sensor, given]) => [sensor, sightOf(given)]));
}

/**
 * What could not be judged hides the findings at its path, in it and around it. A report or another source that could not be read hides those
 * of every place that is no source itself: what it would have said of them is not known. What names the findings that it can hide hides no other.
 */
function sightOf(answers: readonly Answer[]): Saw {
  const sources = sourcesOf(answers);
  const all = answers.flatMap(({ scope }) => scope.unjudged);
  const hidden = new Set(all.flatMap(({ hides = [] }) => hides));
  const open = all.filter(({ hides }) => hides === undefined);
  const unjudged = new Set(open.map(({ path }) => placeOf(path)));
  const holdsUnjudged = folderTest(unjudged);
  const isSourceUnread = open.some(unreadTest(sources));
  return (path, id) => {
    if (hidden.has(id)) return false;
    const place = placeOf(path);
    if (isWithin(place, unjudged) || holdsUnjudged(place)) return false;
    return !isSourceUnread || sources.has(place);
  };
}

/** What a sensor looked at, with all that it says of it. */
function sourcesOf(answers: readonly Answer[]): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>();
  for (const { what, detail } of answers.flatMap(({ looked = [] }) => looked)) {
    const said = sources.get(placeOf(what));
    if (said === undefined) sources.set(placeOf(what), [detail]);
    else said.push(detail);
  }
  return sources;
}

/**
 * Whether something unjudged is a source that was not read. A sensor that says one thing of each source says why it was not, where it was not:
 * anything else that is unjudged is a part of what was read. Of one that says more it cannot be told, so all that is unjudged counts.
 */
function unreadTest(sources: ReadonlyMap<string, readonly string[]>): (unjudged: Unjudged) => boolean {
  const saysMore = [...sources.values()].some(({ length }) => length > 1);
  return ({ path, reason }) => {
    const said = sources.get(placeOf(path));
    return said !== undefined && (saysMore || said.includes(reason));
  };
}

/** Whether one of the paths is in a folder. They are sorted and not taken apart: there may be 100,000 of them, 250 folders deep. */
function folderTest(paths: ReadonlySet<string>): (folder: string) => boolean {
  const sorted = [...paths].toSorted();
  return (folder) => {
    if (folder === '.') return sorted.length > 0;
    const start = `${folder}/`;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(start) === true;
  };
}

/** A path as it is compared: as long as the clock keeps it; `.` for the whole repository, as which sensors name what has no place. */
export function placeOf(path: string): string {
  const place = path.replace(/\/$/, '').slice(0, MAX_PATH_LENGTH);
  return place === '' ? '.' : place;
}

/** Whether a path, a folder around it or the whole repository is among the given ones. */
function isWithin(path: string, paths: ReadonlySet<string>): boolean {
  if (paths.size === 0) return false;
  if (paths.has('.') || paths.has(path)) return true;
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) if (paths.has(path.slice(0, end))) return true;
  return false;
}
