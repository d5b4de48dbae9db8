import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allCommands } from '../commands/commands.js';
import { sarIn } from '../fake-io.fixture.js';
import { completionScript, SHELLS, type Shell } from './completion-script.js';

const COMMANDS = await allCommands();

const has = (shell: Shell) => spawnSync(shell, ['--version']).status === 0;

function scriptFile(shell: Shell): string {
  const { path, remove } = temporaryFolder('sar-completion');
  onTestFinished(remove);
  writeFileSync(join(path, 'script'), completionScript(shell, COMMANDS));
  return join(path, 'script');
}

function run(shell: Shell, script: string, ...given: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(shell, ['-c', script, shell, ...given], { encoding: 'utf8', timeout: 20_000 });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** What bash offers when the last word is being typed. */
function bash(...words: readonly string[]): readonly string[] {
  const script = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _sar; printf "%s\\n" "${COMPREPLY[@]}"';
  return run('bash', script, scriptFile('bash'), 'sar', ...words)
    .split('\n')
    .filter((word) => word !== '');
}

const CASES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    [''],
    [
      'patrol',
      'search',
      'cache',
      'variables',
      'intents',
      'ci-health',
      'triage',
      'gate',
      'diff',
      'rescue',
      'gaps',
      'score',
      'init',
      'doctor',
      'coverage',
      'watchdogs',
      'runs',
      'explain',
      'completion',
      'help',
      'version',
    ],
  ],
  [['pa'], ['patrol']],
  [
    ['cache', ''],
    ['check', 'fix', 'explain', 'prune'],
  ],
  [
    ['cache', 'check', '--f'],
    ['--format', '--fail-on'],
  ],
  [
    ['cache', 'check', '--format', ''],
    ['table', 'json', 'markdown', 'sarif', 'github'],
  ],
  [['patrol', '-f', 's'], ['sarif']],
  [
    ['patrol', '--fail-on', 'n'],
    ['never', 'new:P0', 'new:P1', 'new:P2', 'new:P3'],
  ],
  [['patrol', '--sensor', 'a'], ['action-drift']],
  [['cache', 'fix', '--rules', 'static'], ['static-key']],
  [['explain', 'missing-ca'], ['missing-cache']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [
    ['ci-health', ''],
    ['classify', 'learn'],
  ],
  [['ci-health', '--s'], ['--since']],
  [
    ['ci-health', '--format', ''],
    ['text', 'json', 'md'],
  ],
  [
    ['ci-health', 'classify', '--format', ''],
    ['text', 'json'],
  ],
  [['ci-health', 'classify', '--b'], ['--baseline']],
  [['help', 'ca'], ['cache']],
  [
    ['help', 'ci-health', ''],
    ['classify', 'learn'],
  ],
  [['help', 'cache', 'f'], ['fix']],
];

describe('bash', () => {
  it.each(CASES)('completes %j to %j', (words, expected) => {
    expect(bash(...words).toSorted()).toEqual(expected.toSorted());
  });

  it.each(COMMANDS.map(({ name }) => [name]))('offers every option of %s', (name) => {
    const command = COMMANDS.find((candidate) => candidate.name === name);
    expect(bash(...name.split(' '), '-').toSorted()).toEqual(
      [...(command?.options ?? []).map((option) => `--${option.name}`), '--help'].toSorted(),
    );
  });

  it('completes behind the equals sign, where bash splits words', () => {
    expect(bash('patrol', '--format', '=', 'm')).toEqual(['markdown']);
    expect(bash('patrol', '--format', '=')).toHaveLength(6);
  });

  it('leaves paths and dates to the shell', () => {
    expect(bash('patrol', '--out', '')).toEqual([]);
    expect(bash('cache', 'check', '.gith')).toEqual([]);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  it.each(CASES)('completes %j to %j', (words, expected) => {
    const line = ['sar', ...words].join(' ');
    const offered = run('fish', 'source $argv[2]; complete -C $argv[3]', scriptFile('fish'), line);
    const found = offered.split('\n').flatMap((each) => each.split('\t')[0] || []);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  it('takes the script, also where completion is not set up yet', () => {
    for (const before of ['', 'autoload -U compinit; compinit -u -D; ']) {
      expect(run('zsh', `${before}source "$1"; print -r -- "$_comps[sar]"`, scriptFile('zsh'))).toBe('_bash_complete -o default -F _sar\n');
    }
  });
});

describe.each(SHELLS)('the script for %s', (shell) => {
  it('is what the command prints, names every command and option, and is sound by the shell itself', async () => {
    const { exitCode, out } = await sarIn('/', ['completion', shell]);
    expect(exitCode).toBe(0);
    expect(out).toBe(completionScript(shell, COMMANDS));
    for (const { name, options } of COMMANDS) {
      for (const word of name.split(' ')) expect(out).toContain(word);
      for (const option of options) expect(out).toContain(option.name);
    }
    if (has(shell)) expect(spawnSync(shell, ['-n', scriptFile(shell)], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});
