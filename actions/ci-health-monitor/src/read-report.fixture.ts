import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { CiHealthDocument } from '@sar/baseline';

const SCHEMA = fileURLToPath(new URL('../../../schemas/ci-health.schema.json', import.meta.url));
let validate: ReturnType<Ajv2020['compile']> | undefined;

/**
 * The telemetry report that a run wrote.
 *
 * @throws Error when it does not validate against the published schema
 */
export function readReport(...path: readonly string[]): CiHealthDocument {
  if (validate === undefined) {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  }
  const document: unknown = JSON.parse(readFileSync(join(...path), 'utf8'));
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors));
  return document as CiHealthDocument;
}
