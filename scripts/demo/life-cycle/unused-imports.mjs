// Stands in for ruff where a machine has no Python: names the imports of Python files that nothing uses.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
let found = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.py'))) {
  const text = readFileSync(join(folder, name), 'utf8');
  for (const [at, line] of text.split('\n').entries()) {
    const module = /^import (\w+)$/.exec(line)?.[1];
    if (module === undefined || text.includes(`${module}.`)) continue;
    found += 1;
    console.log(`${join(folder, name)}:${at + 1}:8: F401 \`${module}\` imported but unused`);
  }
}
process.exit(found === 0 ? 0 : 1);
