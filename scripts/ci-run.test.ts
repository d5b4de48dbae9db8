import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sceneFailure } from './e2e/act/scene-failure.mjs';

const CI_RUN = readFileSync(new URL('../.ci/run', import.meta.url), 'utf8');
/** It is written for bash, which Windows need not have. */
const WITHOUT_BASH = process.platform === 'win32';
const STEP = /^step\(\) \{\n[^]*?^\}$/m.exec(CI_RUN)?.[0] ?? '';
const SUMMARY = /^printf '\\n'\nif \[ "\$\{#failed\[@\]\}" -eq 0 \][^]*?^fi$/m.exec(CI_RUN)?.[0] ?? '';

/** What .ci/run prints of one step: its own functions, and a command in place of `timeout`. */
function played(limit: number, timeout: string): { readonly status: number | null; readonly lines: readonly string[] } {
  const script = [
    'set -uo pipefail',
    'failed=() logs=$(mktemp -d)',
    `trap 'rm -rf "$logs"' EXIT`,
    'hide() { cat; }',
    `timeout() { ${timeout}; }`,
    STEP,
    `step tests ${limit} true`,
    SUMMARY,
  ].join('\n');
  const { status, stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  return { status, lines: stdout.split('\n') };
}

it.skipIf(WITHOUT_BASH).each([
  ['at its limit', 0, 'return 124', 'FAILED: stopped after 0 s'],
  ['at its limit by KILL', 0, 'return 137', 'FAILED: stopped after 0 s, by KILL'],
  ['before its limit by KILL', 600, 'return 137', 'FAILED: killed after 0 s, before its limit'],
])('a step that was ended %s says so where it ends, and in the summary', (_, limit, timeout, words) => {
  const { status, lines } = played(limit, timeout);
  expect(status).toBe(1);
  expect(lines.filter((line) => line.trim() === words)).toEqual([words, `  ${words}`]);
});

it.skipIf(WITHOUT_BASH).each(['return 0', 'return 1'])('a step that ended by itself was not stopped: %s', (timeout) => {
  expect(played(0, timeout).lines.join('\n')).not.toMatch(/stopped|killed/);
});

it.skipIf(WITHOUT_BASH)('the summary has the reason of a scene that failed, and nothing of those that did not', () => {
  const failure = sceneFailure('weekly', new Error('1 is not 2\n  + actual'));
  const { lines } = played(9, `printf '%s\\n' 'act: nightly: as it should be (1.0 s)' '${failure}'; return 1`);
  expect(lines.slice(lines.indexOf('FAILED: tests'))).toEqual(['FAILED: tests', '  FAILED act: weekly: 1 is not 2', '']);
});
