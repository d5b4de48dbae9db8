import * as zlib from 'node:zlib';
import type { Compressors } from 'hyparquet';
import { TableFault } from './table-limits.js';

/**
 * The codecs of Parquet that Node has; SNAPPY is in the library that reads the format. What comes out is at most as long as the page's header
 * says, which `checkPages` has bounded. Node before 22.15 has no zstd.
 */
export const PARQUET_DECOMPRESSORS: Compressors = {
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ZSTD: (input, length) => {
    // A named import would keep the module from loading where there is no zstd.
    const decompress: typeof zlib.zstdDecompressSync | undefined = zlib.zstdDecompressSync;
    if (decompress === undefined) throw new TableFault('it is compressed by zstd, which this Node cannot read: Node 22.15 or newer can');
    return decompress(input, { maxOutputLength: Math.max(1, length) });
  },
};
