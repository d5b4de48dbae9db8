// Runs the checks one after the other, all of them even when one fails, and sums up. Started by test.mjs on Node 24.
// The last line is "<n> passed, <n> failed", over tests and checks.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const REPORTERS = ['--reporter=default', '--reporter=./scripts/failures-reporter.mjs'];
const scratch = mkdtempSync(join(tmpdir(), 'sar-checks-'));
const report = join(scratch, 'vitest.json');

/** `shown`: its output is printed when it passes too. The compiler comes first: later checks use what it writes. */
const CHECKS = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'lint', command: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'] },
  { name: 'imports', command: ['scripts/check-imports.mjs'] },
  { name: 'format', command: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] },
  { name: 'text', command: ['scripts/check-text.mjs'] },
  { name: 'generated', command: ['scripts/generate.mjs', '--check'] },
  { name: 'dist', command: ['scripts/check-dist.mjs'] },
  { name: 'logs', command: ['scripts/eval-logs.mjs'], shown: true },
  { name: 'budgets', command: ['scripts/budgets.mjs'], shown: true },
  {
    name: 'tests',
    command: ['node_modules/vitest/vitest.mjs', 'run', ...REPORTERS, '--reporter=json', `--outputFile.json=${report}`],
    live: true,
  },
];

if (!process.version.startsWith('v24.')) {
  console.error(`The checks run on Node 24, the Node of the runner, and this is ${process.version}.`);
  process.exit(3);
}
const named = process.argv.slice(2);
const unknown = named.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`no such check: ${unknown.join(', ')}; there are ${CHECKS.map(({ name }) => name).join(', ')}`);
  process.exit(3);
}
console.log(`Node ${process.version}`);
const results = CHECKS.filter(({ name }) => named.length === 0 || named.includes(name)).map(run);
const counts = testCounts(results);
rmSync(scratch, { recursive: true, force: true });
const failed = results.filter(({ passed }) => !passed);
console.log(`\n${results.map(({ name, passed, seconds }) => `${name} ${passed ? 'ok' : 'FAILED'} (${seconds} s)`).join(' · ')}`);
if (failed.length > 0) console.log(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
process.exit(failed.length === 0 ? 0 : 1);

function run({ name, command, shown = false, live = false }) {
  const started = performance.now();
  if (live) console.log(`\n${name}`);
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: live ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const passed = status === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!live) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.padStart(6)} s`);
  if (error !== undefined) console.log(indent(error.message));
  if (!live && (shown || !passed)) console.log(indent(`${stdout}${stderr}`.trimEnd()));
  return { name, passed, seconds };
}

function indent(text) {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

/** Tests as vitest counted them, and each other check as one. A vitest that fails without a failed test counts as one failure. */
function testCounts(all) {
  const checks = all.filter(({ name }) => name !== 'tests');
  const counts = {
    passed: checks.filter(({ passed }) => passed).length,
    failed: checks.filter(({ passed }) => !passed).length,
    skipped: 0,
  };
  const tests = all.find(({ name }) => name === 'tests');
  if (tests === undefined) return counts;
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readReport();
  counts.passed += numPassedTests;
  counts.failed += tests.passed ? 0 : Math.max(1, numFailedTests);
  counts.skipped = numPendingTests + numTodoTests;
  return counts;
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Vitest did not come far enough to write it; the failure is counted by the caller.
    return {};
  }
}
