import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { haltReason } from '../halt/halt-guard.js';
import { SHIPPED_WATCHDOGS } from './shipped-watchdog.js';
import { watchdogFile, type WorkflowStep } from './watchdog-workflow.fixture.js';

/** What the program that stands for `sar` prints, and how it ends. */
interface Ending {
  readonly code: number;
  readonly out?: string;
  readonly err?: string;
}

const HALTED = haltReason(7, 'https://github.com/octo-org/octo-repo/issues/7');
const UNREADABLE = 'nothing is written while it cannot be read whether an open issue labelled `sar:halt` halts SAR: no permission';

/** Runs the script of a step as the runner does, and returns how it ends, its log, its summary, and the words that `sar` was given. */
function play({ run = '', env = {} }: WorkflowStep, { code, out = '', err = '' }: Ending, given: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sar-script-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'sar');
  writeFileSync(program, '#!/bin/bash\nprintf "%s\\n" "$@" > "$WORDS"\nprintf "%s" "$OUT"\nprintf "%s" "$ERR" >&2\nexit "$CODE"\n');
  chmodSync(program, 0o755);
  const files = { GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_OUTPUT: join(folder, 'output'), WORDS: join(folder, 'words') };
  for (const path of Object.values(files)) writeFileSync(path, '');
  const empty = Object.fromEntries(Object.keys(env).map((name) => [name, '']));
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    encoding: 'utf8',
    env: {
      ...empty,
      ...given,
      ...files,
      PATH: `${folder}:/usr/bin:/bin`,
      RUNNER_TEMP: folder,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      CODE: String(code),
      OUT: out,
      ERR: err,
    },
  });
  const words = readFileSync(files.WORDS, 'utf8').trimEnd().split('\n');
  return { status, log: `${stdout}${stderr}`, words, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

const stepsOf = (id: string): readonly WorkflowStep[] =>
  SHIPPED_WATCHDOGS.filter((each) => each.id === id).flatMap((each) =>
    Object.values(watchdogFile(each).workflow.jobs).flatMap(({ steps }) => steps),
  );
function stepWith(id: string, command: string): WorkflowStep {
  const found = stepsOf(id).find(({ run = '' }) => run.includes(command));
  if (found === undefined) throw new Error(`${id} has no step with ${command}`);
  return found;
}

describe.each(['sar cache prune', 'sar runs prune'])('the step of the weekly watchdog with %s', (command) => {
  const step = stepWith('weekly', command);

  it.each([
    ['passes', { code: 0 }, 0],
    ['passes while somebody halts SAR, and warns', { code: 1, err: `${HALTED}\n` }, 0],
    ['fails where nobody could look for a halt', { code: 1, err: `${UNREADABLE}\n` }, 1],
    ['fails where something could not be removed', { code: 1, err: 'HTTP 500\n' }, 1],
    ['is not deceived by a name', { code: 1, err: `cannot remove x: ${HALTED}\n` }, 1],
    ['fails without a permission', { code: 2, err: 'actions: write is missing\n' }, 2],
    ['fails for a baseline that is wrong', { code: 3, err: `${HALTED}\n` }, 3],
  ])('%s', (_name, ending: Ending, status) => {
    const played = play(step, { out: '# Report\n', ...ending });
    expect(played).toMatchObject({ status, summary: '# Report\n' });
    expect(played.log).toContain(ending.err ?? '');
    expect(played.log.includes('::warning::SAR is halted')).toBe(status === 0 && ending.code === 1);
  });

  // It says where agent memory is kept, the newest of which stays.
  it.each([
    ['', []],
    ['my dir/sar.yml', ['--baseline', 'my dir/sar.yml']],
  ])('is given the baseline %j', (BASELINE, expected) => {
    const { words } = play(step, { code: 0 }, { BASELINE });
    expect(words.filter((word) => word.endsWith('sar.yml') || word === '--baseline')).toEqual(expected);
  });

  it.each([
    ['', false],
    ['yes', true],
  ])('removes when APPLY is %j', (APPLY, removes) => {
    expect(play(step, { code: 0 }, { APPLY }).words.includes('--apply')).toBe(removes);
  });
});

describe('the step of the weekly watchdog that switches watchdogs on', () => {
  const step = stepWith('weekly', 'sar watchdogs enable');
  const notNow = (reason: string): string => `not now: .github/workflows/a.yml (nightly): ${reason}\n`;

  it.each([
    ['passes', { code: 0, out: 'no watchdog is switched off\n' }, 0],
    ['passes while somebody halts SAR, and warns', { code: 1, out: notNow(HALTED) }, 0],
    ['fails where nobody could look for a halt', { code: 1, out: notNow(UNREADABLE) }, 1],
    [
      'fails where one failed before the halt',
      { code: 1, out: `failed: .github/workflows/b.yml (weekly): HTTP 500\n${notNow(HALTED)}` },
      1,
    ],
    ['fails without a permission', { code: 2, out: notNow(HALTED) }, 2],
  ])('%s', (_name, ending: Ending, status) => {
    const { status: ended, log } = play(step, ending);
    expect({ ended, said: log.includes(ending.out ?? '') }).toEqual({ ended: status, said: true });
    expect(log.includes('::warning::SAR is halted')).toBe(status === 0 && ending.code === 1);
  });
});

it.each([
  ['14d', ['--older-than', '14d']],
  ['', []],
])('caches that nobody used for %j', (UNUSED_FOR, expected) => {
  const { words } = play(stepWith('weekly', 'sar cache prune'), { code: 0 }, { UNUSED_FOR });
  expect(words.filter((word) => word === '--older-than' || word === '14d')).toEqual(expected);
});

it('variables are queued and judged where artifacts have no room left, or the guide cannot be offered', () => {
  const [variables] = SHIPPED_WATCHDOGS.filter(({ id }) => id === 'variables');
  const { audit, intents } = variables === undefined ? {} : watchdogFile(variables).workflow.jobs;
  expect(audit?.steps.findIndex(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'))).toBe((audit?.steps.length ?? 0) - 1);
  expect(intents?.if).toBe("${{ !cancelled() && needs.audit.outputs.absent == 'true' }}");
});

describe('the step that looks whether the others run', () => {
  const scripts = SHIPPED_WATCHDOGS.flatMap(({ id }) => stepsOf(id).filter(({ run = '' }) => run.includes('sar watchdogs check')));

  it('is the same in each', () => {
    expect(scripts).toHaveLength(SHIPPED_WATCHDOGS.length);
    expect(new Set(scripts.map(({ run }) => run)).size).toBe(1);
  });

  it.each([
    [0, 'warning', 0, ''],
    [0, 'error', 0, ''],
    [1, 'warning', 0, '::warning::A watchdog is late'],
    [1, 'error', 1, '::error::A watchdog is late'],
    [2, 'warning', 2, '::error::Nobody could tell whether the watchdogs run'],
    [3, 'warning', 3, 'the baseline has a problem'],
    [70, 'warning', 70, ''],
  ])('ends, for the exit code %i with %s, with %i', (code, LEVEL, status, words) => {
    const [step] = scripts;
    if (step === undefined) throw new Error('no step');
    const played = play(step, { code, out: '| late |\n', err: code === 3 ? 'the baseline has a problem\n' : '' }, { LEVEL });
    expect(played).toMatchObject({ status, summary: '| late |\n', log: expect.stringContaining(words) });
  });
});
