import { createHash } from 'node:crypto';
import { known, type Change, type Revisions } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { checksumLines } from './checksum-lines.js';
import { datasetIntegrity } from './dataset-integrity.js';
import { digestOf } from './manifest.js';

type Options = NonNullable<NonNullable<MemoryRepository['sensors']>['dataset-integrity']>;

const hash = (text: string, name = 'sha256'): string => createHash(name).update(text).digest('hex');
const A = 'a,b\n1,2\n';
const B = 'c,d\n3,4\n';
const SUMS = `${hash(A)}  a.csv\n${hash(B)} *sub/b.csv\n`;
const DATA = { 'data/a.csv': A, 'data/sub/b.csv': B };

function read(repository: MemoryRepository, options: Options = {}, more: Partial<SensorInput> = {}) {
  return datasetIntegrity.read(sensorInput({ ...repository, sensors: { 'dataset-integrity': options } }, more));
}

/** `rule path` of every signal, or the outcome with how many were judged and not. */
async function told(...args: Parameters<typeof read>): Promise<readonly string[]> {
  const reading = await read(...args);
  if (reading.outcome === 'signals') return reading.signals.map(({ rule, artefact }) => `${rule} ${artefact.path}`);
  return [reading.outcome === 'clear' ? `clear ${reading.scope.judged} ${reading.scope.unjudged.length}` : reading.outcome];
}

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  const manifest = { 'data/SHA256SUMS': SUMS };
  expect(await told({ files: manifest, untracked: DATA })).toEqual(['clear 2 0']);
  const broken = await read({ files: manifest, untracked: { 'data/a.csv': `${A}9,9\n` } });
  expect(broken).toMatchObject({
    outcome: 'signals',
    signals: [
      { rule: 'data-missing', artefact: { kind: 'dataset', path: 'data/sub/b.csv' }, evidence: [{ path: 'data/SHA256SUMS', line: 2 }] },
      { rule: 'data-changed', artefact: { path: 'data/a.csv' }, expected: `sha256 ${hash(A)}`, actual: `sha256 ${hash(`${A}9,9\n`)}` },
    ].toSorted((a, b) => b.rule.localeCompare(a.rule)),
  });
  expect(await told({ files: manifest, untracked: DATA })).toEqual(['clear 2 0']);
});

describe('forms of manifests', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['md5sum', { MD5SUMS: `${hash(A, 'md5')}  data/a.csv\n` }, ['clear 1 0']],
    ['from the root', { 'data/SHA256SUMS': `${hash(A)}  data/a.csv\n` }, ['clear 1 0']],
    [
      'BSD',
      { 'checksums.txt': `SHA256 (data/a.csv) = ${hash(B)}\nMD5 (data/sub/b.csv) = ${hash(B, 'md5')}\n` },
      ['data-changed data/a.csv'],
    ],
    ['upper case, CRLF, comments', { SHA256SUMS: `# data\r\n${hash(A).toUpperCase()}  data/a.csv\r\n\r\n` }, ['clear 1 0']],
    ['a hash alone', { 'data/a.csv.sha256': `${hash(B)}\n` }, ['data-changed data/a.csv']],
    ['standard input', { 'x.sha256': `${hash(A)}  -\n` }, ['clear 0 1']],
    ['no manifest', { 'x.md5': 'hello\n' }, ['clear 0 1']],
    ['a line that is none', { SHA256SUMS: `hello\n${hash(A)}  data/a.csv\n` }, ['clear 1 1']],
    ['none of its files here', { SHA256SUMS: `${hash(A)}  tool-linux.tgz\n${hash(B)}  tool-mac.tgz\n` }, ['clear 0 1']],
    [
      'out of the repository',
      { SHA256SUMS: `${hash(A)}  ../../etc/passwd\n${hash(A)}  /etc/passwd\n${hash(A)}  data/a.csv\n` },
      ['clear 1 2'],
    ],
    ['a hash that is not computed', { 'x.sha256': `${'0'.repeat(56)}  data/a.csv\n${hash(A)}  data/a.csv\n` }, ['clear 1 1']],
  ])('%s', async (_what, files, expected) => {
    expect(await told({ files, untracked: DATA })).toEqual(expected);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ['a map', { 'a.csv': hash(A), 'sub/b.csv': `sha256:${hash(B)}` }, ['clear 2 0']],
    ['a map with sizes', { 'a.csv': { sha256: hash(A), size: 3 } }, ['data-changed data/a.csv']],
    ['a list', [{ path: 'a.csv', md5: hash(B, 'md5') }], ['data-changed data/a.csv']],
    ['under files', { files: { 'a.csv': hash(A) } }, ['clear 1 0']],
    ['nothing of the kind', { version: 3 }, ['clear 0 1']],
  ])('JSON: %s', async (_what, document, expected) => {
    const files = { 'data/manifest.json': JSON.stringify(document) };
    expect(await told({ files, untracked: DATA }, { manifests: ['data/manifest.json'] })).toEqual(expected);
  });
});

