import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { SCHEMA_DRIFT_RULE_TABLE } from './schema-drift-rules.js';

/**
 * Configuration files against their JSON Schemas, drafts 7 and 2020-12. Reads the YAML, JSON and TOML files that `sensors.schema-drift.schemas` binds to a
 * schema of the repository, and those that name one themselves (`$schema`, `# yaml-language-server: $schema=…`, `#:schema …`); of some files that a tool reads,
 * such as package.json, it also tells when they do not parse. Reports what a schema does not allow with the line, and schemas that are missing or broken.
 * Mended by changing the file or the schema. Nothing is fetched: what a remote schema describes, and patterns that RE2 does not have, are not judged.
 */
export const schemaDrift: Sensor = {
  id: 'schema-drift',
  layer: 'L3',
  title: 'Schema drift',
  needs: 'configuration files, and the JSON Schemas that they or the baseline name',
  rules: SCHEMA_DRIFT_RULE_TABLE,
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readSchemaDrift } = await import('./read-schema-drift.js');
  return readSchemaDrift(input);
}
