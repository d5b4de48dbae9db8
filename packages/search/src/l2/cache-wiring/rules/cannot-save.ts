import { cachedEcosystem } from '../cached-ecosystem.js';
import { sameKey } from '../cache-key.js';
import { cacheModeOf } from '../cache-mode.js';
import type { JobPicture, SeenCache } from '../job-picture.js';
import { mayFillCache } from '../event-scopes.js';
import type { RuleCheck } from './rule-check.js';

/** Fires for caches that no run of the repository may ever save. */
export const cannotSave: RuleCheck = (picture, { pictures }) =>
  picture.caches.flatMap((cache) => {
    const { effect, reference } = cache;
    if (effect.state !== 'on' || effect.operation === 'restore' || effect.mechanism === 'remote') return [];
    const why = forbidden(picture, cache);
    if (why === undefined || pictures.some((other) => fillsTheSame(other, cache))) return [];
    return [
      {
        rule: 'cannot-save' as const,
        about: 'step' as const,
        site: cache.site,
        ...cachedEcosystem(cache, picture),
        identity: `${reference.action}|${effect.key ?? ''}`,
        message: `the cache of ${reference.written}@${reference.ref} is never saved: ${why}`,
        expected: 'a run that may save it: on push or schedule, with cache-mode write',
        actual: why,
        // What such a job keeps for itself (a counter, a record) is no dependency cache; it is true, and seldom worth a word.
        ...(effect.ecosystems.length === 0 && cacheModeOf(picture.facts) === undefined && { pedantic: true }),
      },
    ];
  });

/** Why no run of this job may save, or undefined. */
function forbidden({ facts }: JobPicture, { effect }: SeenCache): string | undefined {
  const mode = cacheModeOf(facts);
  if (mode?.saves === true) return undefined;
  if (mode !== undefined) {
    // To switch off what setup actions do by themselves is what the key is for, and to restore only what `read` is for.
    const meant = effect.mechanism === 'built-in' || (mode.restores && effect.operation !== 'save');
    return meant ? undefined : mode.why;
  }
  // A mode that an expression decides.
  if ([facts.effectiveJob, facts.effectiveWorkflow, facts.job, facts.workflow].some(({ cacheMode }) => cacheMode !== undefined))
    return undefined;
  const events = facts.workflow.triggers.map(({ event }) => event);
  if (events.length === 0 || events.some((event) => mayFillCache(event))) return undefined;
  return `runs on ${events.join(', ')} have a read-only cache token`;
}

/** True when another job, whose runs may save, fills a cache of the same kind. */
function fillsTheSame(other: JobPicture, cache: SeenCache): boolean {
  return other.caches.some(
    (candidate) =>
      candidate.effect.state !== 'off' &&
      candidate.effect.operation !== 'restore' &&
      forbidden(other, candidate) === undefined &&
      (candidate.effect.key !== undefined && cache.effect.key !== undefined && sameKey(candidate.effect.key, cache.effect.key)
        ? true
        : candidate.effect.mechanism === 'built-in' && candidate.effect.ecosystems.some((id) => cache.effect.ecosystems.includes(id))),
  );
}
