import { isEnvironmentLayer, STORAGE_LAYERS, UserError } from '@sar/baseline';
import { guideColumns, guideRow, type GuideRow, type SkippedRow } from './guide-row.js';
import { markdownTables } from './markdown-tables.js';
import { registryYaml } from './registry-yaml.js';

const MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_ENTRIES = 5000;

export interface ImportedGuide {
  /** A baseline file's part: `variables: {registry: …}`. */
  readonly yaml: string;
  readonly entries: readonly GuideRow[];
  /** Rows that gave no entry, by line. */
  readonly skipped: readonly SkippedRow[];
}

/**
 * Reads the tables of a guide into a registry. A table counts that has a column Name, Variable or Secret; further columns are Layer
 * (or Scope), Environment, Required, Governance, Category, Purpose (or Description). Without a column Layer the heading above decides.
 *
 * @param path of the guide, for messages
 * @throws UserError when no table has such a column, or it is too large
 */
export function importGuide(markdown: string, path: string): ImportedGuide {
  if (markdown.length > MAX_CHARACTERS) throw new UserError(`${path} is larger than 4 MB`, { places: [{ file: path }] });
  const rows = markdownTables(markdown).flatMap((table) => {
    const columns = guideColumns(table);
    return columns === undefined ? [] : table.rows.map((row) => guideRow(row, table, columns));
  });
  if (rows.length === 0) {
    throw new UserError(`${path} has no table with rows and a column Name, Variable or Secret`, { places: [{ file: path }] });
  }
  if (rows.length > MAX_ENTRIES) throw new UserError(`${path} has more than ${MAX_ENTRIES} rows`, { places: [{ file: path }] });
  const seen = new Map<string, GuideRow>();
  const skipped: SkippedRow[] = [];
  for (const row of rows) {
    if ('why' in row) skipped.push(row);
    else {
      const key = `${row.layer}/${row.environment?.toLowerCase() ?? ''}/${row.name}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      else skipped.push({ line: row.line, why: `${row.name} is in line ${first.line} already, in the same layer` });
    }
  }
  const entries = [...seen.values()].toSorted(
    (a, b) => STORAGE_LAYERS.indexOf(a.layer) - STORAGE_LAYERS.indexOf(b.layer) || byEnvironment(a, b) || a.line - b.line,
  );
  return { yaml: registryYaml(entries), entries, skipped };
}

/** Entries of one environment stand together, whatever the case its name is written in. */
function byEnvironment(a: GuideRow, b: GuideRow): number {
  if (!isEnvironmentLayer(a.layer)) return 0;
  const [one, other] = [a.environment?.toLowerCase() ?? '', b.environment?.toLowerCase() ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
