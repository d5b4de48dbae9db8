import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from './commands/command-groups.js';
import { allCommands, COMMANDS } from './commands/commands.js';
import { CLEAN, EXAMPLE, repositoryFor } from './example-repository.fixture.js';
import { sarIn } from './fake-io.fixture.js';

const ALL = await allCommands();
const NAMES = ALL.map(({ name }) => name);
const NOWHERE = '/';

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j lists every command, and the exit codes', async (words) => {
    const { exitCode, out, err } = await sarIn(NOWHERE, words);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const { name, summary } of COMMANDS) expect(out).toContain(`  ${name.padEnd(13)}  ${summary}`);
    for (const { word, summary } of COMMAND_GROUPS) expect(out).toContain(`  ${`${word} …`.padEnd(13)}  ${summary}`);
    for (const code of ['   0  ', '   1  ', '   2  ', '   3  ', '  70  ']) expect(out).toContain(code);
  });

  it('is printed for nothing at all, which is wrong usage', async () => {
    const { exitCode, out } = await sarIn(NOWHERE, []);
    expect(exitCode).toBe(3);
    expect(out).toContain('Usage: sar <command>');
  });

  it.each(NAMES)('of %s names each of its options and is the same by every way to ask', async (name) => {
    const words = name.split(' ');
    const { exitCode, out } = await sarIn(NOWHERE, ['help', ...words]);
    expect(exitCode).toBe(0);
    const command = ALL.find((candidate) => candidate.name === name);
    for (const option of command?.options ?? []) {
      expect(out).toContain(`--${option.name}`);
      if (option.short !== undefined) expect(out).toContain(`-${option.short}, --${option.name}`);
      for (const choice of option.choices ?? []) expect(out).toContain(choice);
    }
    for (const example of command?.examples ?? []) expect(out).toContain(example);
    for (const asked of [
      [...words, '--help'],
      [...words, '-h'],
      ['--help', ...words],
    ])
      expect((await sarIn(NOWHERE, asked)).out).toBe(out);
  });

  it.each([[['cache', '--help']], [['help', 'cache']], [['cache', '-h']]])('%j lists the commands of the group', async (words) => {
    const { exitCode, out } = await sarIn(NOWHERE, words);
    expect(exitCode).toBe(0);
    for (const name of NAMES.filter((each) => each.startsWith('cache '))) expect(out).toContain(name);
    expect(out).not.toContain('patrol');
  });

  it.each([[['ci-health', '--help']], [['help', 'ci-health']], [['ci-health', '-h']], [['-h', 'ci-health']]])(
    '%j tells of a group that is a command as well: its options, and the other commands',
    async (words) => {
      const { exitCode, out } = await sarIn(NOWHERE, words);
      expect(exitCode).toBe(0);
      expect(out).toMatch(/^sar ci-health: .*\n\nUsage: sar ci-health \[options\]\n/);
      expect(out).toContain('--since WHEN');
      expect(out).toMatch(
        /\n\nUsage: sar ci-health <command> \[options\]\n\n {2}ci-health classify {2}say .*\n {2}ci-health learn +propose .*\n\n"sar help ci-health <command>"/,
      );
      expect(out.match(/^Usage: /gm)).toHaveLength(2);
    },
  );

  it.each([72, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const words of [['help'], ['help', 'cache'], ...NAMES.map((name) => ['help', ...name.split(' ')])]) {
      const { out } = await sarIn(NOWHERE, words, { columns });
      const tooLong = out.split('\n').filter((line) => line.length > columns && !/^ {2}sar |^Usage: /.test(line));
      expect(tooLong).toEqual([]);
    }
  });
});

