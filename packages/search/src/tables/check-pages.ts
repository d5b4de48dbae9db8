import type { ColumnMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { MAX_CHUNK_BYTES, MAX_PAGE_BYTES, TableFault } from './table-limits.js';

/** How many values a row of a list may have on average. */
const MAX_VALUES_PER_ROW = 100;
/** How many values a group of rows may have in lists: a few bytes can stand for all of them, and they are made at once. */
const MAX_LISTED_VALUES = 4_000_000;

/**
 * Checks the headers of a column's pages before any is decoded: a few bytes of a page can claim thousands of millions of values, and a decoder
 * makes them all.
 *
 * @param read bytes of the file from a place
 * @throws TableFault when a page holds more than its group of rows can, or is too large
 */
export async function checkPages(
  meta: ColumnMetaData,
  read: (start: number, length: number) => Promise<Uint8Array>,
  groupRows: number,
): Promise<void> {
  const size = Number(meta.total_compressed_size);
  if (size > MAX_CHUNK_BYTES || Number(meta.total_uncompressed_size) > MAX_CHUNK_BYTES)
    throw new TableFault(`a column of a group of rows is larger than ${MAX_CHUNK_BYTES / 1_048_576} MB`);
  const start = Math.min(
    Number(meta.data_page_offset),
    Number(meta.dictionary_page_offset ?? meta.data_page_offset) || Number(meta.data_page_offset),
  );
  const bytes = await read(start, size);
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const most = Math.max(groupRows, Math.min(groupRows * MAX_VALUES_PER_ROW, MAX_LISTED_VALUES));
  let values = 0;
  let inflated = 0;
  while (reader.offset < bytes.length - 1) {
    const header = headerAt(reader);
    const { compressed_page_size: packed, uncompressed_page_size: plain } = header;
    inflated += plain;
    if (!(packed >= 0 && plain >= 0) || plain > MAX_PAGE_BYTES || inflated > MAX_CHUNK_BYTES || reader.offset + packed > bytes.length)
      throw new TableFault('a page of it is too large, or ends beyond its column');
    const held =
      header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? header.dictionary_page_header?.num_values ?? 0;
    values += header.dictionary_page_header === undefined ? held : 0;
    if (held < 0 || held > most || values > most)
      throw new TableFault('a page of it claims more values than its rows can have, or than are read of lists');
    reader.offset += packed;
  }
}

function headerAt(reader: { view: DataView; offset: number }): ReturnType<typeof parquetHeader> {
  try {
    return parquetHeader(reader);
  } catch (error) {
    throw new TableFault(`a page of it has no header that can be read: ${(error as Error).message.slice(0, 200)}`);
  }
}
