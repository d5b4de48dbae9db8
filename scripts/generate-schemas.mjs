// Writes the published JSON Schemas into schemas/. Needs a built packages/baseline (`tsc -b packages/baseline`).
// `--check` writes nothing and fails when a schema is not what the code says.
import { pathToFileURL } from 'node:url';
import { publishedSchemas } from '../packages/baseline/lib/schema/published-schemas.js';
import { writeOrCheck } from './generate-presets.mjs';

/** Path of each schema, from the root, and the text it should have. */
export function schemaFiles() {
  return new Map([...publishedSchemas()].map(([name, schema]) => [`schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const command = 'npx tsc -b packages/baseline && node scripts/generate-schemas.mjs';
  if (writeOrCheck(schemaFiles(), check, command) > 0 && check) process.exitCode = 1;
}
