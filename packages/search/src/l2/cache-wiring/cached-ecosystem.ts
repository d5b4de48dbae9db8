import type { JobPicture, SeenCache } from './job-picture.js';

/**
 * The ecosystem that a cache is about, as a signal names it. A path such as `node_modules` or `.venv` belongs to several: then
 * the one that the job downloads; none when it downloads no single one of them.
 */
export function cachedEcosystem(
  { effect }: Pick<SeenCache, 'effect'>,
  { downloads }: JobPicture,
): { readonly ecosystem: string } | Record<never, never> {
  const [only, ...others] = effect.ecosystems;
  if (only !== undefined && others.length === 0) return { ecosystem: only };
  const downloaded = new Set(downloads.map(({ ecosystem }) => ecosystem).filter((id) => effect.ecosystems.includes(id)));
  const [first] = downloaded;
  return downloaded.size === 1 && first !== undefined ? { ecosystem: first } : {};
}
