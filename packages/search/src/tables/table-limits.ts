/** Largest file of data that is read, in bytes: 2 GB. */
export const MAX_DATA_BYTES = 2 * 1_073_741_824;
/** Longest field or line of text, in characters. */
export const MAX_FIELD_LENGTH = 1_048_576;
/** Most columns of a table of text. */
export const MAX_COLUMNS = 20_000;
/** Most values that are kept of one table, over all of its columns. */
export const MAX_VALUES = 4_000_000;
/** Largest piece of a Parquet file that is decompressed at once, in bytes. */
export const MAX_PAGE_BYTES = 256 * 1_048_576;
/** Largest column of a row group of a Parquet file, in bytes without compression. */
export const MAX_CHUNK_BYTES = 512 * 1_048_576;

/** Says what is wrong with a table; the reader of columns turns it into an answer. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
}
