import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'workflow-expiry';

/** The rules of the sensor; `docs/rules/workflow-expiry/<id>.md` has a page for each. */
export const WORKFLOW_EXPIRY_RULE_TABLE = [
  {
    id: 'workflow-disabled',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a workflow without a schedule that somebody or GitHub disabled, so that nothing starts it',
    help: 'Enable it with `gh workflow enable <file>`, or delete its file if it is not wanted any more.',
  },
  {
    id: 'workflow-never-ran',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a workflow that is registered for longer than the baseline allows and has no run',
    help: 'See that its events, branches and paths can occur, and start it once; or delete its file.',
  },
  {
    id: 'workflow-orphaned',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'a workflow whose file is not on the default branch, and that has not run for longer than the baseline allows',
    help: 'Delete its runs with `sar runs prune --deleted-workflows --apply`, which shows them without `--apply`, and GitHub forgets it; or bring its file to the default branch.',
  },
  {
    id: 'all-jobs-off',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a workflow whose jobs all have an `if` that is always false',
    help: 'Delete the file, or disable the workflow with `gh workflow disable <file>`: its runs are skipped one after the other and say nothing. Git keeps what it was.',
  },
  {
    id: 'runs-past-retention',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'runs that are older than the baseline wants to keep',
    help: 'Delete them with `sar runs prune --apply`, which shows them without `--apply`, or lower the retention under Settings → Actions → General; if they are wanted, raise `sensors.workflow-expiry.max-run-age-days`.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'workflow-expiry'> })[];
