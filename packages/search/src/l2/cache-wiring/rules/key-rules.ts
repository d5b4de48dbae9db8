import { matchesAny } from '../matches-any.js';
import { ecosystem as knownEcosystem, ecosystemsOfPath } from '@sar/workflows';
import { changesEveryRun, hashedPatterns, hashesAreLiteral, neverChanges } from '../cache-key.js';
import { cachedEcosystem } from '../cached-ecosystem.js';
import type { Draft } from '../draft.js';
import { isShared } from '../handed-over.js';
import type { JobPicture, SeenCache } from '../job-picture.js';
import type { JudgeContext } from '../judge-context.js';
import type { RuleCheck } from './rule-check.js';

/** Fires when the key of a dependency cache never follows its lockfile: no hash, or a hash of files that are not there. */
export const staticKey: RuleCheck = (picture, context) =>
  dependencyCaches(picture).flatMap((cache) => {
    const key = cache.effect.key ?? '';
    // A restore by prefix takes the newest entry, whatever its own key is.
    if (key === '' || !hasLockfiles(cache) || (cache.effect.operation === 'restore' && (cache.effect.restoreKeys?.length ?? 0) > 0))
      return [];
    const absent = absentHash(key, cache, picture, context);
    if (absent !== undefined) {
      return [
        draft(
          'static-key',
          cache,
          picture,
          `the key hashes ${absent}, which matches no file of the repository, so it never changes`,
          'a hash of the lockfile that is there',
        ),
      ];
    }
    const hashes = hashedPatterns(key).length > 0 || /hashFiles/i.test(key);
    if (hashes || !neverChanges(key) || namesAVersion(key)) return [];
    return [
      draft(
        'static-key',
        cache,
        picture,
        `the key "${key}" never changes, so the entry is never renewed`,
        'a key with hashFiles() of the lockfile',
      ),
    ];
  });

/** Fires when the key is new every time and nothing lets an older entry match. */
export const volatileKey: RuleCheck = (picture, { pictures }) =>
  dependencyCaches(picture).flatMap((cache) => {
    const key = cache.effect.key ?? '';
    if (!changesEveryRun(key) || (cache.effect.restoreKeys?.length ?? 0) > 0 || cache.effect.operation !== 'both') return [];
    if (isShared(cache, picture, pictures)) return [];
    return [
      draft(
        'volatile-key',
        cache,
        picture,
        `the key "${key}" is new in every run and there are no restore-keys, so it never hits`,
        'a key with hashFiles() of the lockfile',
      ),
    ];
  });

function draft(rule: 'static-key' | 'volatile-key', cache: SeenCache, picture: JobPicture, message: string, expected: string): Draft {
  return {
    rule,
    about: 'step',
    site: cache.site,
    identity: `${cache.effect.paths.join()}|${cache.effect.key ?? ''}`,
    ...cachedEcosystem(cache, picture),
    message,
    expected,
    actual: `key: ${cache.effect.key ?? ''}`,
  };
}

/** Explicit caches whose paths hold what a package manager downloads or installs. */
function dependencyCaches(picture: JobPicture): readonly SeenCache[] {
  return picture.caches.filter(
    ({ effect }) =>
      effect.mechanism === 'path' &&
      effect.state === 'on' &&
      effect.operation !== 'save' &&
      effect.paths.length > 0 &&
      effect.paths.every((path) => ecosystemsOfPath(path).some(({ holds }) => holds === 'downloads' || holds === 'environment')),
  );
}

/** Models, browsers and system packages have no lockfile: their key is a version that somebody writes. */
function hasLockfiles({ effect }: SeenCache): boolean {
  return effect.ecosystems.some((id) => (knownEcosystem(id)?.lockfiles.length ?? 0) > 0);
}

/** `pip-v2`, `deps-3.11`: somebody turns the key by hand. */
function namesAVersion(key: string): boolean {
  return /(?:^|[-_])v?\d+(?:\.\d+)*(?:$|[-_])/i.test(key.replaceAll(/\$\{\{[^}]*\}\}/g, ''));
}

/**
 * The patterns of a hash that matches nothing in the repository. Silent when the files could come from elsewhere: another
 * checkout, a command or an artifact before the step, patterns that are not literal.
 */
function absentHash(key: string, cache: SeenCache, picture: JobPicture, { tree }: JudgeContext): string | undefined {
  const patterns = hashedPatterns(key);
  const checkout = picture.checkouts[0];
  if (
    patterns.length === 0 ||
    !hashesAreLiteral(key) ||
    checkout === undefined ||
    checkout.index > cache.index ||
    checkout.folder !== '' ||
    !checkout.whole
  )
    return undefined;
  const made = picture.facts.happenings.some(
    (happening, at) => at < cache.index && (happening.kind !== 'action' || happening.reference.action.includes('download-artifact')),
  );
  const foreign = picture.facts.happenings.filter((happening) => happening.kind === 'action' && happening.effects.checksOut).length > 1;
  if (made || foreign) return undefined;
  const found = patterns.filter((pattern) => !pattern.startsWith('!')).some((pattern) => matchesAny(pattern, tree));
  return found ? undefined : patterns.join(', ');
}
