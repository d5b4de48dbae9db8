import { sameKey, withoutSpaces } from './cache-key.js';
import type { JobPicture, SeenCache } from './job-picture.js';

/**
 * True when another job of the same run restores what this cache saves: by its key, by an output of this job, or by a prefix of
 * the key. Then the entry hands files over, and neither its place behind the install nor a key per run is a fault.
 */
export function isHandedOver(cache: SeenCache, picture: JobPicture, pictures: readonly JobPicture[]): boolean {
  const { key } = cache.effect;
  if (key === undefined || cache.effect.operation === 'restore') return false;
  // What stands in an action is judged once for all jobs that call it, in whatever workflow.
  const anywhere = cache.site.via.length > 0;
  return pictures.some(
    (other) =>
      other !== picture &&
      (anywhere || other.facts.workflow === picture.facts.workflow) &&
      other.caches.some(({ effect }) => effect.operation !== 'save' && effect.mechanism === 'path' && restores(effect, key, picture.facts.effectiveJob.id)),
  );
}

function restores(effect: SeenCache['effect'], key: string, job: string): boolean {
  if (effect.key !== undefined && (sameKey(effect.key, key) || withoutSpaces(effect.key).includes(`needs.${job}.outputs.`))) return true;
  return (effect.restoreKeys ?? []).some((prefix) => prefix !== '' && withoutSpaces(key).startsWith(withoutSpaces(prefix)));
}
