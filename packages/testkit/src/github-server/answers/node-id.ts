import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** An opaque id, as GraphQL and REST's `node_id` have them; the same for the same thing. */
export function nodeId(type: string, key: string | number): string {
  return Buffer.from(`${type}:${key}`).toString('base64');
}

/** A number for a thing that only has a name (an account's login): the same for the same name, at most 2^31. */
export function numberOf(name: string): number {
  return createHash('sha1').update(name.toLowerCase()).digest().readUInt32BE(0) >>> 1;
}