describe('DVC', () => {
  const dvc = (hex: string, more = '') => `outs:\n- md5: ${hex}\n  size: ${A.length}\n  hash: md5\n  path: a.csv\n${more}`;
  const lock = (hex: string) =>
    `schema: '2.0'\nstages:\n  prepare:\n    cmd: python prepare.py\n    deps:\n    - path: raw.csv\n      md5: ${'0'.repeat(32)}\n    outs:\n    - path: a.csv\n      hash: md5\n      md5: ${hex}\n      size: ${A.length}\n`;
  const listing = JSON.stringify([
    { md5: hash(A, 'md5'), relpath: 'a.csv' },
    { md5: hash(A, 'md5'), relpath: 'sub/b.csv' },
  ]);
  const folder = `outs:\n- md5: ${hash(listing, 'md5')}.dir\n  size: 16\n  nfiles: 2\n  hash: md5\n  path: data\n`;
  const cache = (start: string) => `${start}/${hash(listing, 'md5').slice(0, 2)}/${hash(listing, 'md5').slice(2)}.dir`;
  it.each<readonly [string, MemoryRepository, readonly string[]]>([
    ['a file', { files: { 'data/a.csv.dvc': dvc(hash(A, 'md5')) }, untracked: DATA }, ['clear 1 0']],
    [
      'a changed file of the same size',
      { files: { 'data/a.csv.dvc': dvc(hash(A, 'md5')) }, untracked: { 'data/a.csv': 'a,b\n1,3\n' } },
      ['data-changed data/a.csv'],
    ],
    ['data that is not fetched', { files: { 'data/a.csv.dvc': dvc(hash(A, 'md5')) } }, ['clear 0 1']],
    ['another folder of work', { files: { 'x.dvc': dvc(hash(B, 'md5'), 'wdir: data\n') }, untracked: DATA }, ['data-changed data/a.csv']],
    ['a lock', { files: { 'data/dvc.lock': lock(hash(B, 'md5')) }, untracked: DATA }, ['data-changed data/a.csv']],
    [
      'a lock with a folder of work',
      { files: { 'dvc.lock': lock(hash(B, 'md5')), 'dvc.yaml': 'stages: {prepare: {wdir: data, cmd: x}}' }, untracked: DATA },
      ['data-changed data/a.csv'],
    ],
    [
      'a folder whose listing is there',
      { files: { 'data.dvc': folder }, untracked: { ...DATA, [cache('.dvc/cache/files/md5')]: listing } },
      ['data-changed data/sub/b.csv'],
    ],
    [
      'a folder whose listing is at the old place',
      { files: { 'data.dvc': folder }, untracked: { ...DATA, [cache('.dvc/cache')]: listing } },
      ['data-changed data/sub/b.csv'],
    ],
    ['a folder without its listing', { files: { 'data.dvc': folder }, untracked: DATA }, ['clear 0 1']],
    [
      'a hash of DVC 2 and carriage returns',
      {
        files: { 'data/a.csv.dvc': `outs:\n- md5: ${hash('a\nb\n', 'md5')}\n  size: 6\n  path: a.csv\n` },
        untracked: { 'data/a.csv': 'a\r\nb\r\n' },
      },
      ['clear 0 1'],
    ],
    ['no YAML', { files: { 'x.dvc': 'a: [' } }, ['clear 0 1']],
    [
      'a bomb of aliases',
      {
        files: {
          'x.dvc': `a: &a [1]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [${at === 0 ? '*a, *a' : `*b${at - 1}, *b${at - 1}`}]`).join('\n')}`,
        },
      },
      ['clear 0 1'],
    ],
  ])('%s', async (_what, repository, expected) => {
    expect(await told(repository)).toEqual(expected);
  });
});

describe('Git LFS', () => {
  const pointer = (oid: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`;
  const sums = (name = 'sha256') => ({ [`data/x.${name}`]: `${hash('large', name)}  a.bin\n` });
  it.each<readonly [string, MemoryRepository, readonly string[]]>([
    ['a pointer to what the manifest says', { files: { ...sums(), 'data/a.bin': pointer(hash('large')) } }, ['clear 1 0']],
    ['a pointer to something else', { files: { ...sums(), 'data/a.bin': pointer(hash('other')) } }, ['data-changed data/a.bin']],
    ['a pointer and another kind of hash', { files: { ...sums('md5'), 'data/a.bin': pointer(hash('large')) } }, ['clear 0 1']],
    [
      'pointers without a manifest',
      { files: { '.gitattributes': '*.bin filter=lfs diff=lfs', 'data/a.bin': pointer(hash('x')), 'b.bin': pointer(hash('y')) } },
      ['clear 0 1'],
    ],
    ['data that is fetched', { files: { '.gitattributes': '*.bin filter=lfs', 'data/a.bin': 'x'.repeat(5000) } }, ['clear 0 0']],
  ])('%s', async (_what, repository, expected) => {
    expect(await told(repository)).toEqual(expected);
  });
});

describe('what is missing and what is untracked', () => {
  const files = { 'data/SHA256SUMS': SUMS };
  const history: Revisions = {
    head: 'h',
    lastChange: () => known(undefined),
    lastChanges: () => known(new Map<string, Change>([['data/a.csv', { commit: 'c', at: '2026-01-01T00:00:00.000Z' }]])),
    changedLines: () => undefined,
    changedSince: () => known([]),
  };
  it('files that git knew once', async () => {
    expect(await told({ files }, {}, { revisions: history })).toEqual(['data-missing data/a.csv']);
  });
  it('files of a declared folder, optional ones aside', async () => {
    const untracked = { 'data/other.csv': 'x' };
    expect(await told({ files, untracked }, { folders: ['data'] })).toEqual([
      'data-missing data/a.csv',
      'data-missing data/sub/b.csv',
      'data-untracked data/other.csv',
    ]);
    expect(await told({ files, untracked }, { folders: ['data'], optional: ['data/**'], 'ignore-untracked': ['**/other.csv'] })).toEqual([
      'clear 2 0',
    ]);
  });
  it('a declared folder that is not here', async () => {
    expect(await told({}, { folders: ['data'] })).toEqual(['clear 0 1']);
  });
  it('many are one', async () => {
    const sums = Array.from({ length: 30 }, (_, at) => `${hash(`${at}`)}  ${at}.csv\n`).join('');
    const data = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`data/${at}.csv`, 'changed']));
    expect(await told({ files: { 'data/SHA256SUMS': sums }, untracked: data })).toEqual(['data-changed data/SHA256SUMS']);
  });
});

