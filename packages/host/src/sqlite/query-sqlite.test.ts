import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { querySqlite } from './query-sqlite.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-test-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** Makes a database and returns its path. */
function database(sql: string, name = 'memory.db'): string {
  const path = join(folder, name);
  const made = new DatabaseSync(path);
  made.exec(sql);
  made.close();
  return path;
}

/** Names and contents of the folder, for seeing that nothing was written. */
function listing(): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );
}

const ask = (path: string, sql: string, maxRows = 100) => querySqlite(path, [{ sql }], { maxRows });

describe('what a query gives', () => {
  it('keeps types: integers beyond 2^53, blobs, text in a number column, null, infinity', async () => {
    const path = database(
      `CREATE TABLE t (i INTEGER, r REAL, b BLOB, n, inf REAL); INSERT INTO t VALUES (9223372036854775807, 'text', x'00ff', NULL, 9e999), (-3, 1.5, 'x', 7, -9e999)`,
    );
    expect(await ask(path, 'SELECT * FROM t')).toEqual({
      known: true,
      value: [
        {
          cut: false,
          rows: [
            { i: 9223372036854775807n, r: 'text', b: new Uint8Array([0, 255]), n: null, inf: Infinity },
            { i: -3, r: 1.5, b: 'x', n: 7, inf: -Infinity },
          ],
        },
      ],
    });
  });

  it('takes parameters and answers each query', async () => {
    const path = database('CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (9007199254740993)');
    const answer = await querySqlite(
      path,
      [
        { sql: 'SELECT a FROM t WHERE a = ?', parameters: [2] },
        { sql: 'SELECT count(*) AS n FROM t WHERE a = ?', parameters: [9007199254740993n] },
      ],
      { maxRows: 5 },
    );
    expect(answer).toEqual({
      known: true,
      value: [
        { rows: [{ a: 2 }], cut: false },
        { rows: [{ n: 1 }], cut: false },
      ],
    });
  });

  it('has a column that is called __proto__', async () => {
    const path = database('CREATE TABLE t ("__proto__"); INSERT INTO t VALUES (5)');
    const answer = await ask(path, 'SELECT * FROM t');
    expect(answer.known && Object.entries(answer.value[0]?.rows[0] ?? {})).toEqual([['__proto__', 5]]);
  });

  it.each([
    [3, false],
    [2, true],
  ])('cuts after %i of three rows: %s', async (maxRows, cut) => {
    const answer = await ask(database('CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)'), 'SELECT * FROM t', maxRows);
    expect(answer.known && answer.value[0]).toMatchObject({ cut, rows: { length: maxRows } });
  });

  it('bounds the bytes of rows', async () => {
    const path = database('CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3), (4), (5), (6), (7), (8)');
    const answer = await querySqlite(path, [{ sql: 'SELECT zeroblob(1000 + a) AS big FROM t' }], { maxRows: 100, maxBytes: 7000 });
    expect(answer.known && answer.value[0]).toMatchObject({ cut: true, rows: { length: 5 } });
  });
});

