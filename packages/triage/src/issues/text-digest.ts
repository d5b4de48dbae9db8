import { createHash } from 'node:crypto';

/** The same for the same parts: 16 hexadecimal digits of their SHA-256. */
export function textDigest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 16);
}
