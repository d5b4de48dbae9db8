import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesOfEntry, largestParts } from './budgets.mjs';

it('groups an archive by folder, dist by file, largest first', () => {
  const noise = (length: number) => Buffer.from(Array.from({ length }, (_, index) => (index * index * 31) % 251));
  const parts = largestParts([
    { path: 'actions/a/action.yml', bytes: noise(10) },
    { path: 'actions/b/action.yml', bytes: noise(10) },
    { path: 'dist/1.index.js', bytes: noise(200) },
    { path: 'dist/cli/index.js', bytes: noise(90) },
    { path: 'LICENSE', bytes: noise(40) },
  ]);
  expect(parts.map(({ part }) => part)).toEqual(['dist/1.index.js', 'dist/cli/index.js', 'LICENSE', 'actions/']);
});

it('follows an entry to the chunks of its start, and to those that they load later', () => {
  const { path: dist, remove } = temporaryFolder('sar-budgets');
  onTestFinished(remove);
  mkdirSync(join(dist, 'cli'));
  const e = '__nccwpck_require__.e';
  writeFileSync(join(dist, 'cli/index.js'), '');
  writeFileSync(
    join(dist, 'index.js'),
    `case 'cli':\n return (await Promise.all([${e}(1), ${e}(/* import() */ 22)])).main();\ncase 'b':\n return ${e}(3);`,
  );
  writeFileSync(join(dist, '1.index.js'), `${e}(/* import() */ 4).then(x)`);
  writeFileSync(join(dist, '22.index.js'), '');
  writeFileSync(join(dist, '4.index.js'), `${e}(1)`);
  const { always, all } = filesOfEntry('cli', dist);
  expect(always).toEqual(['cli/index.js', 'index.js', '1.index.js', '22.index.js']);
  expect(all).toEqual([...always, '4.index.js']);
  expect(() => filesOfEntry('absent', dist)).toThrow('starts no absent');
});

/** Texts of the code of what the sensors load, and of what reads archives of artifacts. */
const MARKS_OF_SENSORS = ['secretlint', 'parquetMetadata', 'linkify', 'unescapeFragment', 'user-content-', 'node:sqlite', 'CVSS:3.1'];
const MARK_OF_ARCHIVES = 'Invalid central directory file header signature';

describe('the privileged action', () => {
  it('can load no file of the bundle that has what the sensors load', () => {
    const dist = fileURLToPath(new URL('../dist', import.meta.url));
    const own = filesOfEntry('variable-intent-processor', dist).all.map((file) => readFileSync(join(dist, file), 'utf8'));
    const others = filesOfEntry('sensor', dist).all.map((file) => readFileSync(join(dist, file), 'utf8'));
    const rescue = filesOfEntry('rescue', dist).all.map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(rescue.some((code) => code.toLowerCase().includes(MARK_OF_ARCHIVES.toLowerCase()))).toBe(true);
    expect(own.some((code) => code.toLowerCase().includes(MARK_OF_ARCHIVES.toLowerCase()))).toBe(false);
    for (const mark of MARKS_OF_SENSORS) {
      expect(
        others.some((code) => code.includes(mark)),
        mark,
      ).toBe(true);
      expect(
        own.some((code) => code.includes(mark)),
        mark,
      ).toBe(false);
    }
  });
});

/** Text of the code of the storage service's client. */
const MARK_OF_STORAGE = 'BlockBlobClient';

it('the client of the cache is loaded by its own action alone, and not at its start', () => {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const entries = readdirSync(dist).filter((name) => existsSync(join(dist, name, 'index.js')));
  const holds = (file: string) => readFileSync(join(dist, file), 'utf8').includes(MARK_OF_STORAGE);
  expect(entries).toEqual(expect.arrayContaining(['cli', 'cache-layers', 'variable-intent-processor']));
  expect(entries.filter((name) => filesOfEntry(name, dist).all.some(holds))).toEqual(['cache-layers']);
  expect(filesOfEntry('cache-layers', dist).always.filter(holds)).toEqual([]);
});
