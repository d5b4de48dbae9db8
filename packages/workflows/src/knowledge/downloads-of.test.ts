import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShellCommand } from '../shell/shell-command.js';
import { cacheDirectoryOf } from './cache-directory-of.js';
import { commandsFromText, notation } from './commands-from-text.fixture.js';
import { downloadsOf } from './downloads-of.js';
import { knowledge } from './knowledge-data.js';
import { publishesByCommand } from './publishes-by-command.js';

describe('downloadsOf', () => {
  it.each([
    ['echo npm ci', 'none'],
    ['npm', 'none'],
    ['unknown-tool install', 'none'],
    ['npm ci -- --version', 'npm:manifest'],
    ['uv run npx playwright install', 'uv:manifest + npm:tool playwright + playwright:manifest'],
    ['uv run python -m pip install tox', 'uv:manifest + pip:named tox'],
    ['yarn pnpm yarn playwright install', 'playwright:manifest'],
    ['pnpm yarn pnpm yarn pnpm yarn pnpm playwright install', 'none'],
    ['bun run cypress install', 'cypress:manifest'],
    ['pip install ${{ matrix.django }} tox', 'pip:named ${{ matrix.django }},tox'],
    ['pip install "${{ github.workspace }}"', 'pip:manifest @${{ github.workspace }}'],
    ['pip install -e', 'none'],
    ['pip install -r', 'none'],
    ['gradle-8.5 build', 'gradle:manifest'],
    ['PIP_NO_INDEX=1 pip install -r x', 'none'],
  ])('%s → %s', (text, expected) => {
    expect(notation(commandsFromText(text).flatMap(downloadsOf), '')).toBe(expected);
  });

  it('keeps a program in its package out of the shared names of objects', () => {
    for (const program of ['constructor', '__proto__', 'toString'])
      expect(downloadsOf(commandsFromText(`${program} install`)[0])).toEqual([]);
  });

  it('never throws, nor do its neighbours', () => {
    const word = fc.record({
      text: fc.oneof(fc.string(), fc.constantFrom('--', '-', '--=', '-r', '=', 'install', '-e', '$X', '-rx', 'run', '@', '@/', '::')),
      dynamic: fc.boolean(),
    });
    const program = fc.oneof(fc.constantFrom(...knowledge().programs.keys()), fc.string());
    fc.assert(
      fc.property(program, fc.array(word, { maxLength: 12 }), fc.dictionary(fc.string(), word), (name, args, env) => {
        const command: ShellCommand = { program: name, writtenProgram: name, args, env, line: 1, text: name, conditional: false };
        return (
          Array.isArray(downloadsOf(command)) &&
          typeof publishesByCommand(command) === 'boolean' &&
          ['string', 'undefined'].includes(typeof cacheDirectoryOf(command))
        );
      }),
      { numRuns: 500 },
    );
  });
});
