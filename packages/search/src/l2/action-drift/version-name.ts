/** A full version: major, minor, patch. */
export type Version = readonly [major: number, minor: number, patch: number];

/** What a tag or a version comment says, e.g. `v4`, `v4.1`, `4.1.2`: one to three numbers. */
export interface VersionName {
  readonly numbers: readonly number[];
  /** True when it was written without its leading `v`. */
  readonly bare: boolean;
}

/** A range of versions: from the first, inclusive, to the second, exclusive. */
export interface VersionSpan {
  readonly from: Version;
  readonly before: Version;
}

const NAME = /^(v?)(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i;

/** Reads a version name; undefined for branches, pre-releases and everything else. */
export function parseVersionName(text: string): VersionName | undefined {
  const match = NAME.exec(text);
  if (match === null) return undefined;
  const numbers = match
    .slice(2)
    .filter((part) => part !== undefined)
    .map(Number);
  return { numbers, bare: match[1] === '' };
}

/** Orders versions: negative when `left` is older. */
export function compareVersions(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** Every version that a name can stand for: one for `v4.1.2`, all of its major for `v4`. */
export function spanOf({ numbers }: VersionName): VersionSpan {
  const [major = 0, minor, patch] = numbers;
  if (minor === undefined) return { from: [major, 0, 0], before: [major + 1, 0, 0] };
  if (patch === undefined) return { from: [major, minor, 0], before: [major, minor + 1, 0] };
  return { from: [major, minor, patch], before: [major, minor, patch + 1] };
}

/** True when every version of `inner` lies in `outer`. */
export function contains(outer: VersionSpan, inner: VersionSpan): boolean {
  return compareVersions(outer.from, inner.from) <= 0 && compareVersions(inner.before, outer.before) <= 0;
}

/** True when both names can be true of one version: `v4` and `v4.1.0`, but not `v4.1` and `v4.2.0`. */
export function agree(left: VersionName, right: VersionName): boolean {
  const length = Math.min(left.numbers.length, right.numbers.length);
  return left.numbers.slice(0, length).every((number, at) => number === right.numbers[at]);
}
