/** A release of an action. A part that the reference leaves open (`v4`, `v4.1`) is infinite: it means the newest release. */
export type Version = readonly [major: number, minor: number, patch: number];

const VERSION = /^(?:[a-z-]*\/)?v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:[-+.][\w.+-]*)?$/i;

/** Reads `v4`, `4.1`, `v4.1.2`, `release/v1`; undefined for branches and anything else that names no version. */
export function parseVersion(text: string): Version | undefined {
  const match = VERSION.exec(text.trim());
  if (match?.[1] === undefined) return undefined;
  return [Number(match[1]), part(match[2]), part(match[3])];
}

function part(digits: string | undefined): number {
  return digits === undefined ? Number.POSITIVE_INFINITY : Number(digits);
}

/**
 * Whether a version is within a range such as `>=2.2.0 <5`, `*` or `<1.3.0 || >=1.4.0`. Bounds left open mean zero: `<5` is `<5.0.0`.
 * @throws RangeError for a malformed range; the generator of the knowledge checks every range, so that no run meets one
 */
export function satisfies(version: Version, range: string): boolean {
  let clauses = ranges.get(range);
  if (clauses === undefined) ranges.set(range, (clauses = range.split('||').map((clause) => clause.trim().split(/\s+/).flatMap(bounds))));
  return clauses.some((clause) => clause.every(({ atLeast, version: bound }) => compare(version, bound) >= 0 === atLeast));
}

/** `>=` or `<` a version. */
interface Bound {
  readonly atLeast: boolean;
  readonly version: Version;
}

/** Ranges that were read before; all come from the knowledge, which has some hundreds. */
const ranges = new Map<string, readonly (readonly Bound[])[]>();

function bounds(comparator: string): readonly Bound[] {
  if (comparator === '*') return [];
  const match = /^(>=|<)(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(comparator);
  if (!match) throw new RangeError(`not a version comparator: ${JSON.stringify(comparator)}`);
  return [{ atLeast: match[1] === '>=', version: [Number(match[2]), Number(match[3] ?? 0), Number(match[4] ?? 0)] }];
}

function compare(left: Version, right: Version): number {
  return order(left[0], right[0]) || order(left[1], right[1]) || order(left[2], right[2]);
}

function order(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
