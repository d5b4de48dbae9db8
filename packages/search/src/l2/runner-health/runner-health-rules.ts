import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'runner-health';

/** The rules of the sensor; `docs/rules/runner-health/<id>.md` has a page for each. */
export const RUNNER_HEALTH_RULE_TABLE = [
  {
    id: 'no-matching-runner',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'blocks',
    summary: 'labels that a job asks for and that no self-hosted runner has, so that the job waits for a day and fails',
    help: 'Correct the labels in `runs-on`, give them to a runner (Settings → Actions → Runners), or let the repository use the runner group that has such runners.',
  },
  {
    id: 'no-online-runner',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'labels that a job asks for and that only runners which are offline have',
    help: 'Start the runner application on the machine (`./run.sh`, or `sudo ./svc.sh start` where it is a service) and see that the machine reaches GitHub; or let the job run elsewhere.',
  },
  {
    id: 'runner-offline',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'self-hosted runners that are registered and offline',
    help: 'Start the runner application on the machine, or remove the registration under Settings → Actions → Runners if the machine is gone. A name that may be offline goes into `sensors.runner-health.exempt-runners`.',
  },
  {
    id: 'runner-outdated',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'self-hosted runners that have not installed a release within 30 days, and that GitHub therefore gives no jobs',
    help: 'Let the runner update itself (without `--disableupdate`), or install the newest release of github.com/actions/runner in its image and register it again.',
  },
  {
    id: 'slow-queue',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'jobs with the same labels that wait longer for a runner than the baseline allows',
    help: 'Add runners with these labels, run fewer jobs at once (`concurrency`, `max-parallel`, path filters), or move jobs to other labels. For runners of GitHub, the limit of concurrent jobs is that of the plan.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'runner-health'> })[];
