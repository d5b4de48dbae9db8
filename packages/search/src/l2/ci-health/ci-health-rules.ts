import type { CiHealthRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'ci-health';

/** The rules of the sensor; `docs/rules/ci-health/<id>.md` has a page for each. */
export const CI_HEALTH_RULE_TABLE = [
  {
    id: 'failure-rate-critical',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'a failure rate of CI that is above the critical threshold, with evidence',
    help: 'Look at the causes with "sar ci-health", mend the first one, and merge nothing else until the rate falls.',
  },
  {
    id: 'failure-rate-degraded',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'a failure rate of CI that is above the threshold, with evidence',
    help: 'Look at the causes with "sar ci-health" and mend the first one.',
  },
  {
    id: 'repeated-failure',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'one known cause behind several failed runs',
    help: 'The pattern names the root cause and the steps that mend it.',
  },
  {
    id: 'flaky-workflow',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a workflow that fails and then passes on the same commit, again and again',
    help: 'Find the step with "sar ci-health"; quarantine or mend what passes by chance.',
  },
] as const satisfies readonly (Rule & { readonly id: CiHealthRule })[];
