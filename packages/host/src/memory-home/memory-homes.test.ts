import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { known, unknown, type ArtifactSource, type MemoryHome } from '@sar/baseline';
import { startResultsService, type ResultsService } from '@sar/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { actionsResults } from './actions-results.js';
import { memoryHomes } from './memory-homes.js';

const PATH = '.brain/ltm.db';
const CACHE = { kind: 'cache', path: PATH, key: 'llm-memory' } as const;
const ARTIFACT = { kind: 'artifact', path: PATH, name: 'memory' } as const;
const NOW = new Date('2026-11-22T07:30:00Z');

let service: ResultsService;
beforeAll(async () => {
  service = await startResultsService();
});
afterAll(async () => service.close());

const opened: { remove(): void }[] = [];
let root = '';
let folder = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'memory-root-')));
  folder = mkdtempSync(join(tmpdir(), 'memory-runs-'));
  service.isReadOnly = false;
  for (const list of [service.caches, service.artifacts, service.requests, service.faults, service.problems]) list.length = 0;
});
afterEach(() => {
  if (service.problems.length > 0) throw new Error(service.problems.join('; '));
  for (const each of opened.splice(0)) each.remove();
  if (readdirSync(folder).some((name) => name.startsWith('sar-memory-'))) throw new Error('a folder of a run was left');
  rmSync(root, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

function homes(artifacts?: ArtifactSource, environment: Readonly<Record<string, string>> = {}) {
  const results = actionsResults({
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token,
    GITHUB_EVENT_NAME: 'schedule',
    ...environment,
  });
  const made = memoryHomes({ root, folder, results: results && { ...results, pauseMs: 1 }, artifacts, now: () => NOW });
  opened.push(made);
  return made;
}

/** Puts a database of so many rows at a path of the checkout. */
function inCheckout(rows: number, path = PATH): Buffer {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  rmSync(full, { force: true });
  const database = new DatabaseSync(full);
  database.exec(
    `CREATE TABLE memories (id); WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${rows}) INSERT INTO memories SELECT n FROM c`,
  );
  database.close();
  return readFileSync(full);
}

const source = (archive: Uint8Array | undefined): ArtifactSource => ({
  newest: async () =>
    known(
      archive === undefined
        ? undefined
        : { id: 1, sizeBytes: archive.length, createdAt: '2026-11-21T00:00:00Z', url: 'https://github.com/o/r/actions/runs/1' },
    ),
  download: async (_artifact, onBytes) => {
    for (let at = 0; at < (archive?.length ?? 0); at += 1000) onBytes((archive ?? new Uint8Array()).subarray(at, at + 1000));
    return known('complete');
  },
});

/** A zip of files that are not packed, as its form says; `says` replaces what the index says of a file's size. */
function zipped(files: Readonly<Record<string, Uint8Array>>, says?: number): Buffer {
  const numbers = (...values: readonly (readonly [bytes: number, value: number])[]) =>
    Buffer.concat(
      values.map(([bytes, value]) => {
        const written = Buffer.alloc(bytes);
        written.writeUIntLE(value, 0, bytes);
        return written;
      }),
    );
  const [parts, index]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const title = Buffer.from(name);
    const facts = numbers(
      [2, 20],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 33],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, says ?? bytes.length],
      [2, title.length],
      [2, 0],
    );
    const head = Buffer.concat([numbers([4, 0x04034b50]), facts, title]);
    parts.push(head, Buffer.from(bytes));
    index.push(numbers([4, 0x02014b50], [2, 20]), facts, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), title);
    at += head.length + bytes.length;
  }
  const listed = Buffer.concat(index);
  const count = Object.keys(files).length;
  return Buffer.concat([
    ...parts,
    listed,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, listed.length], [4, at], [2, 0]),
  ]);
}

/** A tar as other programs make it. */
function tarred(...entries: readonly string[]): Buffer {
  const { stdout, status } = spawnSync('tar', ['-cPf', '-', '-C', root, ...entries], { maxBuffer: 100_000_000 });
  expect(status).toBe(0);
  return stdout;
}

