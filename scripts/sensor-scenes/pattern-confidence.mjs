// The confidence of patterns in a SQLite database of Python's.
export const tools = ['python3'];

const BASELINE = `version: 1
sensors:
  pattern-confidence:
    stores:
      - path: brain/patterns.db
        table: learned patterns
        fields: {id: id, confidence: confidence}
`;

const SQL = `
import sqlite3, sys
db = sqlite3.connect('brain/patterns.db')
db.executescript(sys.argv[1])
db.commit()
`;

export function scene({ write, commit, run, search, assert }) {
  write('brain/README.md', 'What was learned.\n');
  const sql = (text) => run('python3', ['-c', SQL, text]);
  sql(`CREATE TABLE "learned patterns" (id TEXT, confidence REAL); INSERT INTO "learned patterns" VALUES ('A', 0.75), ('B', 0.9);`);
  commit('patterns');
  const told = () => {
    const { reading, signals } = search('pattern-confidence', { baseline: BASELINE });
    return reading.outcome === 'signals' ? signals.map(({ rule, artefact: { name } }) => [rule, name]) : reading.outcome;
  };

  assert.equal(told(), 'clear');
  sql(`UPDATE "learned patterns" SET confidence = 0.6 WHERE id = 'A'; UPDATE "learned patterns" SET confidence = 90 WHERE id = 'B'`);
  assert.deepEqual(told(), [
    ['low-confidence', 'A'],
    ['invalid-confidence', 'B'],
  ]);
  sql(`UPDATE "learned patterns" SET confidence = 0.8`);
  assert.equal(told(), 'clear');
}
