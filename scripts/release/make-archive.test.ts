import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { readTar, temporaryFolder, type TemporaryFolder } from '@sar/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { checkedArchive } from './archive-sums.mjs';
import { makeArchive } from './make-archive.mjs';

let folder: TemporaryFolder;
let path: string;

beforeAll(() => {
  folder = temporaryFolder('sar-archive');
  path = makeArchive(join(folder.path, 'one'));
});
afterAll(() => folder.remove());

it('holds what a workflow downloads, and nothing else', () => {
  const { name, bytes } = checkedArchive(join(folder.path, 'one'));
  expect(join(folder.path, 'one', name)).toBe(path);
  const prefix = `sar-${manifest.version}/`;
  const paths = readTar(gunzipSync(bytes)).map((entry) => entry.path);
  expect(paths.filter((each) => !each.startsWith(prefix))).toEqual([]);
  const has = (each: string) => paths.includes(`${prefix}${each}`);
  expect(['LICENSE', 'package.json', 'dist/cli/index.js', 'actions/gate/action.yml'].filter((each) => !has(each))).toEqual([]);
  expect(paths.filter((each) => /^[^/]+\/(?:packages|scripts|docs|schemas|\.)/.test(each))).toEqual([]);
});

it('has the same bytes each time', () => {
  makeArchive(join(folder.path, 'other'));
  const [one, other] = ['one', 'other'].map((name) => checkedArchive(join(folder.path, name)).bytes);
  expect(one !== undefined && other?.equals(one)).toBe(true);
});
