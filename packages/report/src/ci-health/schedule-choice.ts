import type { ScheduleHealth, ScheduleState } from '@sar/baseline';

/** States of a schedule in words, those to act on first. */
export const SCHEDULE_STATE_WORDS: Readonly<Record<ScheduleState, string>> = {
  overdue: 'overdue',
  'never-ran': 'never ran',
  'disabled-inactivity': 'disabled by GitHub',
  'disabled-manually': 'disabled by hand',
  unknown: 'unknown',
  'not-registered': 'not registered',
  'on-time': 'on time',
};

const ORDER = Object.keys(SCHEDULE_STATE_WORDS);

/** Schedules that are not in order or not known, the most urgent first. */
export function silentSchedules(schedules: readonly ScheduleHealth[]): readonly ScheduleHealth[] {
  return schedules
    .filter(({ state }) => state !== 'on-time')
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.path < b.path ? -1 : 1));
}
