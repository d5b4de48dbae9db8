import type { RunWindow } from '@sar/baseline';

const DAY_MS = 86_400_000;
/** Before there were runs. */
const FIRST = '2018-01-01T00:00:00Z';
/** Beyond 90 days GitHub has runs of private repositories alone, and of no repository beyond 400: https://docs.github.com/en/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization */
const FAR_DAYS = [365, 180, 120, 90];
const WEEK_DAYS = 7;

/**
 * The time before `limitDays` ago in windows, the oldest first, so that the oldest runs are found without listing all of them: weeks from
 * 90 days ago on, wider ones before.
 *
 * @param at milliseconds since 1970
 */
export function oldRunWindows(limitDays: number, at: number): readonly RunWindow[] {
  const weeks = Array.from({ length: 12 }, (_, index) => 90 - WEEK_DAYS * (index + 1));
  const ages = [...[...FAR_DAYS, ...weeks].filter((days) => days > limitDays), limitDays];
  const ends = ages.map((days) => `${new Date(at - days * DAY_MS).toISOString().slice(0, 19)}Z`);
  return ends.map((until, index) => ({ since: ends[index - 1] ?? FIRST, until }));
}
