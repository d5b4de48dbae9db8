import { quoteUntrusted, SHIPPED_WATCHDOGS, type CoverageGap, type CoveredWatchdog, type DeclaredWatchdog } from '@sar/baseline';
import type { GapFacts, OpenMap } from './coverage-gaps.js';
import { isAlive } from './start-of-workflow.js';

/** Watchdogs that are not there, that nothing starts, that run otherwise than declared, and stores that set off nothing. */
export function watchdogGaps({ watchdogs }: OpenMap, { baseline }: GapFacts): readonly CoverageGap[] {
  const critical = new Set(baseline.watchdogs.critical);
  return watchdogs.flatMap((watchdog) => {
    const weight = watchdog.sensors.some((id) => critical.has(id)) ? 'high' : 'normal';
    return [
      ...standingGaps(watchdog, weight),
      ...dryGaps(watchdog),
      ...otherwise(watchdog, baseline.watchdogs.list[watchdog.id]),
      ...unusedStores(watchdog),
    ];
  });
}

function standingGaps({ id, start, place, shipped, events, crons }: CoveredWatchdog, weight: 'high' | 'normal'): readonly CoverageGap[] {
  const path = place?.path ?? '';
  switch (start) {
    case 'missing':
      return [
        {
          kind: 'watchdog-missing',
          weight,
          subject: id,
          words: `${id} is declared, and ${path} is not there`,
          next: `restore ${path}, or take ${id} out of watchdogs.list`,
        },
      ];
    case 'by-hand':
      return [
        {
          kind: 'watchdog-by-hand',
          weight,
          subject: id,
          words:
            crons.length === 0
              ? `${id} starts only ${handWords(events)}, so nobody can rely on it`
              : `${id} is scheduled for ${crons
                  .map(({ cron }) => quoteUntrusted(cron, 60))
                  .slice(0, 3)
                  .join(', ')}, which never comes`,
          next: `${crons.length === 0 ? 'add' : 'write'} ${scheduleFor(shipped)} ${crons.length === 0 ? 'to' : 'in'} the triggers of ${path}`,
        },
      ];
    case 'unseen':
      return [{ kind: 'watchdog-by-hand', weight: 'low', subject: id, words: `${id} is no workflow: nobody can see here whether it runs` }];
    default:
      return [];
  }
}

/** The step by which a caller that only shows what it would do acts. */
export function withoutDryRun({ id, place }: CoveredWatchdog): string {
  return `take dry-run: true out of ${place?.path ?? id}`;
}

function dryGaps(watchdog: CoveredWatchdog): readonly CoverageGap[] {
  const { id, dry } = watchdog;
  if (dry !== true) return [];
  const words = `${id} only shows what it would do, and feeds nothing`;
  return [{ kind: 'watchdog-otherwise', weight: 'normal', subject: id, words, next: withoutDryRun(watchdog) }];
}

function handWords(events: readonly string[]): string {
  const known = events.filter((event) => event !== 'workflow_call');
  return known.length === 0 ? 'when another workflow calls it' : `by ${known.join(' or ')}`;
}

/** The triggers that a caller of SAR's watchdog has. */
function scheduleFor(shipped: string | undefined): string {
  const watchdog = SHIPPED_WATCHDOGS.find(({ id }) => id === shipped);
  if (watchdog?.cron !== undefined) return `schedule: [{ cron: '${watchdog.cron}' }]`;
  return watchdog === undefined ? 'a schedule' : watchdog.events.slice(0, 2).join(' and ');
}

/** A declared schedule or event that the workflow does not have. */
function otherwise(
  { id, origin, start, crons, events, place }: CoveredWatchdog,
  declared: DeclaredWatchdog | undefined,
): readonly CoverageGap[] {
  if (origin !== 'declared' || declared === undefined || ['missing', 'unseen', 'unread'].includes(start)) return [];
  const gap = (words: string, next: string): CoverageGap => ({ kind: 'watchdog-otherwise', weight: 'normal', subject: id, words, next });
  const { cron, events: wanted } = declared;
  const path = place?.path ?? '';
  const isDue = cron === undefined || crons.some((one) => fieldsOf(one.cron) === fieldsOf(cron));
  const isStarted = wanted === undefined || wanted.some((event) => events.includes(event));
  return [
    ...(isDue || cron === undefined
      ? []
      : [
          gap(
            `${id} is declared for ${cron}, and ${path} has ${crons.length === 0 ? 'no schedule' : crons.map((one) => one.cron).join(', ')}`,
            `write - cron: '${cron}' in ${path}, or correct watchdogs.list.${id}.cron`,
          ),
        ]),
    ...(isStarted || wanted === undefined
      ? []
      : [
          gap(
            `${id} is declared for ${wanted.join(' or ')}, and ${path} has ${events.length === 0 ? 'no event' : events.join(', ')}`,
            `add ${wanted[0] ?? ''} to the triggers of ${path}, or correct watchdogs.list.${id}.events`,
          ),
        ]),
  ];
}

function fieldsOf(cron: string): string {
  return cron.trim().split(/\s+/).join(' ');
}

function unusedStores(watchdog: CoveredWatchdog): readonly CoverageGap[] {
  if (!isAlive(watchdog)) return [];
  return watchdog.stores
    .filter(({ triggers }) => triggers.length === 0)
    .map(({ name }) => ({
      kind: 'store-unused',
      weight: 'low',
      subject: name,
      words: `${watchdog.id} feeds ${name}, which sets off nothing: people have to look at it`,
    }));
}