async function fetched(home: MemoryHome, artifacts?: ArtifactSource): Promise<Buffer | string | undefined> {
  const answer = await homes(artifacts).fetch(home);
  if (!answer.known) return answer.detail;
  return answer.value === undefined ? undefined : readFileSync(answer.value.path);
}

describe('the repository', () => {
  const home = { kind: 'repository', path: PATH } as const;

  it('gives a copy, and nothing where there is none', async () => {
    const bytes = inCheckout(3);
    expect(await fetched(home)).toEqual(bytes);
    rmSync(join(root, PATH));
    expect(await fetched(home)).toBeUndefined();
  });

  it.each([
    [
      'a link out of it',
      () => (inCheckout(1, 'other.db'), mkdirSync(join(root, '.brain')), symlinkSync('/etc/hostname', join(root, PATH))),
    ],
    ['a link within it', () => (inCheckout(1, 'other.db'), mkdirSync(join(root, '.brain')), symlinkSync('../other.db', join(root, PATH)))],
    ['a folder', () => mkdirSync(join(root, PATH), { recursive: true })],
  ])('%s is refused', async (_what, make) => {
    make();
    expect(await fetched(home)).toContain('no file of the checkout');
  });

  it.each(['-wal', '-journal'])('a database with a %s is refused', async (suffix) => {
    inCheckout(1);
    writeFileSync(join(root, `${PATH}${suffix}`), 'x');
    expect(await fetched(home)).toContain(`${PATH}${suffix} holds what is not in it yet`);
  });

  it('reads bytes up to a limit', async () => {
    const bytes = inCheckout(1);
    const memory = homes();
    const copy = await memory.fetch(home);
    if (!copy.known || copy.value === undefined) throw new Error('none');
    expect(await memory.read(copy.value.path, bytes.length)).toEqual({ known: true, value: bytes });
    expect(await memory.read(copy.value.path, bytes.length - 1)).toMatchObject({ known: false, reason: 'unsupported' });
  });
});

