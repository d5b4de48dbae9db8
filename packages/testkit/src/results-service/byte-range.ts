/** Where a part of some bytes begins and where its last byte is. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The range that a header such as `bytes=0-99` or `bytes=100-` asks for, cut at the end of the bytes.
 *
 * @returns undefined when nothing or something else is asked for, which means all; `outside` when it begins after the end
 */
export function byteRange(header: string | undefined, sizeBytes: number): ByteRange | 'outside' | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined) return undefined;
  const start = Number(first);
  const end = Math.min(last === '' ? Infinity : Number(last), sizeBytes - 1);
  return start > end ? 'outside' : { start, end };
}
