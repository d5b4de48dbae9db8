import type { Reading, ScheduleState, Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { livenessSignal } from './liveness-signal.js';
import { readSchedules } from './read-schedules.js';

/** States that say nothing about whether the schedule works. */
const NOT_JUDGED: ReadonlySet<ScheduleState> = new Set(['unknown', 'not-registered']);

/** See `cronLiveness`. */
export async function readCronLiveness({ repository, baseline, asOf, now, history, onlyPaths, changedAt }: SensorInput): Promise<Reading> {
  const base = { sensor: 'cron-liveness', layer: 'L2' } as const;
  const { schedules, unread, refused } = await readSchedules({
    repository,
    settings: baseline.ci.liveness,
    now: now ?? `${asOf}T00:00:00.000Z`,
    ...(history !== undefined && { history }),
    ...(onlyPaths !== undefined && { onlyPaths }),
    ...(changedAt !== undefined && { changedAt }),
  });
  if (refused !== undefined) return { ...base, outcome: 'unknown', ...refused };
  const open = schedules.filter(({ state }) => NOT_JUDGED.has(state));
  const unjudged: readonly Unjudged[] = [
    ...unread.map(({ path, why }) => ({ path, reason: why })),
    ...open.map(({ path, crons, detail }) => ({ path, ...(crons[0]?.line !== undefined && { line: crons[0].line }), reason: detail })),
  ];
  const scope = { unit: 'schedules', judged: schedules.length - open.length, unjudged };
  const signals = schedules.flatMap((schedule) => livenessSignal(schedule) ?? []);
  return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}
