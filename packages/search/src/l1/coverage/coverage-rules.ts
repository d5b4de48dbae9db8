import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'coverage';

/** The rules of the sensor; `docs/rules/coverage/<id>.md` has a page for each. */
export const COVERAGE_RULE_TABLE = [
  {
    id: 'total-below-threshold',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'the measured files together are covered less than sensors.coverage.total-percent asks for',
    help: 'Write tests that run the ranges named in the evidence, largest first, then write the report again.',
  },
  {
    id: 'path-below-threshold',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'the files of a glob are covered less than sensors.coverage.paths asks for',
    help: 'Write tests that run the ranges named in the evidence, largest first, then write the report again.',
  },
  {
    id: 'changed-lines-uncovered',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'degrades',
    summary: 'of the lines that a pull request adds or changes, tests run less than sensors.coverage.changed-lines-percent asks for',
    help: 'Add tests for the ranges named in the evidence to the pull request.',
  },
  {
    id: 'never-covered',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'a source file that no test runs at all',
    help: 'Write a first test for the file; if it is not to be tested, name it in sensors.coverage.exclude.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'coverage'> })[];
