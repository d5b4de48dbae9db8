import { UserError } from '@sar/baseline';
import { expect, it } from 'vitest';
import { MACHINE } from '../request.fixture.js';
import { givenPaths } from './given-paths.js';

it('makes paths absolute, each once', () => {
  const lines = ['~/wheels', '/opt/w', 'vendor/wheels', './vendor/wheels/', '~/.local/pipx'];
  expect(givenPaths('wheels-paths', lines, MACHINE)).toEqual([
    '/home/runner/wheels',
    '/opt/w',
    '/home/runner/work/repo/repo/vendor/wheels',
    '/home/runner/.local/pipx',
  ]);
});

it.each([
  ['~', 'the whole workspace'],
  ['/', 'the whole workspace'],
  ['.', 'the whole workspace'],
  ['..', 'the whole workspace'],
  ['~/work/repo', 'the whole workspace'],
  ['.git', 'is of git'],
  ['sub/.git/hooks', 'is of git'],
  ['~/.ssh', '~/.ssh, where logins are kept'],
  ['~/.docker/config.json', '~/.docker, where logins are kept'],
  ['~/.config', '~/.config/containers, where logins are kept'],
  ['~/.cache/huggingface', '~/.cache/huggingface/token, where logins are kept'],
  ['~/x/../.npmrc', '~/.npmrc, where logins are kept'],
  ['~/.cache/*', 'is a pattern'],
  ['/a?', 'is a pattern'],
  ['/a[bc]', 'is a pattern'],
  ['!/a', 'is a pattern'],
  ['#a', 'is a pattern'],
  ['a\\b', 'is a pattern'],
])('refuses %s', (line, why) => {
  expect(() => givenPaths('tools-paths', [line], MACHINE)).toThrow(UserError);
  expect(() => givenPaths('tools-paths', [line], MACHINE)).toThrow(why);
});

it('refuses a home folder outside of which the workspace is', () => {
  expect(() => givenPaths('tools-paths', ['~'], { ...MACHINE, workspace: '/srv/work' })).toThrow('the whole home folder');
});

it('takes at most twenty', () => {
  const lines = Array.from({ length: 21 }, (_, at) => `/a${at}`);
  expect(() => givenPaths('tools-paths', lines, MACHINE)).toThrow('names 21 paths, and at most 20 are taken');
});