describe('the cache', () => {
  it('gives back what was stored, under a key with the time behind it, and the checkout gets it', async () => {
    const bytes = inCheckout(1000);
    const memory = homes();
    expect(await memory.fetch(CACHE)).toEqual({ known: true, value: undefined });
    const copy = await memory.fetch({ kind: 'repository', path: PATH });
    if (!copy.known || copy.value === undefined) throw new Error('none');
    writeFileSync(join(root, PATH), 'older');
    expect(await memory.store(CACHE, copy.value.path)).toEqual({
      known: true,
      value: { to: 'the cache entry llm-memory-20261122T073000Z' },
    });
    expect(service.caches).toMatchObject([{ key: 'llm-memory-20261122T073000Z', isFinal: true }]);
    expect(readFileSync(join(root, PATH))).toEqual(bytes);
    expect(readdirSync(join(root, '.brain'))).toEqual(['ltm.db']);
    const again = await memory.fetch(CACHE);
    expect(again).toMatchObject({ known: true, value: { from: 'the cache entry llm-memory-20261122T073000Z' } });
    expect(again.known && again.value && readFileSync(again.value.path)).toEqual(bytes);
  });

  it('finds what actions/cache saved: its version of the path, gzip and zstd, the newest of the keys', async () => {
    const older = inCheckout(1);
    const version = await versionByService();
    service.caches.push({ key: 'llm-memory-1', version, bytes: gzipSync(tarred(PATH)), isFinal: true });
    expect(await fetched(CACHE)).toEqual(older);
    const newer = inCheckout(2);
    service.caches.push({ key: 'llm-memory-2', version, bytes: zstdCompressSync(tarred(PATH)), isFinal: true });
    service.caches.push({ key: 'llm-memory-3', version, bytes: Buffer.from('half'), isFinal: false });
    expect(await fetched(CACHE)).toEqual(newer);
  });

  it('an archive writes nothing but the database, whatever it holds', async () => {
    inCheckout(1);
    writeFileSync(join(root, 'evil'), 'evil');
    const outside = join(folder, 'outside');
    writeFileSync(outside, 'good');
    const archive = tarred(PATH, 'evil', outside);
    writeFileSync(outside, 'as it was');
    service.caches.push({ key: 'llm-memory-1', version: await versionByService(), bytes: gzipSync(archive), isFinal: true });
    expect(await fetched(CACHE)).toBeInstanceOf(Buffer);
    expect(readFileSync(outside, 'utf8')).toBe('as it was');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('evil'))).toEqual([]);
  });

  it('a link in the place of the database gives nothing of what it leads to', async () => {
    inCheckout(1, 'other.db');
    mkdirSync(join(root, '.brain'));
    symlinkSync('../other.db', join(root, PATH));
    const archive = tarred(PATH);
    rmSync(join(root, PATH));
    service.caches.push({ key: 'llm-memory-1', version: await versionByService(), bytes: gzipSync(archive), isFinal: true });
    expect(await fetched(CACHE)).toEqual(Buffer.alloc(0));
  });

  it.each([
    ['is none', () => Buffer.from('no archive at all'), 'a form that is not known'],
    ['is cut off', () => gzipSync(tarred('.')).subarray(0, 50), 'cannot be read'],
    ['lacks the database', () => (writeFileSync(join(root, 'x'), ''), gzipSync(tarred('x'))), 'tar ended with'],
  ])('an archive that %s is unknown', async (_what, bytes, words) => {
    service.caches.push({ key: 'llm-memory-1', version: await versionByService(), bytes: bytes(), isFinal: true });
    expect(await fetched(CACHE)).toContain(words);
  });

  it('a database with a log in the checkout is left there, and it is said', async () => {
    inCheckout(1);
    const memory = homes();
    const copy = await memory.fetch({ kind: 'repository', path: PATH });
    if (!copy.known || copy.value === undefined) throw new Error('none');
    writeFileSync(join(root, `${PATH}-wal`), '');
    expect(await memory.store(CACHE, copy.value.path)).toMatchObject({ known: true, value: { to: expect.stringContaining('was left') } });
  });

  it.each([
    ['GetCacheEntryDownloadURL', 502, 1, true],
    ['GetCacheEntryDownloadURL', 502, 3, false],
    ['GetCacheEntryDownloadURL', 403, 1, false],
    ['CreateCacheEntry', 503, 2, true],
    ['CreateCacheEntry', 400, 1, false],
    ['PUT storage', 503, 2, true],
    ['PUT storage', 503, 3, false],
    ['PUT storage', 403, 1, false],
    ['FinalizeCacheEntryUpload', 500, 3, false],
  ])('%s answers %i, %i times: known %s', async (request, status, times, isKnown) => {
    inCheckout(1);
    const memory = homes();
    const copy = await memory.fetch({ kind: 'repository', path: PATH });
    if (!copy.known || copy.value === undefined) throw new Error('none');
    service.faults.push(...Array.from({ length: times }, () => ({ request, status })));
    const answer = request.startsWith('Get') ? await memory.fetch(CACHE) : await memory.store(CACHE, copy.value.path);
    expect(answer.known).toBe(isKnown);
    expect(JSON.stringify(answer)).not.toMatch(/signed|signature|127\.0\.0\.1/);
    expect(existsSync(`${copy.value.path}.archive`)).toBe(false);
  });

  it('a database that needs nothing is put into the checkout when it was to be pruned, and not before', async () => {
    const bytes = inCheckout(5);
    service.caches.push({ key: 'llm-memory-1', version: await versionByService(), bytes: gzipSync(tarred(PATH)), isFinal: true });
    rmSync(join(root, '.brain'), { recursive: true });
    const memory = homes();
    const copy = await memory.fetch(CACHE);
    if (!copy.known || copy.value === undefined) throw new Error('none');
    const order = { table: 'memories', before: '2026-08-24T00:00:00.000Z' };
    const { signal } = new AbortController();
    expect(await memory.prune(copy.value.path, { ...order, dryRun: true }, signal)).toMatchObject({ value: { isNeeded: false } });
    expect(existsSync(join(root, PATH))).toBe(false);
    await memory.prune(copy.value.path, { ...order, dryRun: false }, signal);
    expect(readFileSync(join(root, PATH))).toEqual(bytes);
  });

  it.each([
    [503, 2, true],
    [503, 3, false],
    [404, 1, false],
  ])('a storage that answers %i, %i times, when it is read: known %s', async (status, times, isKnown) => {
    const bytes = inCheckout(1);
    service.caches.push({ key: 'llm-memory-1', version: await versionByService(), bytes: gzipSync(tarred(PATH)), isFinal: true });
    service.faults.push(...Array.from({ length: times }, () => ({ request: 'GET storage', status })));
    expect(await fetched(CACHE)).toEqual(isKnown ? bytes : `the storage answered ${status}`);
  });

  it('gives the checkout what it lacks, tells when there is none, and leaves what is there', async () => {
    const memory = homes();
    expect(await memory.restore(CACHE)).toEqual({ known: true, value: 'none' });
    const bytes = inCheckout(5);
    service.caches.push({ key: 'llm-memory-1', version: await versionByService(), bytes: gzipSync(tarred(PATH)), isFinal: true });
    rmSync(join(root, '.brain'), { recursive: true });
    expect(await memory.restore(CACHE)).toEqual({ known: true, value: 'restored' });
    expect(readFileSync(join(root, PATH))).toEqual(bytes);
    const asked = service.requests.length;
    writeFileSync(join(root, PATH), 'own');
    expect(await memory.restore(CACHE)).toEqual({ known: true, value: 'there' });
    expect(readFileSync(join(root, PATH), 'utf8')).toBe('own');
    expect(service.requests).toHaveLength(asked);
  });

  it('that cannot be asked, or whose database cannot be put there, gives the checkout nothing', async () => {
    inCheckout(5);
    service.caches.push({ key: 'llm-memory-1', version: await versionByService(), bytes: gzipSync(tarred(PATH)), isFinal: true });
    rmSync(join(root, '.brain'), { recursive: true });
    service.faults.push({ request: 'GetCacheEntryDownloadURL', status: 403 });
    expect(await homes().restore(CACHE)).toMatchObject({ known: false });
    symlinkSync(folder, join(root, '.brain'));
    expect(await homes().restore(CACHE)).toMatchObject({
      known: false,
      detail: expect.stringContaining('not put into the checkout: .brain'),
    });
    expect(existsSync(join(folder, 'ltm.db'))).toBe(false);
  });

  it('one that an agent stored since it was taken is not replaced, and the next run takes that', async () => {
    inCheckout(1);
    const version = await versionByService();
    service.caches.push({ key: 'llm-memory-1', version, bytes: gzipSync(tarred(PATH)), isFinal: true });
    const memory = homes();
    const copy = await memory.fetch(CACHE);
    if (!copy.known || copy.value === undefined) throw new Error('none');
    const newer = inCheckout(2);
    service.caches.push({ key: 'llm-memory-2', version, bytes: gzipSync(tarred(PATH)), isFinal: true });
    expect(await memory.store(CACHE, copy.value.path)).toMatchObject({
      known: false,
      reason: 'unreachable',
      detail: expect.stringContaining('a newer one was stored there'),
    });
    expect(readFileSync(join(root, PATH))).toEqual(newer);
    expect(await fetched(CACHE)).toEqual(newer);
    const again = await memory.fetch(CACHE);
    if (!again.known || again.value === undefined) throw new Error('none');
    // The time behind the key of the entry that was begun above is this one too.
    service.caches.splice(
      service.caches.findIndex(({ isFinal }) => !isFinal),
      1,
    );
    expect(await memory.store(CACHE, again.value.path)).toMatchObject({ known: true });
  });

  it('what only a plan looked at does not stay on the disk beside the next copy', async () => {
    inCheckout(1);
    service.caches.push({ key: 'llm-memory-1', version: await versionByService(), bytes: gzipSync(tarred(PATH)), isFinal: true });
    const memory = homes();
    const order = { table: 'memories', before: '2026-08-24T00:00:00.000Z' };
    const copies: string[] = [];
    for (const dryRun of [true, false, true]) {
      const copy = await memory.fetch(CACHE);
      if (!copy.known || copy.value === undefined) throw new Error('none');
      copies.push(copy.value.path);
      await memory.prune(copy.value.path, { ...order, dryRun }, new AbortController().signal);
    }
    expect(copies.map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  it('an entry that is there already is no store', async () => {
    inCheckout(1);
    const memory = homes();
    const copy = await memory.fetch({ kind: 'repository', path: PATH });
    if (!copy.known || copy.value === undefined) throw new Error('none');
    await memory.store(CACHE, copy.value.path);
    expect(await memory.store(CACHE, copy.value.path)).toMatchObject({ known: false, detail: expect.stringContaining('is there') });
  });
});

/** The version that a store uses, which is that of actions/cache for the path and the form. */
async function versionByService(): Promise<string> {
  const memory = homes();
  const at = join(folder, 'v', PATH);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, existsSync(join(root, PATH)) ? readFileSync(join(root, PATH)) : '');
  await memory.store(CACHE, at);
  const version = service.caches.pop()?.version ?? '';
  expect(version).toMatch(/^[0-9a-f]{64}$/);
  return version;
}

