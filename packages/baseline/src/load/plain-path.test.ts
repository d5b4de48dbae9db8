import { expect, it } from 'vitest';
import { loadBaseline } from './load-baseline.js';
import { plainPath } from './plain-path.js';

it.each([
  ['.github/sar.yml', '.github/sar.yml'],
  ['./././a.yml', 'a.yml'],
  ['conf//x.yml', 'conf/x.yml'],
  ['conf/./x.yml', 'conf/x.yml'],
  ['x/../conf/y/../z.yml', 'conf/z.yml'],
  ['../a.yml', '../a.yml'],
  ['a/../../b.yml', '../b.yml'],
  ['../../b.yml', '../../b.yml'],
  ['/etc//sar.yml', '/etc/sar.yml'],
  ['', ''],
])('%j is %j', (path, expected) => {
  expect(plainPath(path)).toBe(expected);
});

it.each([
  ['conf//x.yml', 'a//b.yml'],
  ['./conf/./x.yml', './a/./c/../b.yml'],
])('what a baseline is made of has the names that git gives it: %s, %s', async (extended, path) => {
  const files: Readonly<Record<string, string>> = { 'a/b.yml': `version: 1\nextends: [${extended}]\n`, 'conf/x.yml': 'owner: "@a"\n' };
  const baseline = await loadBaseline({
    path,
    readFile: (name) => {
      const text = Object.hasOwn(files, name) ? files[name] : undefined;
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text, sizeBytes: text.length };
    },
  });
  expect(baseline.sources).toEqual(['sar:recommended', 'conf/x.yml', 'a/b.yml']);
});
