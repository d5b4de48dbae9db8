import { recommendedBaseline, UserError, type DoctorLine } from '@sar/baseline';
import { mailboxOf } from '@sar/rescue';
import type { Workflow } from '@sar/workflows';
import { advice, problem } from './diagnosis-line.js';
import { liveOf, type DoctorFacts } from './doctor-facts.js';
import { eventFilterLines } from './event-filter-lines.js';
import type { WatchdogCall } from './watchdog-calls.js';

/** The type that a caller's `repository_dispatch` waits for. */
const ALERT = 'sar-alert';

/** What is missing among the triggers of a workflow that calls a watchdog. */
export function triggerLines(call: WatchdogCall, facts: DoctorFacts): readonly DoctorLine[] {
  return call.starters.flatMap((starter) => linesOfStarter(call, starter, facts));
}

function linesOfStarter(call: WatchdogCall, workflow: Workflow, facts: DoctorFacts): readonly DoctorLine[] {
  const { watchdog, workflow: holder, line } = call;
  const place = { path: workflow.path, ...(workflow.path === holder.path && { line }) };
  const id = (check: string): string => `${check}:${watchdog.id}:${workflow.path}`;
  const { triggers } = workflow;
  const lines: DoctorLine[] = [];
  const hasCron = triggers.some(({ event, crons = [] }) => event === 'schedule' && crons.length > 0);
  if (watchdog.cron !== undefined && !hasCron)
    lines.push(
      problem(id('schedule'), watchdog.id, 'its workflow has no schedule', {
        costs: 'it runs only when somebody starts it',
        remedy: `Add under "on": schedule: [{ cron: '${watchdog.cron}' }]`,
        ...place,
      }),
    );
  const missing = watchdog.events.filter((event) => !triggers.some((trigger) => trigger.event === event));
  // A pull request that nothing judges is what the watchdog is there for.
  if (missing.includes('pull_request'))
    lines.push(
      problem(id('events'), watchdog.id, 'its workflow does not run for pull requests', {
        costs: 'no change is judged before it is merged',
        remedy: 'Add "pull_request" under "on"',
        ...place,
      }),
    );
  else if (missing.length > 0)
    lines.push(
      advice(id('events'), watchdog.id, `its workflow does not run on ${missing.join(', ')}`, {
        remedy: `Add ${missing.join(', ')} under "on", as "sar init" writes it`,
        ...place,
      }),
    );
  const profile = liveOf(facts)?.profile;
  const mailbox = mailboxIn(facts);
  if ('problem' in mailbox && watchdog.pushPaths !== undefined)
    lines.push(
      problem(id('mailbox'), watchdog.id, mailbox.problem, {
        costs: 'no intent is applied',
        remedy: 'Correct variables.intents.mailbox in the baseline',
        ...place,
      }),
    );
  const filters = {
    watchdog,
    id,
    place,
    defaultBranch: profile?.known === true ? profile.value.defaultBranch : undefined,
    mailbox: 'folder' in mailbox ? mailbox.folder : undefined,
  };
  return [...lines, ...triggers.flatMap((trigger) => eventFilterLines(trigger, filters)), ...dispatchLines(call, workflow, id, place)];
}

/** The mailbox that the baseline names, or why that can be none. */
function mailboxIn({ baseline }: DoctorFacts): { readonly folder: string } | { readonly problem: string } {
  try {
    return { folder: mailboxOf(baseline.kind === 'loaded' ? baseline.baseline : recommendedBaseline()) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problem: error.message };
  }
}

/** Starts by hand and by an alert: GitHub refuses a start with inputs that the workflow does not declare. */
function dispatchLines(
  { watchdog }: WatchdogCall,
  { triggers }: Workflow,
  id: (check: string) => string,
  place: Pick<DoctorLine, 'path' | 'line'>,
): readonly DoctorLine[] {
  const types = triggers.find(({ event }) => event === 'repository_dispatch')?.types;
  const byHand = triggers.find(({ event }) => event === 'workflow_dispatch');
  const lacking = Object.keys(watchdog.dispatchInputs).filter((name) => byHand?.inputs?.has(name) !== true);
  return [
    ...(types === undefined || types.includes(ALERT)
      ? []
      : [
          advice(id('alert'), watchdog.id, `an alert (${ALERT}) does not start it`, {
            remedy: `Add ${ALERT} under "repository_dispatch: types"`,
            ...place,
          }),
        ]),
    ...(byHand === undefined || lacking.length === 0
      ? []
      : [
          problem(id('dispatch-inputs'), watchdog.id, `"workflow_dispatch" does not declare ${lacking.join(', ')}`, {
            costs: 'GitHub refuses the start by the watchdog that finds the failure',
            remedy: 'Declare them under "workflow_dispatch: inputs", as "sar init" writes them',
            ...place,
          }),
        ]),
  ];
}
