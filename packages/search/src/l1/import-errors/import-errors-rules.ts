import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'import-errors';

/** The rules of the sensor; `docs/rules/import-errors/<id>.md` has a page for each. */
export const IMPORT_ERRORS_RULE_TABLE = [
  {
    id: 'unresolved-import',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: "an import of one of the repository's own modules that is not there",
    help: 'Point the import to where the module is now, or bring the module back: `git log --diff-filter=DR --summary -- "*<module>*"` shows where it went.',
  },
  {
    id: 'undeclared-import',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'an import of a module that no manifest declares',
    help: 'Add the distribution to the dependencies of the manifest, or to `sensors.import-errors.provided` where the place of running provides the module.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'import-errors'> })[];
