import { createHash } from 'node:crypto';
import type { PlannedLayer } from '../plan/planned-layer.js';
import { keyPart } from './key-part.js';
import type { Tier } from './tier.js';

/** Parts of a key after its tier: what must be the same for an entry to be of use, and what makes it the same content. */
export interface KeyParts {
  readonly must: readonly string[];
  /** Goes in as a hash. */
  readonly content: unknown;
  /** Whether an entry of other content is better than none. */
  readonly fallsBack: boolean;
}

/** Keys of a layer: `<tier>-<layer>-<os>-<arch>-…-<version token>-<hash>`. Every tier falls back to `live`. */
export function layerKeys(tier: Tier, { must, content, fallsBack }: KeyParts): Pick<PlannedLayer, 'key' | 'same' | 'prefixes'> {
  const middle = must.map((part) => keyPart(part, 'a part of the key')).join('-');
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
  const beginnings = [...new Set([tier, 'live'])].map((each) => `${each}-${middle}-`);
  const same = beginnings.map((beginning) => `${beginning}${hash}`);
  const [key = '', ...others] = same;
  return { key, same, prefixes: [...others, ...(fallsBack ? beginnings : [])] };
}
