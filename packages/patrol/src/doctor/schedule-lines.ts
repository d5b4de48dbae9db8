import type { DoctorLine, WatchdogLife } from '@sar/baseline';
import { ok, problem, unknownLine } from './diagnosis-line.js';
import type { DoctorFacts } from './doctor-facts.js';
import type { SarUses } from './watchdog-calls.js';

/** States in which nothing is wrong, or on purpose; `runs` is that of a workflow without a schedule. */
const WELL: ReadonlySet<WatchdogLife['state']> = new Set(['on-time', 'runs', 'exempt']);
const LATE: ReadonlySet<WatchdogLife['state']> = new Set(['late', 'never-ran']);

/** Whether the schedules of the watchdogs keep their time; nothing where GitHub was not asked. */
export function scheduleLines({ lives }: DoctorFacts, { calls }: SarUses): readonly DoctorLine[] {
  if (lives === undefined || lives.refused !== undefined) return [];
  // What GitHub has switched off, or does not list, of a workflow that calls a watchdog of SAR is said there.
  const said = new Set(calls.flatMap(({ starters }) => starters.map(({ path }) => path)));
  const wrong = lives.watchdogs.filter(
    ({ state, path }) => !WELL.has(state) && (LATE.has(state) || state === 'unknown' || !said.has(path)),
  );
  const onTime = lives.watchdogs.filter(({ state }) => state === 'on-time').length;
  const lines = wrong.map(({ ids, path, state, detail }) => {
    const [id, subject] = [`runs:${path}`, ids.join(', ')];
    if (state === 'unknown') return unknownLine(id, subject, `whether it runs is not known: ${detail}`, { path });
    return problem(id, subject, detail, {
      costs: 'what it watches goes unseen',
      remedy: 'See its runs under Actions; "sar watchdogs check" says when each was due',
      path,
    });
  });
  if (onTime === 0) return lines;
  return [
    ...lines,
    ok(
      'schedules',
      'schedules',
      `${onTime} of ${onTime + lines.filter(({ outcome }) => outcome === 'problem').length} ran when they were due`,
    ),
  ];
}
