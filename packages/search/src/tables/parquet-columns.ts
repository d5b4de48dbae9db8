import { UserError } from '@sar/baseline';
import type { FileMetaData } from 'hyparquet';
import { parquetMetadataAsync } from 'hyparquet/src/metadata.js';
import { parquetRead } from 'hyparquet/src/read.js';
import { TimeIsUp } from '../pace.js';
import { cellOfValue, type CellValue } from './cell-value.js';
import { checkPages } from './check-pages.js';
import { PARQUET_DECOMPRESSORS } from './parquet-decompressors.js';
import type { TableColumns, TableSource } from './read-columns.js';
import { MAX_CHUNK_BYTES, TableFault } from './table-limits.js';

/** Largest footer, in bytes. */
const MAX_FOOTER_BYTES = 64 * 1_048_576;
/** Most rows of one group: a writer's usual group has a million at most. */
const MAX_GROUP_ROWS = 16_000_000;
const READ_CODECS: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(PARQUET_DECOMPRESSORS)]);

/** Columns of a Parquet file, one group of rows after the other; of the columns of a group only the wanted ones are read. */
export async function parquetColumns(source: TableSource): Promise<TableColumns> {
  try {
    return await readGroups(source);
  } catch (error) {
    // The library and what reads its metadata fail in many ways on a file that is damaged or made to deceive.
    if (error instanceof TableFault || error instanceof TimeIsUp || error instanceof UserError) throw error;
    throw new TableFault(`it is no Parquet that can be read: ${error instanceof Error ? error.message.slice(0, 200) : 'an unknown fault'}`);
  }
}

async function readGroups(source: TableSource): Promise<TableColumns> {
  const { pace, names, maxRows } = source;
  const file = { byteLength: source.sizeBytes, slice: (start: number, end?: number) => bytes(source, start, end ?? source.sizeBytes) };
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  const rows = metadata.row_groups.reduce((total, { num_rows }) => total + Number(num_rows), 0);
  const stride = Math.max(1, Math.ceil(rows / maxRows));
  const [root] = metadata.schema;
  const present = names.filter((name) => topLevelNames(metadata, root?.num_children ?? 0).has(name));
  const columns = new Map<string, CellValue[]>(present.map((name) => [name, []]));
  let groupStart = 0;
  for (const group of metadata.row_groups) {
    const groupEnd = groupStart + Number(group.num_rows);
    if (groupEnd - groupStart > MAX_GROUP_ROWS) throw new TableFault(`a group of rows has more than ${MAX_GROUP_ROWS} rows`);
    for (const name of present) {
      await pace.step();
      for (const chunk of group.columns) {
        if (chunk.meta_data?.path_in_schema[0] !== name) continue;
        const { codec } = chunk.meta_data;
        if (!READ_CODECS.has(codec))
          throw new TableFault(`it is compressed by ${codec}, which is not read: write it with snappy, gzip, brotli or zstd`);
        await checkPages(
          chunk.meta_data,
          async (start, length) => new Uint8Array(await bytes(source, start, start + length)),
          groupEnd - groupStart,
        );
      }
      const values = columns.get(name) ?? [];
      await parquetRead({
        file,
        metadata,
        columns: [name],
        rowStart: groupStart,
        rowEnd: groupEnd,
        compressors: PARQUET_DECOMPRESSORS,
        geoparquet: false,
        onChunk: ({ columnData, rowStart }) => {
          for (let row = Math.max(rowStart, groupStart); row < Math.min(rowStart + columnData.length, groupEnd); row++) {
            if (row % stride === 0) values[row / stride] = cellOfValue(columnData[row - rowStart]);
          }
        },
      });
    }
    groupStart = groupEnd;
  }
  const kept = Math.ceil(rows / stride);
  for (const [name, values] of columns) if (values.length !== kept) throw new TableFault(`column ${name} ends before the table's last row`);
  return { rows, stride, columns };
}

/** Names of the columns of the table itself, not of what they hold. */
function topLevelNames({ schema }: FileMetaData, children: number): ReadonlySet<string> {
  const names = new Set<string>();
  let at = 1;
  for (let child = 0; child < children && at < schema.length; child++) {
    const element = schema[at];
    if (element !== undefined) names.add(element.name);
    for (let open = 1; open > 0 && at < schema.length; at++) open += (schema[at]?.num_children ?? 0) - 1;
  }
  return names;
}

async function bytes({ files, path, sizeBytes }: TableSource, start: number, end: number): Promise<ArrayBuffer> {
  const length = end - start;
  if (!(start >= 0 && length >= 0 && end <= sizeBytes)) throw new TableFault('it points beyond its own end');
  if (length > MAX_CHUNK_BYTES + MAX_FOOTER_BYTES) throw new TableFault(`a part of it is larger than ${MAX_CHUNK_BYTES / 1_048_576} MB`);
  const answer = files.slice(path, start, length);
  if (!answer.known) throw new TableFault(answer.detail);
  if (answer.value.length < length) throw new TableFault('it ended while it was read');
  return new Uint8Array(answer.value).buffer;
}
