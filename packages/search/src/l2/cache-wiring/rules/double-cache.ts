import { ecosystemsOfPath } from '@sar/workflows';
import { cachedEcosystem } from '../cached-ecosystem.js';
import type { SeenCache } from '../job-picture.js';
import type { JudgeContext } from '../judge-context.js';
import type { RuleCheck } from './rule-check.js';

/** Fires when two mechanisms of one job keep the same files: a cache step and a setup action, or two setup actions. */
export const doubleCache: RuleCheck = (picture, context) => {
  const on = picture.caches.filter(({ effect, site }) => effect.state === 'on' && effect.operation !== 'save' && !site.conditional);
  const builtIn = on.filter((cache) => cache.effect.mechanism === 'built-in' && findsItsFiles(cache, context));
  return on.flatMap((cache) => {
    const twin = twinOf(cache, builtIn);
    if (twin === undefined) return [];
    const name = `${twin.reference.written}@${twin.reference.ref}`;
    const own = `${cache.reference.written}@${cache.reference.ref}`;
    const what = cache.effect.paths.join(', ');
    return [
      {
        rule: 'double-cache' as const,
        about: 'step' as const,
        site: cache.site,
        ...cachedEcosystem(cache, picture),
        identity: `${cache.effect.paths.join()}|${twin.reference.action}`,
        message: `${what} is cached twice: here${cache.effect.mechanism === 'path' ? '' : ` (${cache.effect.why})`}, and by ${name} (${twin.effect.why})`,
        expected: 'one cache of each path',
        actual: `${own} and ${name}`,
        evidence: [{ path: twin.site.path, line: twin.site.range.line, text: name }],
      },
    ];
  });
};

/** The setup action that keeps the same files. Of two setup actions the later one is at fault. */
function twinOf(cache: SeenCache, builtIn: readonly SeenCache[]): SeenCache | undefined {
  if (cache.effect.mechanism === 'path') return builtIn.find((other) => other.index !== cache.index && keepsAllOf(cache, other));
  if (!builtIn.includes(cache)) return undefined;
  return builtIn.find(
    (other) =>
      other.index < cache.index &&
      other.reference.action !== cache.reference.action &&
      keepsAllOf(cache, other) &&
      keepsAllOf(other, cache),
  );
}

/** Only when every path is kept by the other one too: a wider cache is not the same cache. */
function keepsAllOf({ effect }: SeenCache, other: SeenCache): boolean {
  const theirs = new Set(kept(other.effect.paths));
  const comparable = effect.mechanism === 'path' ? effect.paths : effect.paths.filter((path) => kept([path]).length > 0);
  return comparable.length > 0 && comparable.every((path) => kept([path]).some((one) => theirs.has(one)));
}

/** The downloads and build files that paths hold, by ecosystem. */
function kept(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    ecosystemsOfPath(path)
      .filter(({ holds }) => holds === 'downloads' || holds === 'build')
      .map(({ ecosystem, holds }) => `${ecosystem}:${holds}`),
  );
}

/** False for a setup action that looks for its files in the root alone, finds none, and goes on without a cache. */
function findsItsFiles({ effect }: SeenCache, { tree }: JudgeContext): boolean {
  const names = effect.keyFiles ?? [];
  if (names.length === 0 || names.some((name) => /[/*$]/.test(name))) return true;
  return names.some((name) => tree.has(name));
}
