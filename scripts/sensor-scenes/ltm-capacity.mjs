// A SQLite memory that Python makes, fills, leaves unpruned, and that is damaged; with a write-ahead log, too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const tools = ['python3'];

const BASELINE = `version: 1
sensors:
  ltm-capacity:
    databases:
      - name: LTM
        path: .brain/ltm.db
        table: memories
        columns: {created: created_at, tag: tag}
        max-rows: 100
`;

const MAKE = `
import sqlite3, sys
from datetime import datetime, timedelta, timezone
path, mode, rows, age = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
now = datetime.now(timezone.utc)
db = sqlite3.connect(path)
db.execute(f'PRAGMA journal_mode={mode}')
db.execute('CREATE TABLE IF NOT EXISTS memories (id INTEGER PRIMARY KEY, created_at TEXT, tag TEXT, text TEXT)')
db.execute('CREATE INDEX IF NOT EXISTS by_tag ON memories (tag)')
db.execute('DELETE FROM memories')
db.executemany('INSERT INTO memories (created_at, tag, text) VALUES (?, ?, ?)',
  [((now - timedelta(days=age)).isoformat(), 'ci', 'note ' * 100) for _ in range(rows)])
db.commit()
if len(sys.argv) > 5: import os; os._exit(0)
db.close()
`;

export function scene({ folder, write, remove, commit, run, search, assert }) {
  write('README.md', '# A repository\n');
  write('.gitignore', '.brain/\n');
  commit('begin');
  const make = (mode, rows, age, ...more) => {
    remove('.brain');
    write('.brain/.keep', '');
    run('python3', ['-c', MAKE, '.brain/ltm.db', mode, String(rows), String(age), ...more]);
  };
  const searched = () => search('ltm-capacity', { baseline: BASELINE });
  const rules = () => searched().signals.map(({ rule, artefact: { path } }) => `${rule} ${path}`);

  for (const mode of ['DELETE', 'WAL']) {
    make(mode, 70, 3);
    assert.equal(searched().reading.outcome, 'clear', mode);
    make(mode, 90, 3);
    assert.deepEqual(rules(), ['memory-full .brain/ltm.db'], mode);
    make(mode, 50, 120);
    assert.deepEqual(rules(), ['old-memories .brain/ltm.db'], mode);
    make(mode, 70, 3);
    assert.equal(searched().reading.outcome, 'clear', mode);
  }

  // A program that was killed leaves its write-ahead log; its rows count, and nothing is written beside it.
  make('WAL', 90, 3, 'killed');
  const before = readdirSync(join(folder, '.brain'));
  assert(before.includes('ltm.db-wal'));
  assert.deepEqual(rules(), ['memory-full .brain/ltm.db']);
  assert.deepEqual(readdirSync(join(folder, '.brain')), before);

  make('DELETE', 70, 3);
  const sound = readFileSync(join(folder, '.brain/ltm.db'));
  const broken = Buffer.from(sound);
  broken.fill(0xff, 4096, 8192);
  write('.brain/ltm.db', broken);
  const [corrupt] = searched().signals;
  assert.equal(corrupt.rule, 'memory-corrupt');
  assert.equal(corrupt.impact, 'data-loss');
  write('.brain/ltm.db', sound);
  assert.equal(searched().reading.outcome, 'clear');
}
