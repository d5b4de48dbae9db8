import { describe, expect, it } from 'vitest';
import { SHIPPED_WATCHDOGS } from './shipped-watchdog.js';
import { watchdogFile, type WorkflowStep } from './watchdog-workflow.fixture.js';

/** Nobody starts these who may not write to the repository. */
const TRUSTED_EVENTS = ['workflow_dispatch', 'repository_dispatch', 'push'];
/** What it mends and judges is the default branch, and no change of somebody. */
const RUN_PROGRAMS_WITH_RIGHTS = ['self-healing.heal'];

/** Whether programs of the checkout may run in a step: the actions that run them do so unless they are told not to, the sensors when told. */
function runsPrograms({ uses = '', with: given = {} }: WorkflowStep): boolean {
  if (uses === '$/actions/sensor') return given['run-commands'] !== undefined && given['run-commands'] !== false;
  return ['$/actions/gate', '$/actions/rescue', '$/actions/cache-setup'].includes(uses) && given['run-commands'] !== false;
}

describe.each(SHIPPED_WATCHDOGS.map((watchdog) => [watchdog.id, watchdog] as const))('%s', (id, watchdog) => {
  const jobs = Object.entries(watchdogFile(watchdog).workflow.jobs);

  it('is started by nobody who may not write, but for the pre-flight, which judges their changes', () => {
    const foreign = watchdog.events.filter((event) => !TRUSTED_EVENTS.includes(event));
    // With `pull_request` a fork's run has neither secrets nor a token that writes; with `pull_request_target` it has.
    expect(foreign).toEqual(id === 'preflight' ? ['pull_request', 'pull_request_review', 'merge_group'] : []);
  });

  it('gives no token that writes to a job that runs programs of the repository', () => {
    const writing = jobs.flatMap(([name, { steps, permissions = {} }]) =>
      steps.some(runsPrograms) && Object.values(permissions).some((level) => level !== 'read') ? [`${id}.${name}`] : [],
    );
    expect(writing).toEqual(RUN_PROGRAMS_WITH_RIGHTS.filter((name) => name.startsWith(`${id}.`)));
  });
});
