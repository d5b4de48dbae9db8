import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { pruneDatabase } from './prune-database.js';

const ROWS = 20_000;
const OLD = 15_000;
const ORDER = {
  table: 'memories',
  created: 'created_at',
  tag: 'tag',
  before: '2026-08-24T00:00:00.000Z',
  retag: 'needs-review',
  dryRun: false,
} as const;

/** Opens it as any program does, which sets it right, and tells what is in it. */
function stateOf(path: string): { readonly sound: unknown; readonly rows: unknown; readonly untagged: unknown } {
  const database = new DatabaseSync(path);
  const value = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  const state = {
    sound: value('PRAGMA integrity_check'),
    rows: value('SELECT count(*) FROM memories'),
    untagged: value('SELECT count(*) FROM memories WHERE tag IS NULL'),
  };
  database.close();
  return state;
}

it.each(['DELETE', 'WAL'])(
  'killed at any moment, the database is valid and old or new: %s',
  async (mode) => {
    const folder = mkdtempSync(join(tmpdir(), 'prune-killed-'));
    try {
      const original = join(folder, 'original.db');
      const made = new DatabaseSync(original);
      made.exec(`PRAGMA journal_mode = ${mode}; CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at, tag, body); CREATE INDEX by_tag ON memories (tag);
      WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${ROWS})
      INSERT INTO memories SELECT n, iif(n <= ${OLD}, 1.1e9, 9e9), iif(n % 2, 'a', NULL), hex(randomblob(300)) FROM c`);
      made.close();
      const whole = join(folder, 'whole.db');
      copyFileSync(original, whole);
      const start = performance.now();
      expect(await pruneDatabase(whole, ORDER, new AbortController().signal)).toMatchObject({ known: true });
      const took = performance.now() - start;
      const seen = new Set<string>();
      for (let round = 0; round < 18; round++) {
        const path = join(folder, `round-${round}.db`);
        copyFileSync(original, path);
        const answer = await pruneDatabase(path, ORDER, AbortSignal.timeout(Math.ceil((took * (round + 1)) / 17)));
        const state = stateOf(path);
        expect(state.sound).toBe('ok');
        expect([
          { rows: ROWS, untagged: ROWS / 2 },
          { rows: ROWS - OLD, untagged: 0 },
        ]).toContainEqual({ rows: state.rows, untagged: state.untagged });
        seen.add(`${answer.known ? 'ended' : 'killed'}, ${state.rows === ROWS ? 'old' : 'new'}`);
        // Whatever was deleted is in the copy that was made before.
        if (state.rows !== ROWS) expect(stateOf(`${path}.backup`)).toEqual({ sound: 'ok', rows: ROWS, untagged: ROWS / 2 });
        // The next run ends it.
        expect(await pruneDatabase(path, ORDER, new AbortController().signal)).toMatchObject({
          known: true,
          value: { rowsAfter: ROWS - OLD },
        });
        for (const name of readdirSync(folder)) if (name.startsWith('round-')) rmSync(join(folder, name));
      }
      expect(seen).toContain('killed, old');
      expect(existsSync(original)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
