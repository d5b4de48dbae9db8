import type { CoveredWatchdog } from '@sar/baseline';
import { cronTimes } from '@sar/search';
import type { Workflow } from '@sar/workflows';

/** Events that somebody has to send. */
const BY_HAND: ReadonlySet<string> = new Set(['workflow_dispatch', 'repository_dispatch', 'workflow_call']);

/** Expressions of a workflow that are asked whether they ever come. */
const MAX_CRONS = 100;

/** When a workflow runs. */
export type Start = Pick<CoveredWatchdog, 'start' | 'events' | 'crons'>;

/** What starts a workflow, as its file says it. A schedule that GitHub does not take, or whose day never comes, starts nothing. */
export function startOfWorkflow({ triggers }: Workflow): Start {
  const events = [...new Set(triggers.map(({ event }) => event).filter((event) => event !== 'schedule'))];
  const crons = triggers
    .flatMap((trigger) => trigger.crons ?? [])
    .map(({ cron, timezone }) => ({ cron: cron.value, ...(timezone !== undefined && { timezone: timezone.value }) }));
  const isDue = crons.slice(0, MAX_CRONS).some(({ cron, timezone }) => cronTimes(cron, timezone)?.after(0) !== undefined);
  const start = isDue ? 'scheduled' : events.some((event) => !BY_HAND.has(event)) ? 'event' : 'by-hand';
  return { start, events, crons };
}

/** A workflow that nothing but a call starts is a part of those that call it. */
export function isCalledOnly({ triggers }: Workflow): boolean {
  return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}

/** Whether a watchdog starts by itself, or by another one. */
export function isAlive({ start }: Pick<CoveredWatchdog, 'start'>): boolean {
  return start === 'scheduled' || start === 'event' || start === 'started';
}
