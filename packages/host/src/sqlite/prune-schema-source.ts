/**
 * A part of the program that prunes, as text: why a schema forbids it. What a trigger does cannot be foreseen, and a full-text index over a
 * table (https://www.sqlite.org/fts5.html#external_content_tables) is told of changes by triggers or by the program that made it alone.
 */
export const PRUNE_SCHEMA_SOURCE = `
// A trigger of a table, or of one whose rows foreign keys delete or change together with its rows, over any number of tables.
const TRIGGER = "WITH RECURSIVE reached (name) AS (SELECT lower(?) UNION SELECT lower(t.name) FROM reached AS r, pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f " +
  "WHERE t.schema = 'main' AND t.type = 'table' AND lower(f.[table]) = r.name AND (f.on_delete NOT IN ('NO ACTION', 'RESTRICT') OR f.on_update NOT IN ('NO ACTION', 'RESTRICT'))) " +
  "SELECT s.name AS name, s.tbl_name AS owner FROM sqlite_schema AS s JOIN reached AS r ON lower(s.tbl_name) = r.name WHERE s.type = 'trigger' LIMIT 1";
const VIRTUAL = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%' AND sql LIKE '%content%'";
const CONTENT = /[,(]\\s*content\\s*=\\s*(?:'([^']*)'|"([^"]*)"|\\x60([^\\x60]*)\\x60|\\[([^\\]]*)\\]|([^\\s,)'"]+))/i;

function problemOf(database, { tables }) {
  for (const { name, columns, written } of tables) {
    const kind = database.prepare("SELECT type, name FROM pragma_table_list WHERE schema = 'main' AND name = ? COLLATE NOCASE").get(name);
    if (kind === undefined) return 'it has no table ' + name;
    if (kind.type !== 'table') return name + ' is no ordinary table of it (' + kind.type + '), and only those are pruned';
    const kinds = new Map(database.prepare('SELECT name, hidden FROM pragma_table_xinfo(?)').all(name).map((row) => [row.name.toLowerCase(), row.hidden]));
    const absent = columns.filter((column) => !kinds.has(column.toLowerCase()));
    if (absent.length > 0) return 'its table ' + name + ' has no column ' + absent.join(', ');
    const computed = written.find((column) => kinds.get(column.toLowerCase()) !== 0);
    if (computed !== undefined) return 'the column ' + computed + ' of its table ' + name + ' is computed from others, so it cannot be written';
    const trigger = database.prepare(TRIGGER).get(name);
    if (trigger !== undefined) return 'its table ' + plain(trigger.owner) + ' has the trigger ' + plain(trigger.name) + ', which would run with the changes: what it does cannot be foreseen, so prune it with the program that made it';
    const index = database.prepare(VIRTUAL).all().find(({ sql }) => contentOf(sql) === name.toLowerCase());
    if (index !== undefined) return 'its full-text index ' + plain(index.name) + ' reads its text from ' + name + ', and nothing of the database keeps both together: prune it with the program that made it';
  }
  return undefined;
}

// The table that a full-text index has its text in; a search that meets a row which is gone there fails.
function contentOf(sql) {
  const found = CONTENT.exec(String(sql).slice(0, 20000));
  return found === null ? undefined : found.slice(1).find((name) => name !== undefined).toLowerCase();
}

// A name of the database, for words.
function plain(name) {
  return String(name).replace(/[\\p{C}\\s]+/gu, ' ').slice(0, 100);
}
`;
