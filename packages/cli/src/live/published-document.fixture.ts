import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * The document in a text that a command printed or wrote.
 *
 * @param schema name of the published schema: `variable-audit`
 * @throws Error when it does not validate against that
 */
export function publishedDocument<T>(schema: string, text: string): T {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const published: unknown = JSON.parse(readFileSync(new URL(`../../../../schemas/${schema}.schema.json`, import.meta.url), 'utf8'));
  const validate = ajv.compile(published as object);
  const document: unknown = JSON.parse(text);
  if (!validate(document)) throw new Error(ajv.errorsText(validate.errors));
  return document as T;
}
