import { createHash } from 'node:crypto';

/** The key that secrets of a place are sealed with: 32 bytes, the same for the same place. Nobody has its private half. */
export function publicKey(place: string): { readonly key_id: string; readonly key: string } {
  const digest = createHash('sha256').update(place.toLowerCase()).digest();
  return { key_id: digest.readBigUInt64BE(0).toString(), key: digest.toString('base64') };
}
