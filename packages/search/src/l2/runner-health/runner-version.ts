import data from './runner-releases.json' with { type: 'json' };

const DAY_MS = 86_400_000;

/** A release that a runner should have installed. */
export interface MissedRelease {
  readonly version: string;
  /** Day, `YYYY-MM-DD`. */
  readonly published: string;
  /** Day from which on GitHub gave the runner no jobs. */
  readonly until: string;
}

/**
 * The first release that a runner of a version has not installed within its time, on a day; undefined when it is up to date as far as the
 * releases are known that SAR was made with. Undefined too for what is no version.
 */
export function missedRelease(version: string, asOf: string): MissedRelease | undefined {
  const own = numbersOf(version);
  if (own === undefined) return undefined;
  for (const { version: other, published } of data.releases) {
    if (isOlder(own, numbersOf(other))) {
      const until = dayAfter(published, data.graceDays);
      const from = until > data.enforcedSince ? until : data.enforcedSince;
      return asOf > from ? { version: other, published, until: from } : undefined;
    }
  }
  return undefined;
}

/** The newest release that SAR knows. */
export function newestRelease(): string {
  return data.releases.at(-1)?.version ?? '';
}

function numbersOf(version: string): readonly number[] | undefined {
  const found = /^v?(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(version.trim());
  return found === null ? undefined : found.slice(1).map(Number);
}

function isOlder(own: readonly number[], other: readonly number[] | undefined): boolean {
  const at = own.findIndex((number, index) => number !== other?.[index]);
  return other !== undefined && at >= 0 && (own[at] ?? 0) < (other[at] ?? 0);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
