import { expect, it } from 'vitest';
import { differences } from './check-dist.mjs';

const files = (contents: Readonly<Record<string, string>>) =>
  new Map(Object.entries(contents).map(([path, text]) => [path, Buffer.from(text)]));

it('names what differs, lacks and is too much', () => {
  const wanted = files({ 'a.js': '1', 'b.js': '2', 'c/index.js': '3' });
  expect(differences(wanted, files({ 'a.js': '1', 'c/index.js': '4', 'd.js': '' }))).toEqual([
    'missing: dist/b.js',
    'differs: dist/c/index.js',
    'not built from the sources: dist/d.js',
  ]);
  expect(differences(wanted, wanted)).toEqual([]);
});