it.each([[['--version']], [['-V']], [['version']]])('%j prints the version alone', async (words) => {
  const { exitCode, out } = await sarIn(NOWHERE, words);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it.each<[string[], string]>([
  [['patrl'], 'there is no command "patrl"; did you mean patrol? See "sar help".'],
  [['check'], 'there is no command "check"; did you mean cache check or variables check or gaps check or watchdogs check?'],
  [['hepl'], 'did you mean help?'],
  [['xyzzy'], 'there is no command "xyzzy". See "sar help".'],
  [['help', 'patrl'], 'did you mean patrol?'],
  [['cache'], '"sar cache" needs one of: check, fix, explain, prune.'],
  [['cache', 'chek'], '"sar cache" has no command "chek"; did you mean check?'],
  [['ci-health', 'clasify', 'x'], '"sar ci-health" has no command "clasify"; did you mean classify?'],
  [['cache', '--quiet'], '"sar cache" needs one of'],
  [['patrol', '--fromat', 'json'], '"sar patrol" has no option --fromat; did you mean --format? See "sar help patrol".'],
  [['patrol', '--zzzzzz'], '"sar patrol" has no option --zzzzzz. See'],
  [['patrol', '-x'], 'has no option -x'],
  [['cache', 'explain', '--pedantic'], '"sar cache explain" has no option --pedantic'],
  [['patrol', '--format', 'yaml'], '--format takes table, json, markdown, sarif, github, html, not "yaml"'],
  [['patrol', '--format', 'jsno'], 'did you mean json?'],
  [['patrol', '--format'], '--format needs a value: --format FORMAT'],
  [['patrol', '--format='], '--format needs a value'],
  [['patrol', '--out', '--quiet'], '--out needs a value: --out DIR'],
  [['patrol', '--quiet=yes'], '--quiet takes no value'],
  [['patrol', '--format', 'json', '-f', 'sarif'], '-f is given twice'],
  [['patrol', 'a', 'b'], '"sar patrol" takes at most 1 argument, not "a b"'],
  [['intents', 'list', 'a'], '"sar intents list" takes no arguments, not "a"'],
  [['patrol', '--', '--help'], 'there is no file or directory --help'],
  [['patrol', '--fail-on', 'P9'], 'fail-on takes P0, P1, P2, P3, never, new:P0, new:P1, new:P2, new:P3, not "P9"'],
  [['patrol', '--fail-on', 'nevr'], 'did you mean never?'],
  [['cache', 'check', '--fail-on', 'new:P7'], 'fail-on takes'],
  [['patrol', '--sensor', 'cache-wirng'], 'there is no sensor "cache-wirng"; did you mean cache-wiring? The sensors are'],
  [['cache', 'check', '--rules', 'missing-cach'], 'there is no rule "missing-cach"; did you mean missing-cache? The rules are'],
  [['cache', 'fix', '--rules', 'static-key,statik-key'], 'there is no rule "statik-key"; did you mean static-key?'],
  [['cache', 'check', '--explain', '--format', 'json'], '--explain prints text and goes with --format table'],
  [['explain', 'missing-cahce'], 'there is no rule "missing-cahce"; did you mean missing-cache? "sar explain" lists them.'],
  [['completion'], 'completion needs one of: bash, zsh, fish'],
  [['completion', 'tcsh'], 'completion needs one of: bash, zsh, fish'],
  [['patrol', '--as-of', '2026-13-01'], '--as-of takes a day such as 2026-11-22, not "2026-13-01"'],
  [['patrol', '--as-of', '2026-02-30'], 'not "2026-02-30"'],
  [['patrol', '--as-of', 'tomorrow'], 'not "tomorrow"'],
  [['patrol', 'nowhere'], 'there is no file or directory nowhere'],
  [['patrol', '--baseline', 'nowhere.yml'], 'nowhere.yml: there is no such file'],
  [['patrol', '--changed', 'nowhere'], 'git finds no common commit of nowhere and HEAD'],
  [
    ['patrol', '--accept', '--sensor', 'cache-wiring'],
    '--accept records the findings of the whole repository and does not go with --sensor',
  ],
  [['patrol', '--accept', '--changed', 'HEAD'], 'does not go with --changed'],
  [['patrol', '--accept', '.github/workflows/lint.yml'], 'does not go with a file'],
  [['patrol', '--accept', '--fail-on', 'P1'], '--accept always exits with 0'],
])('%j is wrong usage: exit code 3, and a message that says what to do', async (words, message) => {
  const { root } = repositoryFor({ '.github/workflows/lint.yml': CLEAN });
  const { exitCode, out, err } = await sarIn(root, words);
  expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
  expect(err).toMatch(/^sar: .*\n$/s);
  expect(err).toContain(message);
});

describe('exit codes', () => {
  it.each<[string[], number]>([
    [['patrol'], 1],
    [['patrol', '--fail-on', 'P0'], 0],
    [['patrol', '--fail-on', 'p1'], 1],
    [['patrol', '--fail-on', 'never'], 0],
    [['patrol', '--sensor', 'workflow-syntax'], 0],
    [['cache', 'check'], 1],
    [['cache', 'check', '--fail-on', 'P0'], 0],
    [['cache', 'check', '--rules', 'missing-cache', '--fail-on', 'P1'], 0],
    [['cache', 'check', '--rules', 'missing-cache'], 1],
    [['cache', 'check', '.github/workflows/lint.yml'], 0],
    [['cache', 'explain'], 0],
    [['cache', 'fix', '--dry-run'], 0],
    [['explain', 'static-key'], 0],
  ])('%j: %i', async (words, expected) => {
    const { root } = repositoryFor(EXAMPLE);
    const { exitCode, err } = await sarIn(root, words);
    expect(exitCode, err).toBe(expected);
  });

  it('2 for a missing permission, with the message', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const now = () => {
      throw new UserError('the token cannot read', { exitCode: 2 });
    };
    expect(await sarIn(root, ['patrol'], { now })).toEqual({ exitCode: 2, out: '', err: 'sar: the token cannot read\n' });
  });

  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ SAR_DEBUG: '1' }, true],
    [{ RUNNER_DEBUG: '1' }, true],
  ])('70 for a bug of SAR, with the stack under %j: %s', async (environment, stack) => {
    const { root } = repositoryFor(EXAMPLE);
    const now = () => {
      throw new TypeError('something is undefined');
    };
    const { exitCode, err } = await sarIn(root, ['patrol'], { now, environment });
    expect(exitCode).toBe(70);
    expect(err).toContain('this is a bug of SAR');
    expect(err).toContain('something is undefined');
    expect(err.includes('main.test.ts')).toBe(stack);
    expect(err.includes('SAR_DEBUG=1')).toBe(!stack);
  });
});