it('hashes no more bytes than allowed', async () => {
  const files = { 'data/SHA256SUMS': SUMS };
  expect(await told({ files, untracked: DATA }, { 'max-hash-bytes': A.length })).toEqual(['clear 1 1']);
  expect(await told({ files, untracked: DATA }, { 'max-hash-bytes': 0 })).toEqual(['clear 0 2']);
});

it('judges only what is asked for', async () => {
  const broken = { files: { 'data/SHA256SUMS': SUMS }, untracked: { ...DATA, 'data/a.csv': 'x' } };
  expect(await told(broken, {}, { onlyPaths: new Set(['data/sub/b.csv']) })).toEqual(['clear 1 0']);
  expect(await told(broken, {}, { onlyPaths: new Set(['data/SHA256SUMS']) })).toEqual(['data-changed data/a.csv']);
});

describe('checksum lines', () => {
  it('come back as they were written, also with escaped names', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text !== '-' && !/^\s*$/.test(text) && !text.includes('\0'));
    const entry = fc.record({
      name,
      hex: fc
        .constantFrom(32, 40, 64, 128)
        .chain((length) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })),
      isBinary: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 10 }), (entries) => {
        const lines = entries.map(({ name: plain, hex, isBinary }) => {
          const escaped = plain.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
          return `${escaped === plain ? '' : '\\'}${hex} ${isBinary ? '*' : ' '}${escaped}\n`;
        });
        const manifest = checksumLines(lines.join(''), 'SHA256SUMS');
        expect(manifest.ok && manifest.entries.map((each) => [each.name, each.digest?.hex])).toEqual(
          entries.map((each) => [each.name, each.hex]),
        );
      }),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' })),
        (text) => typeof checksumLines(text, 'x.md5').ok === 'boolean',
      ),
    );
  });

  it.each([
    ['0'.repeat(31), undefined],
    ['g'.repeat(32), undefined],
    ['0'.repeat(32), 'md5'],
  ])('%s is %s', (text, expected) => {
    expect(digestOf(text)?.name).toBe(expected);
  });
});