describe('nothing is written', () => {
  it('beside a database of the usual kind', async () => {
    const path = database('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    const before = listing();
    expect((await ask(path, 'SELECT * FROM t')).known).toBe(true);
    expect(listing()).toEqual(before);
  });

  it('beside one with a write-ahead log that is merged, also in a read-only folder', async () => {
    const path = database('PRAGMA journal_mode=WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    const before = listing();
    chmodSync(folder, 0o555);
    expect(await ask(path, 'SELECT * FROM t')).toEqual({ known: true, value: [{ rows: [{ a: 1 }], cut: false }] });
    expect(listing()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('beside one whose log has entries, which are read', async () => {
    const source = join(folder, 'source.db');
    const open = new DatabaseSync(source);
    open.exec('PRAGMA journal_mode=WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    mkdirSync(join(folder, 'x'));
    cpSync(source, join(folder, 'x/m.db'));
    cpSync(`${source}-wal`, join(folder, 'x/m.db-wal'));
    open.close();
    expect(statSync(join(folder, 'x/m.db-wal')).size).toBeGreaterThan(0);
    const names = () => readdirSync(join(folder, 'x'));
    const before = names();
    expect(await ask(join(folder, 'x/m.db'), 'SELECT * FROM t')).toEqual({ known: true, value: [{ rows: [{ a: 1 }], cut: false }] });
    expect(names()).toEqual(before);
  });

  it.each([
    ['a log that is none', (wal: string) => writeFileSync(wal, 'x'.repeat(5000))],
    ['a link in the place of the log', (wal: string) => symlinkSync('/dev/zero', wal)],
    ['a pipe in the place of the log', (wal: string) => execFileSync('mkfifo', [wal])],
    ['a pipe in the place of the journal', (wal: string) => execFileSync('mkfifo', [wal.replace('-wal', '-journal')])],
  ])('beside one with %s', async (_what, make) => {
    const path = database('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    make(`${path}-wal`);
    const before = readdirSync(folder).toSorted();
    expect(await ask(path, 'SELECT * FROM t')).toEqual({ known: true, value: [{ rows: [{ a: 1 }], cut: false }] });
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });

  it.each(['DELETE FROM t', 'CREATE TABLE u (a)', "ATTACH 'other.db' AS o", "VACUUM INTO 'copy.db'", 'PRAGMA user_version = 7'])(
    '%s changes nothing',
    async (sql) => {
      const path = database('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
      const before = listing();
      await ask(path, sql);
      expect(listing()).toEqual(before);
    },
  );
});

describe('what cannot be read', () => {
  const reason = async (path: string, sql = 'SELECT * FROM sqlite_schema') => {
    const answer = await ask(path, sql);
    return answer.known ? 'known' : `${answer.reason}: ${answer.detail}`;
  };
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it.each([
    ['text', 'hello, this is no database at all', /no SQLite database, or it is encrypted/],
    ['nothing', '', /it is empty/],
    ['random bytes', createHash('sha512').update('x').digest(), /no SQLite database, or it is encrypted/],
    ['a header alone', 'SQLite format 3\0', /cut off/],
    ['a header and zeros', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(2000)]), /no SQLite database, or it is encrypted/],
  ])('%s', async (_what, content, expected) => {
    expect(await reason(file('x.db', content))).toMatch(expected);
  });

  it('a file that is not there, a folder, a pipe', async () => {
    expect(await reason(join(folder, 'gone.db'))).toBe('failed: it cannot be read: ENOENT');
    expect(await reason(folder)).toBe('failed: it is no file');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await reason(join(folder, 'pipe'))).toBe('failed: it is no file');
  });

  it('a truncated one', async () => {
    const path = database(
      'CREATE TABLE t (a); INSERT INTO t WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c WHERE x < 5000) SELECT hex(randomblob(50)) FROM c',
    );
    truncateSync(path, 8192);
    expect(await reason(path, 'SELECT * FROM t')).toBe('failed: SQLite says: database disk image is malformed');
  });

  it('one whose header claims 10 GB', async () => {
    const path = database('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(2_621_440, 28);
    writeFileSync(path, bytes);
    expect(await reason(path, 'PRAGMA integrity_check')).toMatch(/^known|malformed/);
  });

  it('one whose schema is odd', async () => {
    const path = database('CREATE TABLE t (a)');
    writeFileSync(path, Buffer.from(readFileSync(path).toString('latin1').replace('CREATE TABLE t (a)', 'CREATE TABLE t ();'), 'latin1'));
    expect(await reason(path, 'SELECT * FROM t')).toMatch(/malformed database schema/);
  });

  it('a table of an extension, such as one of vectors', async () => {
    const path = database('CREATE TABLE t (a); CREATE VIRTUAL TABLE v USING fts5(e)');
    writeFileSync(path, Buffer.from(readFileSync(path).toString('latin1').replace('USING fts5', 'USING vec0'), 'latin1'));
    expect(await reason(path, 'SELECT * FROM v')).toMatch(/^unsupported: it needs SQLite's extension vec0/);
    expect(await reason(path, 'SELECT * FROM t')).toMatch(/^known/);
  });

  it('a query that names what is not there', async () => {
    const path = database('CREATE TABLE t (a)');
    expect(await reason(path, 'SELECT "b" FROM "t"')).toBe(
      'failed: SQLite says: no such column: "b" - should this be a string literal in single-quotes?',
    );
    expect(await reason(path, 'SELECT * FROM u')).toBe('failed: SQLite says: no such table: u');
  });

  it('a value that takes too much memory', async () => {
    const path = database('CREATE TABLE t (a); CREATE VIEW v AS SELECT zeroblob(900000000) AS big');
    expect(await reason(path, 'SELECT * FROM v')).toMatch(/a value in it takes more than 16 MB/);
  });

  it('a view that loads an extension', async () => {
    const path = database("CREATE VIEW v AS SELECT load_extension('x.so') AS a");
    expect(await reason(path, 'SELECT * FROM v')).toMatch(/failed: SQLite says: (?:unsafe use of|not authorized|no such function)/);
  });

  it('one that another program holds locked', async () => {
    const path = database('CREATE TABLE t (a)');
    const hold = `const d = new (require('node:sqlite').DatabaseSync)(process.argv[1]); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setTimeout(() => d.close(), 20000);`;
    const other = spawn(process.execPath, ['--no-warnings', '-e', hold, path], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      await once(other.stdout, 'data');
      const answer = await querySqlite(path, [{ sql: 'SELECT * FROM t' }], { maxRows: 1, signal: AbortSignal.timeout(300) });
      expect(answer.known).toBe(false);
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('a view that never ends is ended by the signal', async () => {
    const path = database('CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT count(*) AS n FROM c');
    const answer = await querySqlite(path, [{ sql: 'SELECT * FROM v' }], { maxRows: 1, signal: AbortSignal.timeout(300) });
    expect(answer).toEqual({ known: false, reason: 'failed', detail: 'its queries did not end in time' });
  });

  it('nothing is begun when the time is over', async () => {
    const path = database('CREATE TABLE t (a)');
    const answer = await querySqlite(path, [{ sql: 'SELECT 1' }], { maxRows: 1, signal: AbortSignal.abort() });
    expect(answer.known).toBe(false);
  });
});
