import { expect, it } from 'vitest';
import type { OperatingSystem } from '../machine.js';
import { refuseOverlaps } from './refuse-overlaps.js';

const check = (os: OperatingSystem, one: string, other: string) => () =>
  refuseOverlaps(
    [
      { id: 'a', paths: [one] },
      { id: 'b', paths: [other] },
    ],
    { os, workspace: os === 'windows' ? 'D:\\a\\r\\r' : '/w' },
  );

it.each<[OperatingSystem, string, string]>([
  ['linux', '/a/b', '/a/b/'],
  ['linux', '/a', '/a/b/c'],
  ['linux', '/a/b/../c', '/a/c'],
  ['linux', '/', '/a'],
  ['linux', 'm.db', '/w/m.db'],
  ['macos', '/Users/X', '/users/x/y'],
  ['windows', 'C:\\A', 'c:/a/B'],
])('on %s %s and %s are the same files', (os, one, other) => {
  expect(check(os, one, other)).toThrow('hold the same files');
  expect(check(os, other, one)).toThrow('hold the same files');
});

it.each<[OperatingSystem, string, string]>([
  ['linux', '/a/b', '/a/bc'],
  ['linux', '/A', '/a'],
  ['linux', '/a/b', '/a/c'],
  ['windows', 'C:\\a', 'D:\\a'],
])('on %s %s and %s are not', (os, one, other) => {
  expect(check(os, one, other)).not.toThrow();
});
