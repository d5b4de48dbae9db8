import { knowledge } from './knowledge-data.js';
import type { Ecosystem } from './knowledge-types.js';

/** The ecosystem with this id; undefined when there is none. */
export function ecosystem(id: string): Ecosystem | undefined {
  return knowledge().ecosystems.get(id);
}

/** All ecosystems, by id. */
export function ecosystems(): readonly Ecosystem[] {
  return [...knowledge().ecosystems.values()];
}
