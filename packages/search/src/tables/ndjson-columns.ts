import { isObject, type Json } from '../reports/json-value.js';
import { cellOfValue, type CellValue } from './cell-value.js';
import type { TableColumns, TableSource } from './read-columns.js';
import { SystematicSample } from './systematic-sample.js';
import { TableFault } from './table-limits.js';
import { textLines } from './text-lines.js';
import { textPieces } from './text-pieces.js';

/** Columns of newline-delimited JSON: one object a line; a member that an object lacks is missing there. A column that no object has is none. */
export async function ndjsonColumns({ files, pace, path, names, maxRows }: TableSource): Promise<TableColumns> {
  const sample = new SystematicSample<readonly CellValue[]>(maxRows);
  const present = new Set<string>();
  let line = 0;
  for (const text of textLines(textPieces(files, path))) {
    line += 1;
    if (line % 1000 === 0) await pace.step();
    if (text.trim() === '') continue;
    sample.offer(() => {
      const row = parsed(text, line);
      for (const name of names) if (Object.hasOwn(row, name)) present.add(name);
      return names.map((name) => cellOfValue(Object.hasOwn(row, name) ? row[name] : undefined));
    });
  }
  const columns = new Map(
    names.flatMap((name, index) => (present.has(name) ? [[name, sample.rows.map((row) => row[index])] as const] : [])),
  );
  return { rows: sample.seen, stride: sample.stride, columns };
}

function parsed(text: string, line: number): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TableFault(`line ${line} is no JSON`);
  }
  if (!isObject(value)) throw new TableFault(`line ${line} is no JSON object`);
  return value;
}
