import { compare as comparePep440, valid as isPep440 } from '@renovatebot/pep440';
import compareSemver from 'semver/functions/compare.js';
import parseSemver from 'semver/functions/parse.js';

/** Compares versions as their ecosystem does: negative when `a` is the older one. Versions that are none there are compared by their numbers and words. */
export function compareVersions(ecosystem: string, a: string, b: string): number {
  if (ecosystem === 'pypi' && isPep440(a) !== null && isPep440(b) !== null) return comparePep440(a, b);
  const [one, other] = [parseSemver(a), parseSemver(b)];
  if (ecosystem !== 'pypi' && one !== null && other !== null) return compareSemver(one, other);
  return compareParts(a, b);
}

/**
 * The smallest version that mends all: one that, for every list, is at least its newest version, or is in the same line (`4.2`) as one of the list and
 * not older than that. Undefined when none of the versions does.
 *
 * @param lists for each vulnerability the versions that mend it, one for each line that is kept alive
 * @param installed versions that are there; the answer is newer than each
 */
export function smallestMending(
  ecosystem: string,
  lists: readonly (readonly string[])[],
  installed: readonly string[],
): string | undefined {
  const compare = (a: string, b: string): number => compareVersions(ecosystem, a, b);
  const candidates = [...new Set(lists.flat())]
    .filter((version) => installed.every((each) => compare(version, each) > 0))
    .toSorted(compare);
  const sorted = lists.map((list) => list.toSorted(compare));
  return candidates.find((candidate) =>
    sorted.every((list) => {
      const newest = list.at(-1);
      if (newest !== undefined && compare(candidate, newest) >= 0) return true;
      return list.some((version) => lineOf(version) === lineOf(candidate) && compare(candidate, version) >= 0);
    }),
  );
}

/** `4.2` of `4.2.10`. */
function lineOf(version: string): string {
  return version.replace(/^v/i, '').split('.').slice(0, 2).join('.');
}

function compareParts(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [x = 0, y = 0] = [one[at], other[at]];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    // A word behind a version is a preview of it: 1.0-rc1 comes before 1.0.
    if (typeof x !== typeof y) return typeof x === 'number' ? 1 : -1;
    return x < y ? -1 : 1;
  }
  return 0;
}

function partsOf(version: string): readonly (number | string)[] {
  return (
    version
      .toLowerCase()
      .replace(/^v/, '')
      .slice(0, 200)
      .match(/\d{1,15}|[a-z]+/g) ?? []
  ).map((part) => (/^\d/.test(part) ? Number(part) : part));
}