describe('artifacts', () => {
  it('one of a file alone and one of a folder give the database', async () => {
    const bytes = inCheckout(50);
    expect(await fetched(ARTIFACT, source(zipped({ 'ltm.db': bytes })))).toEqual(bytes);
    expect(await fetched(ARTIFACT, source(zipped({ [PATH]: bytes, 'README.md': Buffer.from('x') })))).toEqual(bytes);
  });

  it.each<[string, () => Buffer, string]>([
    ['no zip', () => Buffer.from('x'.repeat(500)), 'cannot be read as zip'],
    ['without the database', () => zipped({ 'other.db': Buffer.from('x') }), 'no file that is'],
    ['with two that could be it', () => zipped({ 'ltm.db': Buffer.from('x'), [PATH]: Buffer.from('y') }), 'more than one'],
    ['with a path that leads out', () => zipped({ '../../ltm.db': Buffer.from('x') }), 'cannot be read as zip'],
  ])('an archive that is %s is unknown', async (_what, archive, words) => {
    expect(await fetched(ARTIFACT, source(archive()))).toContain(words);
  });

  it('a bomb that says it is small ends at what it says', async () => {
    const packed = deflateRawSync(Buffer.alloc(5_000_000));
    const archive = zipped({ 'ltm.db': packed }, 1000);
    for (const mark of [0x04034b50, 0x02014b50]) {
      const at = archive.indexOf(Buffer.from(Uint32Array.of(mark).buffer));
      archive.writeUInt16LE(8, at + (mark === 0x04034b50 ? 8 : 10));
    }
    expect(await fetched(ARTIFACT, source(archive))).toContain('cannot be read as zip');
  });

  it('one that is stored as it is gives the database', async () => {
    const bytes = inCheckout(50);
    expect(await fetched(ARTIFACT, source(bytes))).toEqual(bytes);
  });

  it('one that a run uploaded since it was taken is not replaced', async () => {
    const bytes = inCheckout(50);
    let id = 1;
    const artifacts = source(zipped({ 'ltm.db': bytes }));
    const memory = homes({
      ...artifacts,
      newest: async () =>
        known({ id, sizeBytes: bytes.length, createdAt: '2026-11-21T00:00:00Z', url: 'https://github.com/o/r/actions/runs/1' }),
    });
    const copy = await memory.fetch(ARTIFACT);
    if (!copy.known || copy.value === undefined) throw new Error('none');
    id = 2;
    expect(await memory.store(ARTIFACT, copy.value.path)).toMatchObject({ known: false, detail: expect.stringContaining('a newer one') });
    expect(service.artifacts).toMatchObject([{ isFinal: false }]);
  });

  it('the newest one is given to a checkout that lacks it', async () => {
    const bytes = inCheckout(50);
    rmSync(join(root, PATH));
    expect(await homes(source(undefined)).restore(ARTIFACT)).toEqual({ known: true, value: 'none' });
    expect(await homes(source(zipped({ 'ltm.db': bytes }))).restore(ARTIFACT)).toEqual({ known: true, value: 'restored' });
    expect(readFileSync(join(root, PATH))).toEqual(bytes);
  });

  it('none is none, and a transfer that breaks is unknown', async () => {
    expect(await fetched(ARTIFACT, source(undefined))).toBeUndefined();
    const broken = { ...source(Buffer.from('x')), download: async () => unknown('unreachable', 'the transfer broke off') };
    expect(await fetched(ARTIFACT, broken)).toBe('the transfer broke off');
  });

  it('stores one with its hash, as the run of the token; a second of the name is refused', async () => {
    const bytes = inCheckout(50);
    const memory = homes(source(undefined));
    const copy = await memory.fetch({ kind: 'repository', path: PATH });
    if (!copy.known || copy.value === undefined) throw new Error('none');
    expect(await memory.store(ARTIFACT, copy.value.path)).toEqual({ known: true, value: { to: 'the artifact memory of this run' } });
    expect(service.artifacts).toMatchObject([
      { name: 'memory', run: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a', isFinal: true, hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ]);
    expect(await fetched(ARTIFACT, source(service.artifacts[0]?.bytes))).toEqual(bytes);
    expect(await memory.store(ARTIFACT, copy.value.path)).toMatchObject({
      known: false,
      detail: expect.stringContaining('already exists'),
    });
  });
});

it('where the program tar is not there, it is said', async () => {
  inCheckout(1);
  const memory = homes();
  const copy = await memory.fetch({ kind: 'repository', path: PATH });
  if (!copy.known || copy.value === undefined) throw new Error('none');
  vi.stubEnv('PATH', join(folder, 'nowhere'));
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await memory.store(CACHE, copy.value.path)).toMatchObject({
    known: false,
    detail: expect.stringContaining('the program tar cannot be started'),
  });
});

it.skipIf(process.platform === 'win32')('programs that pack and unpack see no token', async () => {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  for (const name of ['tar', 'zstd'])
    writeFileSync(join(programs, name), `#!/bin/sh\nenv >> "${join(folder, 'seen')}"\nexit 1\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${programs}:${process.env['PATH'] ?? ''}`);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'a-token-of-the-job');
  vi.stubEnv('INPUT_TOKEN', 'a-token-of-github');
  onTestFinished(() => void vi.unstubAllEnvs());
  inCheckout(1);
  const memory = homes();
  const copy = await memory.fetch({ kind: 'repository', path: PATH });
  if (!copy.known || copy.value === undefined) throw new Error('none');
  expect(await memory.store(CACHE, copy.value.path)).toMatchObject({ known: false, detail: expect.stringContaining('tar ended with 1') });
  const seen = readFileSync(join(folder, 'seen'), 'utf8');
  expect(seen).toContain('PATH=');
  expect(seen).not.toContain('a-token-of');
});

describe('runs that may carry what a stranger wrote', () => {
  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issues', 'issue_comment', ''])('%s stores nothing', async (event) => {
    inCheckout(1);
    const memory = homes(source(undefined), { GITHUB_EVENT_NAME: event });
    for (const home of [CACHE, ARTIFACT])
      expect(await memory.store(home, join(root, PATH))).toMatchObject({
        known: false,
        detail: expect.stringContaining('workflow_dispatch'),
      });
    expect(service.requests).toEqual([]);
  });

  it('a cache that may only be read says what to set', async () => {
    inCheckout(1);
    service.isReadOnly = true;
    const memory = homes();
    const copy = await memory.fetch({ kind: 'repository', path: PATH });
    if (!copy.known || copy.value === undefined) throw new Error('none');
    expect(await memory.store(CACHE, copy.value.path)).toMatchObject({
      known: false,
      reason: 'forbidden',
      detail: expect.stringContaining('cache-mode: write'),
    });
  });
});

describe('outside of a job', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['without an address', { ACTIONS_RESULTS_URL: '' }],
    ['without a token', { ACTIONS_RUNTIME_TOKEN: '' }],
    ['with a token of odd letters', { ACTIONS_RUNTIME_TOKEN: 'a\nb' }],
    ['without encryption', { ACTIONS_RESULTS_URL: 'http://example.com/' }],
    ['on GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.com' }],
  ])('%s caches and artifacts are not there, with words', async (_what, environment) => {
    const memory = homes(undefined, environment);
    for (const home of [CACHE, ARTIFACT]) {
      expect(await memory.fetch(home)).toMatchObject({
        known: false,
        reason: 'unsupported',
        detail: expect.stringContaining('inside a job'),
      });
      expect(await memory.store(home, join(root, 'x'))).toMatchObject({ known: false, reason: 'unsupported' });
    }
    expect(service.requests).toEqual([]);
  });
});
