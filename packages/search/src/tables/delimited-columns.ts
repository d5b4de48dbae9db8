import { cellOfText, type CellValue } from './cell-value.js';
import { csvRows } from './csv-rows.js';
import type { TableColumns, TableSource } from './read-columns.js';
import { SystematicSample } from './systematic-sample.js';
import { TableFault } from './table-limits.js';
import { textPieces } from './text-pieces.js';

/** Columns of delimited text whose first row names them. A row that is shorter has missing values; what it has beyond the header is left out. */
export async function delimitedColumns({ files, pace, path, names, maxRows, delimiter }: TableSource): Promise<TableColumns> {
  const character = delimiter ?? (path.toLowerCase().endsWith('.tsv') ? '\t' : ',');
  const sample = new SystematicSample<readonly CellValue[]>(maxRows);
  let places: readonly (readonly [name: string, place: number])[] | undefined;
  for (const row of csvRows(textPieces(files, path), character)) {
    if (places === undefined) {
      places = names.map((name) => [name, row.indexOf(name)] as const).filter(([, place]) => place !== -1);
      continue;
    }
    const wanted = places;
    sample.offer(() => wanted.map(([, place]) => cellOfText(row[place] ?? '')));
    if (sample.seen % 1000 === 0) await pace.step();
  }
  if (places === undefined) throw new TableFault('it is empty: the first row has to name the columns');
  const columns = new Map(places.map(([name], index) => [name, sample.rows.map((row) => row[index])]));
  return { rows: sample.seen, stride: sample.stride, columns };
}
