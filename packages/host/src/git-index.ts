const SIGNATURE = 0x44495243; // "DIRC"
const HEADER_BYTES = 12;
/** Bytes of an entry before its object name. */
const STAT_BYTES = 40;
const OBJECT_NAME_BYTES = 20;
const CHECKSUM_BYTES = 20;
const EXTENDED = 0x4000;
const STAGES = 0x3000;
const LENGTH = 0x0fff;
const DIRECTORY_MODE = 0o040000;
/** Extensions that say the entries are not all there: a split index, and folders in place of their files. */
const PARTIAL = new Set(['link', 'sdir']);

/**
 * The paths in a git index, in its order, each once. Undefined for an index that only git itself can tell: another version or
 * hash, a split or sparse one, a broken one. Format: https://git-scm.com/docs/index-format
 */
export function pathsOfIndex(index: Buffer): readonly string[] | undefined {
  if (index.length < HEADER_BYTES + CHECKSUM_BYTES || index.readUInt32BE(0) !== SIGNATURE) return undefined;
  const version = index.readUInt32BE(4);
  const count = index.readUInt32BE(8);
  if (version < 2 || version > 4) return undefined;
  const end = index.length - CHECKSUM_BYTES;
  const paths: string[] = [];
  let previous = Buffer.alloc(0);
  let at = HEADER_BYTES;
  for (let entry = 0; entry < count; entry += 1) {
    const start = at;
    const flagsAt = start + STAT_BYTES + OBJECT_NAME_BYTES;
    if (flagsAt + 2 > end || index.readUInt32BE(start + 24) === DIRECTORY_MODE) return undefined;
    const flags = index.readUInt16BE(flagsAt);
    const nameAt = flagsAt + ((flags & EXTENDED) === 0 ? 2 : 4);
    const length = flags & LENGTH;
    let text: string;
    if (version === 4) {
      const kept = readOffset(index, nameAt, end);
      const zero = kept === undefined ? -1 : index.indexOf(0, kept.next);
      if (kept === undefined || zero < 0 || zero >= end || kept.value > previous.length) return undefined;
      previous = Buffer.concat([previous.subarray(0, previous.length - kept.value), index.subarray(kept.next, zero)]);
      if (Math.min(previous.length, LENGTH) !== length) return undefined;
      text = previous.toString('utf8');
      at = zero + 1;
    } else {
      const zero = length < LENGTH ? nameAt + length : index.indexOf(0, nameAt + length);
      if (zero < 0 || zero >= end || index[zero] !== 0) return undefined;
      text = index.toString('utf8', nameAt, zero);
      // Entries are padded with one to eight zeros to a multiple of eight bytes.
      at = start + ((zero - start + 8) & ~7);
    }
    if (length === 0) return undefined;
    // Of a file in conflict each side is an entry of its own.
    if ((flags & STAGES) === 0 || paths.at(-1) !== text) paths.push(text);
  }
  return isWhole(index, at, end) ? paths : undefined;
}

/** Whether the rest is extensions that leave the entries as they are. */
function isWhole(index: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at + 8 <= end) {
    if (PARTIAL.has(index.toString('latin1', at, at + 4))) return false;
    at += 8 + index.readUInt32BE(at + 4);
  }
  return at === end;
}

/** A number of variable length, as in pack files; undefined when it does not end. */
function readOffset(index: Buffer, at: number, end: number): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let next = at; next < end && next < at + 5; next += 1) {
    const byte = index[next] ?? 0;
    value = value * 128 + (byte & 127);
    if ((byte & 128) === 0) return { value, next: next + 1 };
    value += 1;
  }
  return undefined;
}
