import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PruneOrder } from '@sar/baseline';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pruneDatabase } from './prune-database.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prune-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BEFORE = '2026-08-24T00:00:00.000Z';
const ORDER: PruneOrder = {
  table: 'memories',
  created: 'created_at',
  accessed: 'last_access',
  tag: 'tag',
  before: BEFORE,
  retag: 'needs-review',
  dryRun: false,
};
const TABLE = 'CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at, last_access, tag TEXT, body TEXT);';

function database(sql: string, name = 'memory.db'): string {
  const path = join(folder, name);
  const made = new DatabaseSync(path);
  made.exec(sql);
  made.close();
  return path;
}

function rowsOf(path: string, sql: string): readonly unknown[] {
  const opened = new DatabaseSync(path, { readOnly: true });
  const rows = opened.prepare(sql).all();
  opened.close();
  return rows.map((row) => Object.values(row)).map((values) => (values.length === 1 ? values[0] : values));
}

const prune = (path: string, order: Partial<PruneOrder> = {}, options = {}) =>
  pruneDatabase(path, { ...ORDER, ...order }, new AbortController().signal, options);

describe('what goes', () => {
  const old = new Date('2026-08-23T23:59:00Z');
  const young = new Date('2026-08-24T00:01:00Z');
  it.each<[string, (date: Date) => string | number]>([
    ['ISO 8601', (date) => date.toISOString()],
    ['SQLite', (date) => date.toISOString().slice(0, 19).replace('T', ' ')],
    ['a zone', (date) => `${new Date(date.getTime() + 7_200_000).toISOString().slice(0, 19)}+0200`],
    ['compact', (date) => `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`],
    ['Unix seconds', (date) => date.getTime() / 1000],
    ['Unix seconds as text', (date) => String(date.getTime() / 1000)],
    ['Unix milliseconds', (date) => date.getTime()],
    ['Unix microseconds', (date) => date.getTime() * 1000],
    ['a Julian day', (date) => date.getTime() / 86_400_000 + 2_440_587.5],
  ])('rows older than the moment, in %s', async (_what, written) => {
    const path = database(TABLE);
    const made = new DatabaseSync(path);
    const insert = made.prepare('INSERT INTO memories VALUES (?, ?, ?, ?, ?)');
    insert.run(1, written(old), null, 'a', '');
    insert.run(2, written(young), null, 'a', '');
    insert.run(3, written(old), written(young), 'a', '');
    insert.run(4, written(young), written(old), 'a', '');
    insert.run(5, 'yesterday', null, 'a', '');
    made.close();
    const answer = await prune(path);
    expect(answer).toMatchObject({ known: true, value: { rowsBefore: 5, rowsAfter: 4, undated: 1, alsoChanged: 0 } });
    expect(rowsOf(path, 'SELECT id FROM memories ORDER BY id')).toEqual([2, 3, 4, 5]);
  });

  it('keeps exactly the rows that the same judgement does not call old, whatever is in the columns', async () => {
    const value = fc.oneof(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
      fc.integer({ min: 1_750_000_000, max: 1_800_000_000 }),
      fc.string({ maxLength: 12 }).filter((text) => !text.includes('\0')),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { maxLength: 30 }), async (rows) => {
        const path = database(TABLE, 'property.db');
        const made = new DatabaseSync(path);
        for (const [created, accessed] of rows)
          made.prepare('INSERT INTO memories VALUES (NULL, ?, ?, ?, ?)').run(created, accessed, 'a', '');
        made.close();
        const dry = await prune(path, { dryRun: true });
        const done = await prune(path);
        const again = await prune(path, { dryRun: true });
        rmSync(path);
        rmSync(`${path}.backup`, { force: true });
        if (!dry.known || !done.known || !again.known) throw new Error('unknown');
        expect(done.value.rowsAfter).toBe(dry.value.rowsAfter);
        expect(done.value.rowsBefore).toBe(rows.length);
        expect(again.value).toMatchObject({ rowsBefore: done.value.rowsAfter, rowsAfter: done.value.rowsAfter });
      }),
      { numRuns: 5 },
    );
  });

  it.each([
    [
      'an ordinary table with negative row ids',
      `${TABLE} INSERT INTO memories VALUES (-9223372036854775808, 1.1e9, NULL, 'a', ''), (9223372036854775807, 1.1e9, NULL, 'a', ''), (0, 9e9, NULL, 'a', '')`,
    ],
    [
      'a table without row ids',
      `CREATE TABLE memories (id TEXT PRIMARY KEY, created_at, last_access, tag, body) WITHOUT ROWID; INSERT INTO memories VALUES ('x', 1.1e9, NULL, 'a', ''), ('y', 1.1e9, NULL, 'a', ''), ('z', 9e9, NULL, 'a', '')`,
    ],
    [
      'a table whose columns hide the row id',
      `CREATE TABLE memories (_rowid_, rowid, oid, created_at, last_access, tag); INSERT INTO memories VALUES (1, 1, 1, 1.1e9, NULL, 'a'), (1, 1, 1, 1.1e9, NULL, 'a'), (1, 1, 1, 9e9, NULL, 'a')`,
    ],
    [
      'another case of letters',
      `CREATE TABLE "MEMORIES" (Created_At, LAST_ACCESS, Tag); INSERT INTO memories VALUES (1.1e9, NULL, 'a'), (1.1e9, NULL, 'a'), (9e9, NULL, 'a')`,
    ],
  ])('%s', async (_what, sql) => {
    expect(await prune(database(sql))).toMatchObject({ known: true, value: { rowsBefore: 3, rowsAfter: 1 } });
  });

  it('more rows than one range', async () => {
    const path = database(`${TABLE} WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 50000)
      INSERT INTO memories SELECT n, iif(n % 10 = 0, 9e9, 1.1e9), NULL, 'a', 'text' FROM c`);
    expect(await prune(path)).toMatchObject({ known: true, value: { rowsBefore: 50_000, rowsAfter: 5000 } });
  });

  it.each([
    ['the zero time of Go', "'0001-01-01 00:00:00+00:00'"],
    ['the beginning of Unix time', "'1970-01-01T00:00:00Z'"],
    ['a day as a number', '20240101'],
    ['a day as text without strokes', "'20240101'"],
    ['seconds since 2001', '739000000'],
    ['a counter', '42'],
  ])('%s is no time, and what it would make old stays', async (_what, value) => {
    const path = database(`${TABLE} INSERT INTO memories VALUES (1, ${value}, NULL, 'a', ''), (2, '2026-11-01', ${value}, 'a', ''),
      (3, ${value}, ${value}, 'a', ''), (4, '2026-01-01', ${value}, 'a', '')`);
    expect(await prune(path)).toMatchObject({ known: true, value: { rowsBefore: 4, rowsAfter: 3, undated: 2 } });
    expect(rowsOf(path, 'SELECT id FROM memories ORDER BY id')).toEqual([1, 2, 3]);
  });

  it.each([
    ['of the table to itself', 'parent REFERENCES memories (id) ON DELETE CASCADE', ''],
    [
      'by way of another table',
      'parent REFERENCES links (id) ON DELETE CASCADE',
      'CREATE TABLE links (id PRIMARY KEY, up REFERENCES memories (id) ON DELETE CASCADE);',
    ],
  ])('a foreign key %s that would take rows along that are not old stops all of it', async (_what, column, more) => {
    const path = database(`CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at, last_access, tag, ${column}); ${more}
      INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', NULL);
      ${more === '' ? '' : "INSERT INTO links VALUES ('x', 1);"}
      INSERT INTO memories VALUES (2, 9e9, NULL, NULL, ${more === '' ? '1' : "'x'"})`);
    const bytes = readFileSync(path);
    expect(await prune(path)).toMatchObject({
      known: false,
      detail: expect.stringContaining('would delete 1 rows of memories that are not old'),
    });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['memory.db']);
  });

  it('old rows that hang together go together, and are counted once', async () => {
    const path =
      database(`CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at, last_access, tag, parent REFERENCES memories (id) ON DELETE CASCADE);
      INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', NULL), (2, 1.1e9, NULL, 'a', 1), (3, 9e9, NULL, 'a', NULL)`);
    expect(await prune(path)).toMatchObject({ known: true, value: { rowsBefore: 3, rowsAfter: 1, alsoChanged: 0 } });
  });

  it('without columns of time nothing goes', async () => {
    const path = database(`${TABLE} INSERT INTO memories VALUES (1, 1, 1, '', '')`);
    const { created: _created, accessed: _accessed, ...order } = ORDER;
    const answer = await pruneDatabase(path, order, new AbortController().signal);
    expect(answer).toMatchObject({ known: true, value: { rowsBefore: 1, rowsAfter: 1, retagged: 1 } });
  });

  it('full-text indexes with a text of their own, or with none, stay as they are', async () => {
    const path = database(`${TABLE} CREATE VIRTUAL TABLE found USING fts5(body); CREATE VIRTUAL TABLE other USING fts5(body, content='');
      INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', 'x'), (2, 9e9, NULL, 'a', 'y'); INSERT INTO found (rowid, body) SELECT id, body FROM memories`);
    expect(await prune(path)).toMatchObject({ known: true, value: { rowsAfter: 1, alsoChanged: 0 } });
    expect(rowsOf(path, "SELECT rowid FROM found WHERE found MATCH 'x OR y'")).toEqual([1, 2]);
  });

  it('rows of other tables go as foreign keys say, and are counted', async () => {
    const path = database(`${TABLE} CREATE TABLE vectors (memory REFERENCES memories (id) ON DELETE CASCADE);
      INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', ''), (2, 9e9, NULL, 'a', ''); INSERT INTO vectors VALUES (1), (1), (2)`);
    expect(await prune(path)).toMatchObject({ known: true, value: { rowsAfter: 1, alsoChanged: 2 } });
    expect(rowsOf(path, 'SELECT memory FROM vectors')).toEqual([2]);
  });

  it('a foreign key that forbids it stops all of it, and leaves no copy', async () => {
    const path = database(`${TABLE} CREATE TABLE vectors (memory REFERENCES memories (id));
      INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', ''), (2, 1.1e9, NULL, '', ''); INSERT INTO vectors VALUES (1)`);
    const bytes = readFileSync(path);
    expect(await prune(path)).toMatchObject({ known: false, detail: expect.stringContaining('FOREIGN KEY') });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['memory.db']);
  });
});

