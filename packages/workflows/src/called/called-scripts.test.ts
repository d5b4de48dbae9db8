import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScript } from '../shell/read-script.js';
import { calledScripts, MAX_CALLED_SCRIPTS } from './called-scripts.js';
import { commandOf, shown, treeOfTexts } from './called.fixture.js';

describe('calledScripts', () => {
  it.each([
    'rake',
    'invoke build',
    'nox',
    'tox -e py',
    'ant',
    'cmake --build .',
    'poe test',
    'pdm run x',
    'hatch run x',
    'pip install x',
    'gradle build',
    '',
  ])('%s calls no script', (command) => {
    expect(shown(command, { Makefile: 'x:\n\ty', 'package.json': '{"scripts": {"x": "y"}}' })).toBeUndefined();
  });

  it('takes a file of the repository for what it is, whatever its name', () => {
    expect(shown('./make', { make: 'npm ci', Makefile: 'a:\n\tx' })).toEqual(['make:1 sh [] npm ci']);
    expect(shown('node_modules/.bin/yarn build', { 'package.json': '{"scripts": {"build": "x"}}' })).toEqual(['package.json:1 sh [] x']);
  });

  it('labels a call as it is written', () => {
    const tree = treeOfTexts({ Makefile: 'deps:\n\tx', 'package.json': '{"scripts": {"setup": "x"}}', 'a.sh': '' });
    const labels = ['make deps', 'npm run setup', './a.sh', 'yarn setup'].map((text) => {
      const called = calledScripts(commandOf(text), '', tree);
      return Array.isArray(called) ? called[0].label : called;
    });
    expect(labels).toEqual(['make deps', 'npm run setup', './a.sh', 'yarn setup']);
  });

  it('gives texts that the shell reader follows to the install', () => {
    const tree = treeOfTexts({
      Makefile: 'deps: tools\n\tcd web && $(NPM) ci\ntools:\n\t@./ci/tools.sh\nNPM = npm\n',
      'ci/tools.sh': '#!/bin/bash\nset -e\nnpm run prepare-tools\n',
      'package.json': '{"scripts": {"prepare-tools": "pip install tox"}}',
    });
    const run = (text: string, shell: string | undefined, directory: string | undefined, depth: number): string[] =>
      readScript(text, shell).commands.flatMap((command) => {
        const called = depth > 5 ? undefined : calledScripts(command, directory, tree);
        const own = [command.program, ...command.args.map((word) => word.text)].join(' ');
        return Array.isArray(called) ? called.flatMap((script) => run(script.text, script.shell, script.directory, depth + 1)) : [own];
      });
    expect(run('make deps', 'bash', '', 0)).toEqual(expect.arrayContaining(['pip install tox', 'npm ci']));
  });

  const PIECES = [
    'a',
    'b',
    ':',
    '=',
    ':=',
    '+=',
    '\n',
    '\n\t',
    '\n  ',
    '$(',
    '${',
    ')',
    '}',
    '{{',
    '}}',
    '"',
    "'",
    '\\',
    '#',
    '%',
    '@',
    '-',
    '|',
    ';',
    '&&',
    '(',
    '[',
    ']',
    ',',
    'define x',
    'endef',
    'ifeq (',
    'else',
    'endif',
    'include ',
    'import ',
    'mod ',
    'set shell := ',
    'tasks:',
    'cmds: ',
    'deps: ',
    '- ',
    '{"scripts": {"a": "',
    '"}}',
    '\r',
    '\0',
    '\uFEFF',
    '…',
    '/*',
    '//',
    '.',
    '..',
    '/',
    '~',
    '*',
    '#!',
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 60 })
    .map((pieces) => pieces.join(''));
  const NAMES = ['Makefile', 'justfile', 'package.json', 'composer.json', 'Taskfile.yml', 'deno.json', 'x.sh', 'a/mod.just'];
  const PROGRAMS = [
    'make',
    'just',
    'npm run',
    'yarn',
    'pnpm',
    'bun',
    'composer',
    'task',
    'deno task',
    'bash',
    'source',
    'pwsh',
    'cmd',
    './x.sh',
    'make -f',
    'make -C',
    'node --run',
    'just -f',
    'task -t',
  ];

  it('never throws and keeps its bounds on any file and any command', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom(...PROGRAMS),
        fc.array(fc.oneof(fc.constantFrom('a', 'b', 'x.sh', '--', '-', '..', '$X'), fc.string({ maxLength: 6 })), { maxLength: 4 }),
        fc.constantFrom('', 'a', '?'),
        (text, program, args, directory) => {
          const tree = treeOfTexts(Object.fromEntries(NAMES.map((name) => [name, text])));
          const called = calledScripts(commandOf([program, ...args].join(' ')), directory === '?' ? undefined : directory, tree, 'a/b.sh');
          if (called === undefined || !Array.isArray(called)) return;
          expect(called.length).toBeLessThanOrEqual(MAX_CALLED_SCRIPTS);
          for (const script of called) {
            expect(tree.has(script.path)).toBe(true);
            expect(script.line).toBeGreaterThan(0);
            expect(script.line).toBeLessThanOrEqual(text.split('\n').length + 1);
            expect(script.directory ?? '').not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\//);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
