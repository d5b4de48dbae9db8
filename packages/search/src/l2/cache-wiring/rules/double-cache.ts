import { ecosystemsOfPath } from '@sar/workflows';
import { cachedEcosystem } from '../cached-ecosystem.js';
import type { SeenCache } from '../job-picture.js';
import type { RuleCheck } from './rule-check.js';

/** Fires when an explicit cache step keeps the same files as the caching of a setup action in the same job. */
export const doubleCache: RuleCheck = (picture) => {
  const on = picture.caches.filter(({ effect, site }) => effect.state === 'on' && effect.operation !== 'save' && !site.conditional);
  const builtIn = on.filter(({ effect }) => effect.mechanism === 'built-in');
  return on.flatMap((cache) => {
    if (cache.effect.mechanism !== 'path') return [];
    const twin = builtIn.find((other) => other.index !== cache.index && samePath(cache, other));
    if (twin === undefined) return [];
    const name = `${twin.reference.written}@${twin.reference.ref}`;
    return [
      {
        rule: 'double-cache' as const,
        about: 'step' as const,
        site: cache.site,
        ...cachedEcosystem(cache, picture),
        identity: `${cache.effect.paths.join()}|${twin.reference.action}`,
        message: `${cache.effect.paths.join(', ')} is cached twice: here, and by ${name} (${twin.effect.why})`,
        expected: 'one cache of each path',
        actual: `${cache.reference.written}@${cache.reference.ref} and ${name}`,
        evidence: [{ path: twin.site.path, line: twin.site.range.line, text: name }],
      },
    ];
  });
};

/** Both keep the downloads, or both the build files, of one ecosystem. */
function samePath(explicit: SeenCache, builtIn: SeenCache): boolean {
  const kept = (paths: readonly string[]) =>
    new Set(paths.flatMap((path) => ecosystemsOfPath(path).filter(({ holds }) => holds === 'downloads' || holds === 'build').map(({ ecosystem, holds }) => `${ecosystem}:${holds}`)));
  const theirs = kept(builtIn.effect.paths);
  // Only when every path of the explicit step is kept by the other one too: a wider cache is not the same cache.
  return explicit.effect.paths.length > 0 && explicit.effect.paths.every((path) => [...kept([path])].some((one) => theirs.has(one)));
}
