import type { CoveredWatchdog } from '@sar/baseline';

const DAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];
const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Events that somebody sends. */
const SENT: ReadonlySet<string> = new Set(['workflow_dispatch', 'repository_dispatch', 'workflow_call']);
/** Events that come first: most workflows have them. */
const CHANGES: readonly string[] = ['push', 'pull_request'];
/** Schedules that are written out. */
const MAX_CRONS = 2;

const STARTS: Readonly<Record<CoveredWatchdog['start'], string>> = {
  scheduled: '',
  event: '',
  started: 'when started',
  'by-hand': 'by hand',
  missing: 'not there',
  unread: 'not readable',
  unseen: 'not a workflow',
};

/** When a watchdog runs: `daily 02:00 UTC`, `push, pull_request`, `by hand`. Not safe yet. */
export function whenWords({ start, crons, events }: Pick<CoveredWatchdog, 'start' | 'crons' | 'events'>): string {
  const own = events.filter((event) => !SENT.has(event));
  const changes = CHANGES.filter((event) => own.includes(event));
  const named = [...changes, ...own.filter((event) => !CHANGES.includes(event))].join(', ');
  if (start !== 'scheduled') return start === 'event' ? named : STARTS[start];
  const shown = crons.slice(0, MAX_CRONS).map(cronWords);
  return [...shown, ...(crons.length > shown.length ? ['…'] : []), ...(named === '' ? [] : [named])].join(', ');
}

/** A schedule in words where it is one of the usual ones, else as it is written. */
export function cronWords({ cron, timezone = 'UTC' }: CoveredWatchdog['crons'][number]): string {
  const [minute = '', hour = '', day = '', month = '', weekday = '', ...more] = cron.trim().split(/\s+/);
  if (more.length > 0 || day !== '*' || month !== '*' || !isNumber(minute, 59)) return asWritten(cron, timezone);
  const at = `:${minute.padStart(2, '0')}`;
  const days = dayWords(weekday);
  if (days === undefined) return asWritten(cron, timezone);
  if (weekday === '*' && hour === '*') return `hourly at ${at}`;
  const every = /^\*\/(\d{1,2})$/.exec(hour)?.[1];
  if (weekday === '*' && every !== undefined && 24 % Number(every) === 0) return `every ${Number(every)} h at ${at}`;
  return isNumber(hour, 23) ? `${days} ${hour.padStart(2, '0')}${at} ${timezone}` : asWritten(cron, timezone);
}

function dayWords(weekday: string): string | undefined {
  if (weekday === '*') return 'daily';
  if (weekday === '1-5' || /^mon-fri$/i.test(weekday)) return 'workdays';
  const named = DAY_NAMES.indexOf(weekday.toLowerCase());
  return DAYS[named >= 0 ? named : isNumber(weekday, 7) ? Number(weekday) % 7 : -1];
}

function isNumber(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= most;
}

function asWritten(cron: string, timezone: string): string {
  return timezone === 'UTC' ? `cron ${cron}` : `cron ${cron} ${timezone}`;
}
