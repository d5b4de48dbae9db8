import { createHash } from 'node:crypto';

/** What may be told of a value: how long it is, and how its SHA-256 begins. */
export interface ValueDigest {
  /** In bytes of UTF-8. */
  readonly length: number;
  /** The first 12 hex digits. */
  readonly sha256Prefix: string;
}

export function valueDigest(value: string): ValueDigest {
  return {
    length: Buffer.byteLength(value, 'utf8'),
    sha256Prefix: createHash('sha256').update(value, 'utf8').digest('hex').slice(0, 12),
  };
}

/** `12 bytes, SHA-256 0123456789ab…`. */
export function digestText({ length, sha256Prefix }: ValueDigest): string {
  return `${length} byte${length === 1 ? '' : 's'}, SHA-256 ${sha256Prefix}…`;
}
