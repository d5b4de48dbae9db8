import type { DoctorLine } from '@sar/baseline';
import type { Workflow } from '@sar/workflows';
import { advice, problem } from './diagnosis-line.js';
import { liveOf, type DoctorFacts } from './doctor-facts.js';
import type { WatchdogCall } from './watchdog-calls.js';

/** What is missing among the triggers of a workflow that calls a watchdog. */
export function triggerLines(call: WatchdogCall, facts: DoctorFacts): readonly DoctorLine[] {
  return call.starters.flatMap((starter) => linesOfStarter(call, starter, facts));
}

function linesOfStarter({ watchdog, workflow: holder, line }: WatchdogCall, workflow: Workflow, facts: DoctorFacts): readonly DoctorLine[] {
  const events = new Set(workflow.triggers.map(({ event }) => event));
  const place = { path: workflow.path, ...(workflow.path === holder.path && { line }) };
  const lines: DoctorLine[] = [];
  const hasCron = workflow.triggers.some(({ event, crons = [] }) => event === 'schedule' && crons.length > 0);
  if (watchdog.cron !== undefined && !hasCron)
    lines.push(
      problem(`schedule:${watchdog.id}:${workflow.path}`, watchdog.id, 'its workflow has no schedule', {
        costs: 'it runs only when somebody starts it',
        remedy: `Add under "on": schedule: [{ cron: '${watchdog.cron}' }]`,
        ...place,
      }),
    );
  const missing = watchdog.events.filter((event) => !events.has(event));
  // A pull request that nothing judges is what the watchdog is there for.
  if (missing.includes('pull_request'))
    lines.push(
      problem(`events:${watchdog.id}:${workflow.path}`, watchdog.id, 'its workflow does not run for pull requests', {
        costs: 'no change is judged before it is merged',
        remedy: 'Add "pull_request" under "on"',
        ...place,
      }),
    );
  else if (missing.length > 0)
    lines.push(
      advice(`events:${watchdog.id}:${workflow.path}`, watchdog.id, `its workflow does not run on ${missing.join(', ')}`, {
        remedy: `Add ${missing.join(', ')} under "on", as "sar init" writes it`,
        ...place,
      }),
    );
  const profile = liveOf(facts)?.profile;
  const branches = workflow.triggers.find(({ event }) => event === 'push')?.branches;
  if (profile?.known === true && branches !== undefined && isPlain(branches) && !branches.includes(profile.value.defaultBranch))
    lines.push(
      problem(
        `branch:${watchdog.id}:${workflow.path}`,
        watchdog.id,
        `it runs on pushes to ${branches.join(', ')}, and the default branch is ${profile.value.defaultBranch}`,
        {
          costs: 'what is pushed there is not seen',
          remedy: `Write the default branch under "push: branches"`,
          ...place,
        },
      ),
    );
  return lines;
}

/** Names of branches without patterns; whether a pattern matches is GitHub's to say. */
function isPlain(branches: readonly string[]): boolean {
  return branches.every((branch) => !/[*?+![\]]/.test(branch));
}
