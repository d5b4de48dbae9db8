import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

/** The rules of the sensor; `docs/rules/schema-drift/<id>.md` has a page for each. */
export const SCHEMA_DRIFT_RULE_TABLE = [
  {
    id: 'unparsable-file',
    sensor: 'schema-drift',
    condition: 'broken',
    impact: 'degrades',
    summary: 'a configuration file that its own tool cannot parse',
    help: 'Mend the syntax at the place that is named; the tool reads nothing of the file until then.',
  },
  {
    id: 'schema-violation',
    sensor: 'schema-drift',
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'a file that does not satisfy the JSON Schema which describes it',
    help: 'Change the file to what the schema allows, or the schema where the file is right.',
  },
  {
    id: 'missing-schema',
    sensor: 'schema-drift',
    condition: 'missing',
    impact: 'degrades',
    summary: 'a schema that the baseline or a file names and that is not there',
    help: 'Correct the path, or bring the schema back.',
  },
  {
    id: 'broken-schema',
    sensor: 'schema-drift',
    condition: 'broken',
    impact: 'degrades',
    summary: 'a JSON Schema that is none: it does not parse, or its own meta-schema does not allow it',
    help: 'Mend the schema at the place that is named; what it describes is not checked until then.',
  },
  {
    id: 'schema-newer-than-file',
    sensor: 'schema-drift',
    condition: 'stale',
    impact: 'advisory',
    summary: 'a schema that changed after the files it describes; they still satisfy it',
    help: 'Look whether the files should use what is new in the schema.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'schema-drift'> })[];

/** The rule of an id. */
export function schemaRule(id: SensorRule<'schema-drift'>): Rule {
  const rule = SCHEMA_DRIFT_RULE_TABLE.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
