import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'test-gate';

/** The rules of the sensor; `docs/rules/test-gate/<id>.md` has a page for each. */
export const TEST_GATE_RULE_TABLE = [
  {
    id: 'failing-tests',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'tests that fail, or a suite that ended with errors which name no test',
    help: 'Run the tests named, mend the code or the tests, and run the suite again.',
  },
  {
    id: 'newly-failing-tests',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'tests that fail and passed in the run before',
    help: 'Look at what changed since the run before: `git bisect run` with the test named finds the commit. Mend it and run the suite again.',
  },
  {
    id: 'flaky-tests',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'tests that both fail and pass on the same code, or change their outcome from run to run',
    help: 'Run the test many times alone and with the others to find what it depends on: time, order, network, shared state. Mend that; do not only repeat it.',
  },
  {
    id: 'vanished-tests',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'tests that the run before had and no report has any more',
    help: 'See whether they were removed or renamed on purpose, or are no longer found by the runner: a renamed file, a wrong marker, a suite that no longer starts.',
  },
  {
    id: 'slow-tests',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'tests that take longer than the baseline allows, or much longer than before',
    help: 'Profile the tests named; if the time is right, raise sensors.test-gate.slow-seconds or give the sensor a new earlier run.',
  },
  {
    id: 'required-check-gone',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'blocks',
    summary: 'a check that a branch requires and that no workflow produces any more',
    help: 'Pull requests wait for it without end. Name the check that is there now in the ruleset or branch protection (Settings, Rules), or give the job its old name.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'test-gate'> })[];
