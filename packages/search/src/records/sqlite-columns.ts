import { known, unknown, type Answer } from '@sar/baseline';
import type { SensorInput } from '../sensor.js';

const MAX_COLUMNS = 2000;
const MAX_TABLES = 1000;

/** The columns of a table or view; unknown when the database cannot be read or has no such table, which the detail then lists. */
export async function sqliteColumns({ files, pace }: SensorInput, path: string, table: string): Promise<Answer<readonly string[]>> {
  const answer = await files.query(
    path,
    [
      { sql: 'SELECT name FROM pragma_table_xinfo(?)', parameters: [table] },
      { sql: "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name" },
    ],
    { maxRows: Math.max(MAX_COLUMNS, MAX_TABLES), signal: pace.signal },
  );
  if (!answer.known) return answer;
  const [columns = [], tables = []] = answer.value.map(({ rows }) => rows.map(({ name }) => String(name)));
  if (columns.length > 0) return known(columns);
  const there = tables.length === 0 ? 'it has no tables' : `it has ${tables.slice(0, 30).join(', ')}`;
  return unknown('not-configured', `it has no table ${table}; ${there}`);
}
