import type { CiWorkflow, DoctorLine } from '@sar/baseline';
import type { Workflow } from '@sar/workflows';
import { problem, unknownLine } from './diagnosis-line.js';
import { liveOf, type DoctorFacts } from './doctor-facts.js';
import type { WatchdogCall } from './watchdog-calls.js';

/** The state that a watchdog mends, and which. */
const INACTIVE = 'disabled_inactivity';
const MENDER = 'weekly';

/** What keeps GitHub from running a workflow that calls a watchdog. States: https://docs.github.com/en/rest/actions/workflows */
const STATES: ReadonlyMap<string, { readonly words: string; readonly remedy: string }> = new Map([
  [
    INACTIVE,
    {
      words: 'GitHub has switched its workflow off, since nothing happened in the repository for 60 days',
      remedy: 'Run "sar watchdogs enable --apply"',
    },
  ],
  [
    'disabled_manually',
    {
      words: 'a person has switched its workflow off',
      remedy: 'If that was not meant to last, enable it on its page under Actions',
    },
  ],
  [
    'disabled_fork',
    { words: 'GitHub has switched its workflow off, since the repository is a fork', remedy: 'Enable workflows under Actions' },
  ],
]);

/**
 * Whether GitHub runs the workflow; nothing where GitHub was not asked.
 *
 * @param isMended whether a watchdog that runs switches on again what GitHub has switched off
 */
export function lifeLines(call: WatchdogCall, facts: DoctorFacts, isMended: boolean): readonly DoctorLine[] {
  return call.starters.flatMap((starter) => linesOfStarter(call, starter, facts, isMended));
}

/** Whether GitHub runs a workflow that calls the weekly watchdog, which cannot switch itself on. */
export function isMendedWeekly(calls: readonly WatchdogCall[], facts: DoctorFacts): boolean {
  const workflows = liveOf(facts)?.workflows;
  if (workflows?.known !== true) return false;
  const active = new Set(workflows.value.filter(({ state }) => state === 'active').map(({ path }) => path));
  return calls.some(({ watchdog, starters }) => watchdog.id === MENDER && starters.some(({ path }) => active.has(path)));
}

function linesOfStarter(
  { watchdog, workflow: holder, line }: WatchdogCall,
  workflow: Workflow,
  facts: DoctorFacts,
  isMended: boolean,
): readonly DoctorLine[] {
  const live = liveOf(facts);
  if (live === undefined) return [];
  const id = `life:${watchdog.id}:${workflow.path}`;
  const place = { path: workflow.path, ...(workflow.path === holder.path && { line }) };
  if (!live.workflows.known) return [unknownLine(id, watchdog.id, `whether GitHub runs it is not known: ${live.workflows.detail}`, place)];
  const known = live.workflows.value.find(({ path }) => path === workflow.path);
  if (known === undefined)
    return [
      problem(id, watchdog.id, 'GitHub does not list its workflow', {
        costs: 'schedules and dispatches run from the default branch alone',
        remedy: 'Merge it into the default branch',
        ...place,
      }),
    ];
  return switchedOff(known, id, watchdog.id, place, isMended);
}

function switchedOff(
  { state }: CiWorkflow,
  id: string,
  subject: string,
  place: Pick<DoctorLine, 'path' | 'line'>,
  isMended: boolean,
): readonly DoctorLine[] {
  if (state === 'active') return [];
  const { words, remedy } = STATES.get(state) ?? {
    words: `GitHub says of its workflow: ${state}`,
    remedy: 'Look at its page under Actions',
  };
  const bySelf = isMended && state === INACTIVE && subject !== MENDER;
  return [
    problem(id, subject, words, {
      costs: 'it does not run',
      remedy: bySelf ? `${remedy}; watchdog ${MENDER} does so by itself` : remedy,
      ...place,
    }),
  ];
}
