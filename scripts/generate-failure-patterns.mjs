// Compiles the failure patterns (YAML under packages/search/data/failure-patterns) to the JSON that the classifier imports, and refuses
// patterns that are not sound. Needs a built packages/baseline (`tsc -b packages/baseline`). `--check` writes nothing and fails when the
// compiled file is not what the data says.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RE2JS } from 're2js';
import { readFailurePatterns } from '../packages/baseline/lib/patterns/read-failure-patterns.js';
import { writeOrCheck } from './generate-presets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DATA = 'packages/search/data/failure-patterns/';
const OUTPUT = 'packages/search/src/l2/ci-health/patterns/failure-patterns.generated.json';
const SIGNATURES = ['error_signatures', 'context_signatures', 'excluded_signatures'];

/**
 * The text of the compiled file; the same data always gives the same text.
 *
 * @param files name and text of each library file
 * @throws an Error that names file and pattern when the data is not sound
 */
export async function compileFailurePatterns(files) {
  const patterns = [];
  const owners = new Map();
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const pattern of await readFailurePatterns(text, name)) {
      const where = `${name} ${pattern.pattern_id}`;
      if (owners.has(pattern.pattern_id)) throw new Error(`${where}: the id is in ${owners.get(pattern.pattern_id)} too`);
      owners.set(pattern.pattern_id, name);
      checkExpressions(pattern, where);
      if (pattern.metadata.evidence !== 'ran' && !/^https:\/\/\S+$/.test(pattern.metadata.source ?? '')) {
        throw new Error(`${where}: a pattern that no tool printed here needs metadata.source, the address where it is documented`);
      }
      patterns.push(pattern);
    }
  }
  return `${JSON.stringify(patterns, null, 1)}\n`;
}

function checkExpressions({ detection }, where) {
  for (const key of SIGNATURES) {
    for (const expression of detection[key] ?? []) {
      let compiled;
      try {
        compiled = RE2JS.compile(expression);
      } catch (error) {
        throw new Error(`${where}: ${key} ${JSON.stringify(expression)} is no RE2 expression: ${error.message}`, { cause: error });
      }
      if (compiled.test('')) throw new Error(`${where}: ${key} ${JSON.stringify(expression)} matches an empty line, and so every line`);
    }
  }
}

function libraryFiles() {
  let names = [];
  try {
    names = readdirSync(root + DATA).filter((name) => name.endsWith('.yml'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return new Map(names.map((name) => [name, readFileSync(`${root}${DATA}${name}`, 'utf8')]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const command = 'npx tsc -b packages/baseline && node scripts/generate-failure-patterns.mjs';
  try {
    const files = new Map([[OUTPUT, await compileFailurePatterns(libraryFiles())]]);
    if (writeOrCheck(files, check, command) > 0 && check) process.exitCode = 1;
  } catch (error) {
    // The message names file, place and remedy; the stack would hide it.
    console.error(error.message);
    process.exitCode = 1;
  }
}
