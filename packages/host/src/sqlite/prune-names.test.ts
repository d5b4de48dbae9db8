import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PruneOrder } from '@sar/baseline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pruneDatabase } from './prune-database.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prune-names-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const EVIL = 'a"; DROP TABLE "kept"; --';

/** What is left of a table of that name with an old and a new row, and of the one beside it. */
async function pruned(table: string, column: string, order: Partial<PruneOrder> = {}) {
  const path = join(folder, 'memory.db');
  const made = new DatabaseSync(path);
  made.exec(`CREATE TABLE ${quoted(table)} (id INTEGER PRIMARY KEY, ${quoted(column)}, tag TEXT);
    INSERT INTO ${quoted(table)} VALUES (1, '2026-01-01', ''), (2, '2026-11-01', '');
    CREATE TABLE kept (id INTEGER PRIMARY KEY); INSERT INTO kept VALUES (1);`);
  made.close();
  const answer = await pruneDatabase(
    path,
    { table, created: column, tag: 'tag', retag: 'x', before: '2026-08-24T00:00:00.000Z', dryRun: false, ...order },
    new AbortController().signal,
  );
  const left = new DatabaseSync(path, { readOnly: true });
  const count = (name: string) => left.prepare(`SELECT count(*) AS n FROM ${quoted(name)}`).get()?.['n'];
  const counts = [count(table), count('kept')];
  left.close();
  return { isKnown: answer.known, counts };
}

it.each([
  ['a table whose name is SQL', EVIL, 'created'],
  ['a column whose name is SQL', 'memories', EVIL],
  ['names with blanks and quotation marks', `my "own" 'table'`, 'made at [x] `y`'],
  ['names that are words of SQL', 'select', 'from'],
])('%s is a name', async (_what, table, column) => {
  expect(await pruned(table, column)).toEqual({ isKnown: true, counts: [1, 1] });
});

it.each([
  ['a table', { table: EVIL }],
  ['a column', { created: EVIL }],
  ['a column of tags', { tag: EVIL }],
])('%s that there is not changes nothing, whatever it is called', async (_what, order) => {
  expect(await pruned('memories', 'created', order)).toEqual({ isKnown: false, counts: [2, 1] });
});
