import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { textProblems } from './check-text.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

it.each([
  ['a.ts', 'const a = 1; // TODO later', 'unfinished work'],
  ['a.md', 'see /home/somebody/x', 'a path of one machine'],
  ['a.md', 'see `/work/x/y`', 'a path of one machine'],
  ['a.md', 'see /root/x', 'a path of one machine'],
  ['a.md', 'C:\\Users\\somebody\\x', 'a path of one machine'],
  ['a.json', 'https://registry.npmjs.org/x', 'the host of a package registry'],
  ['a.ts', '// eslint-disable-next-line', 'switched off in place'],
  ['a.ts', '// @ts-ignore', 'switched off in place'],
  ['a.yml', `path: ${root}/x`, 'a path of'],
])('finds in %s: %s', (path, line, name) => {
  expect(textProblems(path, `first\n${line}\n`).join()).toContain(`${path}:2: ${name}`.replace(': switched', ': a lint rule switched'));
});

it.each([
  ['a.ts', "const todos = ['todo'];"],
  ['a.yml', 'path: /home/runner/work/repo/repo'],
  ['a.yml', 'path: ~/work/x'],
  ['a.yml', 'path: /root/.cache/pip'],
  ['a.yml', 'path: /tmp/.buildx-cache'],
  ['a.yml', 'path: $HOME/root/x'],
  ['a.md', '// @ts-ignore is not allowed here'],
  ['a.md', 'https://pypi.org/project/x'],
])('lets %s pass: %s', (path, line) => {
  expect(textProblems(path, line)).toEqual([]);
});
