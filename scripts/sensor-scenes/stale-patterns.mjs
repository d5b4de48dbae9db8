// A store of patterns in SQLite, made and changed by Python.
export const tools = ['python3'];

const BASELINE = `version: 1
sensors:
  stale-patterns:
    stores:
      - name: brain
        path: brain/patterns.db
        table: patterns
        fields: {id: id, last-used: last_used, reuse-count: uses, pattern: signature, resolution: fix}
`;

const SQL = `
import sqlite3, sys
db = sqlite3.connect('brain/patterns.db')
db.executescript(sys.argv[1])
db.commit()
`;

const day = (ago) => Math.floor(Date.now() / 1000) - ago * 86_400;

export function scene({ write, commit, run, search, assert }) {
  write('brain/README.md', 'What was learned.\n');
  const sql = (text) => run('python3', ['-c', SQL, text]);
  sql(`CREATE TABLE patterns (id TEXT PRIMARY KEY, last_used INTEGER, uses INTEGER, signature TEXT, fix TEXT);
    INSERT INTO patterns VALUES ('NET_1', ${day(3)}, 7, 'connection reset', 'retry'), ('DISK_1', ${day(20)}, 2, 'no space left', 'prune the cache');`);
  commit('patterns');
  const searched = () => search('stale-patterns', { baseline: BASELINE });

  assert.equal(searched().reading.outcome, 'clear');
  sql(`UPDATE patterns SET last_used = ${day(200)} WHERE id = 'DISK_1';
    INSERT INTO patterns VALUES ('NET_2', ${day(1)}, 1, 'connection  reset', 'open an incident'), ('NEW_1', NULL, 0, 'x', 'y');`);
  assert.deepEqual(
    searched().signals.map(({ rule, artefact: { name } }) => [rule, name]),
    [
      ['unused-pattern', 'DISK_1'],
      ['unused-pattern', 'NEW_1'],
      ['contradicting-patterns', 'NET_1'],
    ],
  );
  sql(`DELETE FROM patterns WHERE id IN ('DISK_1', 'NET_2', 'NEW_1')`);
  assert.equal(searched().reading.outcome, 'clear');
}
