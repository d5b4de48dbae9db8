import { sameKey, withoutSpaces } from './cache-key.js';
import { covers } from './covers.js';
import type { JobPicture, SeenCache } from './job-picture.js';

/**
 * True when another job of the same run restores what this cache saves: by its key, by an output of this job, or by a prefix of
 * the key. Then the entry hands files over, and its place behind the install is no fault.
 */
export function isHandedOver(cache: SeenCache, picture: JobPicture, pictures: readonly JobPicture[]): boolean {
  const { key, operation } = cache.effect;
  if (key === undefined || operation === 'restore') return false;
  return others(cache, picture, pictures).some(({ caches, ...other }) =>
    caches.some(
      (candidate) =>
        candidate.effect.operation !== 'save' &&
        restores(candidate.effect, key, picture.facts.effectiveJob.id) &&
        isInTime(candidate, other),
    ),
  );
}

/** True when jobs of one run share the entry, in either direction: that is what a key per run is for. */
export function isShared(cache: SeenCache, picture: JobPicture, pictures: readonly JobPicture[]): boolean {
  const { key } = cache.effect;
  if (key === undefined) return false;
  return (
    isHandedOver(cache, picture, pictures) ||
    others(cache, picture, pictures).some(({ caches }) =>
      caches.some(({ effect }) => effect.operation !== 'restore' && effect.key !== undefined && sameKey(effect.key, key)),
    )
  );
}

/** The other jobs of the run. What stands in an action is judged once for all jobs that call it, in whatever workflow. */
function others(cache: SeenCache, picture: JobPicture, pictures: readonly JobPicture[]): readonly JobPicture[] {
  return pictures.filter((other) => other !== picture && (cache.site.via.length > 0 || other.facts.workflow === picture.facts.workflow));
}

/** A restore behind the job's own installs is the same fault once more, and uses nothing. */
function isInTime(cache: SeenCache, { downloads }: Pick<JobPicture, 'downloads'>): boolean {
  return !downloads.some(({ index, kind, ecosystem }) => kind === 'manifest' && index < cache.index && covers(cache, ecosystem));
}

function restores(effect: SeenCache['effect'], key: string, job: string): boolean {
  if (effect.key !== undefined && (sameKey(effect.key, key) || withoutSpaces(effect.key).includes(`needs.${job}.outputs.`))) return true;
  return (effect.restoreKeys ?? []).some((prefix) => prefix !== '' && withoutSpaces(key).startsWith(withoutSpaces(prefix)));
}