describe('tags and confidence', () => {
  it.each([
    ['text', `('x'), (NULL), (''), ('  '), ('{}')`, ['x', 'needs-review', 'needs-review', 'needs-review', '{}'], 3],
    ['lists', `('["x"]'), (NULL), ('[]')`, ['["x"]', '["needs-review"]', '["needs-review"]'], 2],
    ['an empty list alone', `(NULL), ('[]')`, ['["needs-review"]', '["needs-review"]'], 2],
  ])('tags: %s', async (_what, values, expected, retagged) => {
    const path = database(`CREATE TABLE memories (tag TEXT, created_at, last_access); INSERT INTO memories (tag) VALUES ${values}`);
    expect(await prune(path, { dryRun: true })).toMatchObject({ value: { retagged } });
    expect(await prune(path)).toMatchObject({ value: { retagged } });
    expect(rowsOf(path, 'SELECT tag FROM memories ORDER BY rowid')).toEqual(expected);
    expect(await prune(path)).toMatchObject({ value: { retagged: 0 } });
  });

  it('confidence is reckoned where its counts can be, once', async () => {
    const path = database(`${TABLE} CREATE TABLE patterns (id, confidence REAL, helped, uses);
      INSERT INTO patterns VALUES (1, 0.9, 0, 0), (2, NULL, 8, 8), (3, 0.75, 2, 2), (4, 0.1, 5, 3), (5, 0.2, 'many', 9), (6, 0.3, -1, 4),
      (7, NULL, 9e999, 9e999)`);
    const confidence = { table: 'patterns', column: 'confidence', successes: 'helped', uses: 'uses' };
    expect(await prune(path, { confidence, dryRun: true })).toMatchObject({ value: { rescored: 2 } });
    expect(await prune(path, { confidence })).toMatchObject({ value: { rescored: 2 } });
    expect(rowsOf(path, 'SELECT confidence FROM patterns ORDER BY id')).toEqual([0.5, 0.9, 0.75, 0.1, 0.2, 0.3, null]);
    expect(await prune(path, { confidence })).toMatchObject({ value: { rescored: 0 } });
  });

  it('a tag that is SQL is a tag', async () => {
    const path = database(`${TABLE} INSERT INTO memories VALUES (1, 9e9, NULL, NULL, '')`);
    await prune(path, { retag: `'); DROP TABLE memories; --` });
    expect(rowsOf(path, 'SELECT tag FROM memories')).toEqual([`'); DROP TABLE memories; --`]);
  });
});

