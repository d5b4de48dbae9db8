import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../arguments/parse-arguments.js';
import { completionScript, SHELLS } from '../../completion/completion-script.js';
import { sarIn } from '../../fake-io.fixture.js';
import { allCommands, commandNamed, groupNamed } from '../commands.js';

const COMMANDS = await allCommands();
const LIVE = COMMANDS.filter(({ name }) => /^(?:variables|intents|ci-health)(?: |$)/.test(name));
/** Commands that never write to GitHub or the checkout need no dry run. */
const READ_ONLY = new Set([
  'check',
  'diff',
  'rotate-check',
  'expected',
  'import-guide',
  'preflight',
  'list',
  'get',
  'validate',
  'snapshot',
  'ci-health',
  'classify',
]);

describe('help', () => {
  it.each([
    ['variables', 15],
    ['intents', 6],
    ['ci-health', 3],
  ])('of %s lists its %i commands', async (group, count) => {
    const commands = await groupNamed(group);
    expect(commands).toHaveLength(count);
    const { exitCode, out } = await sarIn('/', ['help', group]);
    expect(exitCode).toBe(0);
    for (const { name, summary } of commands) {
      expect(out).toMatch(new RegExp(name === group ? `^sar ${name}: ` : `^ {2}${name} +`, 'm'));
      expect(out).toContain(summary);
    }
  });

  it.each(LIVE.map((command) => [command.name, command] as const))('of %s says what it takes', async (name, command) => {
    const { exitCode, out } = await sarIn('/', [...name.split(' '), '--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain(`sar ${name}: ${command.summary}`);
    for (const option of command.options) expect(out).toContain(`--${option.name}`);
    expect(command.details).toMatch(/\.$/);
  });

  it.each(LIVE.flatMap(({ examples }) => examples.map((example) => [example])))('example: %s', async (example) => {
    // Without what a shell does with it.
    const [own = ''] = example.slice(example.search(/\bsar /)).split(' > ');
    const words = [...own.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(words[0]).toBe('sar');
    const { command, rest } = await commandNamed(words.slice(1));
    expect(parseArguments(command, rest).positionals.length).toBeLessThanOrEqual(command.maxPositionals);
  });
});

describe('options', () => {
  it.each(LIVE.map((command) => [command.name, command] as const))('of %s are the same everywhere', (name, { options }) => {
    const names = options.map((option) => option.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.includes('dry-run')).toBe(!READ_ONLY.has(name.split(' ').at(-1) ?? ''));
    // Whoever takes a token can say where it is sent, and for what.
    expect(names.includes('token-env')).toBe(names.includes('api-url'));
    if (names.includes('token-env')) expect(names).toEqual(expect.arrayContaining(['repo', 'max-requests']));
  });
});

describe('completion', () => {
  it.each(SHELLS)('of %s knows the commands, their options and the layers', (shell) => {
    const text = completionScript(shell, COMMANDS);
    for (const { name } of LIVE) expect(text).toContain(name.split(' ').at(-1));
    for (const word of ['fail-on-absent', 'vars-context', 'expect-absent', 'max-intents', 'codespace', 'dependabot'])
      expect(text).toContain(word);
  });
});
