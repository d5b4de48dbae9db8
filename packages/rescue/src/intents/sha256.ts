import { createHash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes: 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 of a variable's value; null for a variable that is not there, as the ledger and `expect` mean it. */
export function valueHash(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : sha256(value);
}