describe('the copy and the file', () => {
  const FULL = `${TABLE} WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 500)
    INSERT INTO memories SELECT n, iif(n > 400, 9e9, 1.1e9), NULL, 'a', hex(randomblob(400)) FROM c;`;

  it.each(['DELETE', 'WAL'])('the copy has every row, the file shrinks, and no journal stays: %s', async (mode) => {
    const path = database(`PRAGMA journal_mode = ${mode}; ${FULL}`);
    const answer = await prune(path);
    if (!answer.known) throw new Error(answer.detail);
    const { backup = '', bytesBefore, bytesAfter } = answer.value;
    expect(backup).toBe(`${path}.backup`);
    expect(readdirSync(folder).toSorted()).toEqual(['memory.db', 'memory.db.backup']);
    expect(rowsOf(backup, 'SELECT count(*) FROM memories')).toEqual([500]);
    expect(bytesAfter).toBeLessThan(bytesBefore / 3);
    expect(rowsOf(path, 'PRAGMA integrity_check')).toEqual(['ok']);
  });

  it.each(['DELETE', 'WAL'])(
    'the same database gives the same bytes, so that a run that was cut off offers the same again: %s',
    async (mode) => {
      const path = database(`PRAGMA journal_mode = ${mode}; ${FULL}`);
      const other = join(folder, 'other.db');
      copyFileSync(path, other);
      await prune(path);
      await prune(other);
      expect(readFileSync(other).equals(readFileSync(path))).toBe(true);
    },
  );

  it('an earlier copy stays', async () => {
    const path = database(FULL);
    writeFileSync(`${path}.backup`, 'earlier');
    expect(await prune(path)).toMatchObject({ value: { backup: `${path}.backup-2` } });
    expect(readFileSync(`${path}.backup`, 'utf8')).toBe('earlier');
  });

  it.each([{ dryRun: true }, { before: '1960-01-01T00:00:00.000Z' }])('nothing is written when nothing goes: %j', async (order) => {
    const path = database(FULL);
    const bytes = readFileSync(path);
    const answer = await prune(path, order);
    expect(answer.known && answer.value.backup).toBeUndefined();
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['memory.db']);
  });

  it('tells which rows get new row ids', async () => {
    const path =
      database(`${FULL} CREATE TABLE notes (a); CREATE TABLE tagged (a TEXT PRIMARY KEY); CREATE TABLE keyed (a, PRIMARY KEY (a)) WITHOUT ROWID;
      INSERT INTO notes VALUES (1), (2); DELETE FROM notes WHERE a = 1`);
    expect(await prune(path, { dryRun: true })).toMatchObject({ value: { renumbered: ['notes'] } });
    expect(await prune(path)).toMatchObject({ value: { renumbered: ['notes'] } });
    expect(rowsOf(path, 'SELECT rowid, a FROM notes')).toEqual([[1, 2]]);
  });

  it('free pages alone are given back', async () => {
    const path = database(`${FULL} DELETE FROM memories WHERE id <= 400`);
    const answer = await prune(path);
    expect(answer).toMatchObject({ value: { rowsBefore: 100, rowsAfter: 100 } });
    expect(answer.known && answer.value.bytesAfter < answer.value.bytesBefore).toBe(true);
  });

  it('is ended by the signal, and the file is valid then', async () => {
    const path = database(FULL);
    const answer = await pruneDatabase(path, ORDER, AbortSignal.timeout(1));
    expect(answer).toMatchObject({ known: false, reason: 'failed' });
    expect(rowsOf(path, 'PRAGMA integrity_check')).toEqual(['ok']);
  });
});

