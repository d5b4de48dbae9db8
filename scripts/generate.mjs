// `npm run generate`: runs every scripts/generate-*.mjs. With --check nothing is written, and what is out of date is named.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** These read what the compiler wrote; the others write what it reads. The first of them does both, and is compiled in afterwards. */
const AFTER_COMPILING = new Set(['generate-failure-patterns.mjs', 'generate-heal-diagram.mjs', 'generate-schemas.mjs']);

const check = process.argv.includes('--check');
const generators = readdirSync(join(root, 'scripts'))
  .filter((name) => /^generate-[\w-]+\.mjs$/.test(name))
  .sort();
let failed = 0;
for (const name of generators.filter((each) => !AFTER_COMPILING.has(each))) run(`scripts/${name}`, check ? ['--check'] : []);
if (generators.some((name) => AFTER_COMPILING.has(name))) run('node_modules/typescript/bin/tsc', ['-b']);
for (const name of generators.filter((each) => AFTER_COMPILING.has(each))) run(`scripts/${name}`, check ? ['--check'] : []);
if (!check && generators.some((name) => AFTER_COMPILING.has(name))) run('node_modules/typescript/bin/tsc', ['-b']);
process.exit(failed === 0 ? 0 : 1);

function run(script, given) {
  const { status } = spawnSync(process.execPath, [script, ...given], { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  failed += 1;
  console.error(check ? `${script} says that something is not up to date: run "npm run generate"` : `${script} failed`);
}
