import { ecosystem as knownEcosystem } from '@sar/workflows';
import type { SeenCache } from './job-picture.js';

/** True when the cache keeps the ecosystem's downloads, or those of an ecosystem that serves it too. */
export function covers({ effect }: SeenCache, ecosystem: string): boolean {
  if (effect.operation === 'save') return false;
  return (
    effect.ecosystems.includes(ecosystem) || (knownEcosystem(ecosystem)?.coveredBy ?? []).some((other) => effect.ecosystems.includes(other))
  );
}
