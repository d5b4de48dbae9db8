import { createHash } from 'node:crypto';

/** The type of a git object, as it stands in the object's header. */
export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/** The SHA-1 id that git gives an object: over `<type> <size>\0<content>`. */
export function objectId(type: ObjectType, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}