describe('what is refused, with nothing changed', () => {
  it.each([
    ['no such table', 'CREATE TABLE other (a)', {}, 'no table memories'],
    ['a view', `${TABLE} ALTER TABLE memories RENAME TO kept; CREATE VIEW memories AS SELECT * FROM kept`, {}, 'no ordinary table'],
    ['a virtual table', 'CREATE VIRTUAL TABLE memories USING fts5(created_at, last_access, tag)', {}, 'no ordinary table'],
    ['a column that is not there', TABLE, { created: 'made' }, 'no column made'],
    ['a string in place of a column', TABLE, { accessed: "x' OR 1 --" }, 'no column'],
    ['a trigger', `${TABLE} CREATE TRIGGER t AFTER DELETE ON memories BEGIN DELETE FROM memories; END`, {}, 'trigger t'],
    [
      'a trigger of rows that go along',
      `${TABLE} CREATE TABLE a (id PRIMARY KEY, m REFERENCES Memories (id) ON DELETE CASCADE); CREATE TABLE b (a REFERENCES A (id) ON DELETE SET NULL);
        CREATE TRIGGER "t\n\u001b[31m" AFTER UPDATE ON b BEGIN DELETE FROM memories; END`,
      {},
      'its table b has the trigger t [31m, which',
    ],
    ...["content='memories'", 'content = "Memories"', 'content=memories, content_rowid=id'].map(
      (option): [string, string, object, string] => [
        `a full-text index with ${option}`,
        `${TABLE} CREATE VIRTUAL TABLE found USING fts5(body, ${option})`,
        {},
        'its full-text index found reads its text from memories',
      ],
    ),
    [
      'a column that is computed',
      `CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at, last_access, facts, tag AS (json_extract(facts, '$.tag')))`,
      {},
      'column tag of its table memories is computed',
    ],
    [
      'a trigger of the patterns',
      `${TABLE} CREATE TABLE p (c, s, u); CREATE TRIGGER t AFTER UPDATE ON p BEGIN DELETE FROM memories; END`,
      { confidence: { table: 'p', column: 'c', successes: 's', uses: 'u' } },
      'trigger t',
    ],
  ])('%s', async (_what, sql, order, words) => {
    const path = database(sql);
    const bytes = readFileSync(path);
    expect(await prune(path, order)).toMatchObject({ known: false, detail: expect.stringContaining(words) });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['memory.db']);
  });

  it('a file that is no database, is empty, is a link, or is not there', async () => {
    const path = join(folder, 'memory.db');
    expect(await prune(path)).toMatchObject({ known: false, detail: 'it cannot be read: ENOENT' });
    writeFileSync(path, '');
    expect(await prune(path)).toMatchObject({ known: false, detail: expect.stringContaining('empty') });
    writeFileSync(path, 'x'.repeat(9000));
    expect(await prune(path)).toMatchObject({ known: false, detail: expect.stringContaining('no SQLite database') });
    writeFileSync(path, `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9000\n`);
    expect(await prune(path)).toMatchObject({ known: false, detail: expect.stringContaining('Git LFS') });
    const real = database(TABLE, 'real.db');
    symlinkSync(real, join(folder, 'link.db'));
    expect(await prune(join(folder, 'link.db'))).toMatchObject({ known: false, detail: expect.stringContaining('link') });
  });

  it('a damaged database', async () => {
    const path = database(
      `${TABLE} CREATE INDEX by_tag ON memories (tag); INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', ''), (2, 9e9, NULL, 'b', '')`,
    );
    const bytes = readFileSync(path);
    bytes.fill(0xff, bytes.length - 4096, bytes.length - 3000);
    writeFileSync(path, bytes);
    expect(await prune(path)).toMatchObject({ known: false, detail: expect.stringMatching(/damaged|malformed/) });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('a database with an index that lacks an entry', async () => {
    const path = database(
      `PRAGMA page_size = 4096; ${TABLE} CREATE INDEX by_tag ON memories (tag); INSERT INTO memories VALUES (1, 1.1e9, NULL, 'first-tag', ''), (2, 9e9, NULL, 'other-tag', '')`,
    );
    const bytes = readFileSync(path);
    // Table and index have a page each, behind that of the schema.
    bytes.write('f', bytes.indexOf('other-tag', 2 * 4096), 'latin1');
    writeFileSync(path, bytes);
    expect(await prune(path)).toMatchObject({ known: false, detail: expect.stringContaining('missing from index by_tag') });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['memory.db']);
  });

  it('one that another program is writing to', async () => {
    const path = database(`${TABLE} INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', '')`);
    // A lock belongs to a process, so another one has to hold it.
    const holder = spawn(process.execPath, [
      '-e',
      `const d = new (require('node:sqlite').DatabaseSync)(${JSON.stringify(path)}); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000)`,
    ]);
    await once(holder.stdout, 'data');
    const answer = await prune(path, {}, { busyMs: 50 });
    holder.kill('SIGKILL');
    expect(answer).toMatchObject({ known: false, detail: expect.stringContaining('locked') });
  });

  it('columns that are made to take all memory', async () => {
    const path = database(
      `CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at AS (hex(zeroblob(400000000))), last_access, tag); INSERT INTO memories VALUES (1, NULL, 'a')`,
    );
    expect(await prune(path)).toMatchObject({ known: false, detail: expect.stringMatching(/more than 256 MB|more memory/) });
  });

  it('too little disk', async () => {
    const path = database(`${TABLE} INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', '')`);
    expect(await prune(path, {}, { freeBytes: async () => 10_000 })).toMatchObject({ detail: expect.stringContaining('MB of disk') });
    expect(existsSync(`${path}.backup`)).toBe(false);
    expect(await prune(path, { dryRun: true }, { freeBytes: async () => 0 })).toMatchObject({ known: true });
  });

  it('a dry run of a database whose transaction was broken off says so', async () => {
    const path = database(`${TABLE} INSERT INTO memories VALUES (1, 1.1e9, NULL, 'a', '')`);
    const other = new DatabaseSync(path);
    other.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; UPDATE memories SET tag = 'b'");
    other.exec(
      `WITH RECURSIVE c(n) AS (SELECT 10 UNION ALL SELECT n + 1 FROM c WHERE n < 2000) INSERT INTO memories SELECT n, 1.1e9, NULL, 'a', hex(randomblob(900)) FROM c`,
    );
    const copy = join(folder, 'copy.db');
    copyFileSync(`${path}-journal`, `${copy}-journal`);
    copyFileSync(path, copy);
    other.exec('ROLLBACK');
    other.close();
    expect(await prune(copy, { dryRun: true })).toMatchObject({ known: false, detail: expect.stringContaining('broken off') });
    expect(await prune(copy)).toMatchObject({ known: true, value: { rowsBefore: 1, rowsAfter: 0 } });
  });
});
