import type { LivenessRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'cron-liveness';

/** The rules of the sensor; `docs/rules/cron-liveness/<id>.md` has a page for each. */
export const CRON_LIVENESS_RULES = [
  {
    id: 'schedule-disabled',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a scheduled workflow that GitHub or somebody disabled, so that nothing starts it',
    help: 'Enable it with `gh workflow enable <file>` or on its page under Actions; a commit that changes the cron expression does it too where GitHub disabled it for inactivity. If it is to rest, remove its schedule.',
  },
  {
    id: 'schedule-never-ran',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a workflow whose schedule was due and has never started a run',
    help: 'See that the file with the schedule is on the default branch and that whoever last changed the expression still has access; then commit a change of the expression, which registers it again.',
  },
  {
    id: 'schedule-overdue',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'a workflow whose schedule was due longer ago than the grace, without a run since',
    help: 'Start it by hand if what it does is needed now, and look at its runs under Actions. A minute away from the full hour is delayed and dropped less often; a commit that changes the expression registers it again.',
  },
] as const satisfies readonly (Rule & { readonly id: LivenessRule })[];
