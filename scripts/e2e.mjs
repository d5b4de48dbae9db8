// Runs the end-to-end tests, scripts/e2e/*.mjs, one after the other on Node 24. Each ends with 0 (passed), 77 (skipped, having said
// why) or another code (failed). Usage: node scripts/on-node-24.mjs scripts/e2e.mjs [name…]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SKIPPED = 77;
const TIME_LIMIT_MS = 600_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const named = process.argv.slice(2);
const all = readdirSync(join(root, 'scripts/e2e'))
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => basename(name, '.mjs'))
  .sort();
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no such end-to-end test: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(3);
}
const counts = { passed: 0, skipped: 0, failed: 0 };
for (const name of all.filter((each) => named.length === 0 || named.includes(each))) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/e2e', `${name}.mjs`)], {
    cwd: root,
    stdio: 'inherit',
    timeout: TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const outcome = status === 0 ? 'passed' : status === SKIPPED ? 'skipped' : 'failed';
  counts[outcome] += 1;
  console.log(`${outcome.toUpperCase().padEnd(7)} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`end-to-end: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 && counts.passed + counts.skipped > 0 ? 0 : 1);
