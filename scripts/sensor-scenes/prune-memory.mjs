// A SQLite memory that Python makes, full, old and untagged: it is pruned, Python's SQLite finds it sound, and the sensors are clear.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryHomes } from '../../packages/host/lib/index.js';

export const tools = ['python3'];

const PATH = '.brain/ltm.db';
const BASELINE = `version: 1
sensors:
  ltm-capacity:
    databases:
      - name: LTM
        path: ${PATH}
        table: memories
        columns: {created: created_at, accessed: used_at, tag: tag}
        max-rows: 100
  pattern-confidence:
    stores:
      - {path: ${PATH}, table: patterns, fields: {id: id, confidence: confidence}}
`;

const MAKE = `
import sqlite3, sys
from datetime import datetime, timedelta, timezone
path, mode = sys.argv[1], sys.argv[2]
now = datetime.now(timezone.utc)
db = sqlite3.connect(path)
db.execute(f'PRAGMA journal_mode={mode}')
db.execute('CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at, used_at, tag TEXT, text TEXT)')
db.execute('CREATE TABLE patterns (id TEXT PRIMARY KEY, confidence REAL, helped INTEGER, uses INTEGER)')
db.execute('CREATE TABLE vectors (memory INTEGER REFERENCES memories (id) ON DELETE CASCADE)')
db.execute('CREATE INDEX by_tag ON memories (tag)')
old, young = now - timedelta(days=120), now - timedelta(days=3)
forms = [lambda t: t.isoformat(), lambda t: int(t.timestamp()), lambda t: int(t.timestamp() * 1000), lambda t: t.timestamp() / 86400 + 2440587.5, lambda t: t.strftime('%Y%m%dT%H%M%SZ')]
for n in range(90):
  form = forms[n % 5]
  db.execute('INSERT INTO memories VALUES (?, ?, ?, ?, ?)', (n, form(old), form(young) if n < 30 else None, 'ci' if n % 3 else None, 'note ' * 200))
  db.execute('INSERT INTO vectors VALUES (?)', (n,))
db.execute("INSERT INTO patterns VALUES ('flaky', 0.2, 8, 8)")
db.commit()
db.close()
`;

const CHECK = `
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
one = lambda sql: db.execute(sql).fetchone()[0]
print(one('PRAGMA integrity_check'), one('SELECT count(*) FROM memories'), one('SELECT count(*) FROM memories WHERE tag IS NULL'), one('SELECT count(*) FROM vectors'), one('SELECT confidence FROM patterns'))
`;

export async function scene({ folder, write, remove, commit, run, search, assert }) {
  write('README.md', '# A repository\n');
  commit('begin');
  const rules = () =>
    ['ltm-capacity', 'pattern-confidence']
      .flatMap((sensor) => search(sensor, { baseline: BASELINE }).signals.map(({ rule }) => rule))
      .sort();
  const said = (path) => run('python3', ['-c', CHECK, path]).stdout.trim();
  const order = {
    table: 'memories',
    created: 'created_at',
    accessed: 'used_at',
    tag: 'tag',
    before: new Date(Date.now() - 90 * 86_400_000).toISOString(),
    retag: 'needs-review',
    confidence: { table: 'patterns', column: 'confidence', successes: 'helped', uses: 'uses' },
    dryRun: false,
  };
  for (const mode of ['DELETE', 'WAL']) {
    remove('.brain');
    write('.brain/.keep', '');
    run('python3', ['-c', MAKE, PATH, mode]);
    assert.deepEqual(rules(), ['low-confidence', 'memory-full', 'old-memories', 'untagged-memories'], mode);
    const memory = memoryHomes({ root: folder, folder, now: () => new Date() });
    const fetched = await memory.fetch({ kind: 'repository', path: PATH });
    assert(fetched.known, fetched.detail);
    const pruned = await memory.prune(fetched.value.path, order, AbortSignal.timeout(60_000));
    assert(pruned.known, pruned.detail);
    assert.equal(pruned.value.alsoChanged, 60);
    assert.equal(said(pruned.value.backup), 'ok 90 30 90 0.2');
    assert.equal(said(fetched.value.path), 'ok 30 0 30 0.9');
    copyFileSync(fetched.value.path, join(folder, PATH));
    memory.remove();
    assert.deepEqual(rules(), [], mode);
  }
}
