import { describe, expect, it } from 'vitest';
import { checkPages } from './check-pages.js';
import { TableFault } from './table-limits.js';

/** A data page's header in Thrift's compact protocol, as a Parquet file has it. */
function page(values: number, plain: number, packed: number): number[] {
  const integer = (value: number): number[] => {
    const bytes: number[] = [];
    let left = BigInt(value) * 2n;
    for (; left > 127n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
    return [...bytes, Number(left)];
  };
  const field = (value: number) => [0x15, ...integer(value)];
  return [...field(0), ...field(plain), ...field(packed), 0x2c, ...field(values), ...field(0), ...field(3), ...field(3), 0, 0];
}

async function check(bytes: readonly number[], groupRows: number): Promise<void> {
  const meta = {
    type: 'INT32' as const,
    encodings: [],
    path_in_schema: ['x'],
    codec: 'UNCOMPRESSED' as const,
    num_values: 1n,
    total_uncompressed_size: BigInt(bytes.length),
    total_compressed_size: BigInt(bytes.length),
    data_page_offset: 0n,
  };
  await checkPages(meta, async (start, length) => Uint8Array.from(bytes).slice(start, start + length), groupRows);
}

describe('pages', () => {
  it('that hold what their rows can have are let through', async () => {
    await expect(check([...page(10, 4, 4), 1, 2, 3, 4, ...page(10, 4, 4), 1, 2, 3, 4], 20)).resolves.toBeUndefined();
  });

  it('may hold a hundred values a row, but not thousands of millions in a large group', async () => {
    const packed = [...page(50_000_000, 4, 4), 1, 2, 3, 4];
    await expect(check(packed, 10_000_000)).rejects.toThrow('more values');
    await expect(check([...page(10_000_000, 4, 4), 1, 2, 3, 4], 10_000_000)).resolves.toBeUndefined();
    await expect(check([...page(2000, 4, 4), 1, 2, 3, 4], 20)).resolves.toBeUndefined();
  });

  it.each([
    ['claims thousands of millions of values', page(2_000_000_000, 4, 4), 'more values'],
    ['claims a negative number of bytes', page(10, 4, 0).with(5, 1), 'too large'],
    ['is larger than memory', page(10, 2_000_000_000, 4), 'too large'],
    ['ends beyond its column', page(10, 4, 4000), 'ends beyond'],
    ['has a header that is none', [0xff, 0xff, 0xff, 0xff], 'header'],
  ])('of which one %s are refused', async (_what, bytes, why) => {
    const checked = check([...bytes, 1, 2, 3, 4], 20);
    await expect(checked).rejects.toThrow(TableFault);
    await expect(checked).rejects.toThrow(why);
  });
});
