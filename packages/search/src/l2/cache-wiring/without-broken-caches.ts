import { covers } from './covers.js';
import type { Draft } from './draft.js';
import type { JobPicture } from './job-picture.js';
import type { EcosystemVerdict, JobVerdict } from './verdict.js';

/** Rules whose finding says that the cache keeps nothing for the job. */
const BREAKING: ReadonlySet<string> = new Set([
  'dead-cache-action',
  'ineffective-cache',
  'cache-after-install',
  'volatile-key',
  'failing-cache-setup',
]);

/**
 * The verdict on a job once caches that do not work are left out: where nothing else caches an ecosystem, it is missing. The
 * finding about the cache says so already, so that there is no second one.
 */
export function withoutBrokenCaches(verdict: JobVerdict, picture: JobPicture, drafts: readonly Draft[]): JobVerdict {
  const broken = new Map(
    drafts.filter(({ rule, pedantic }) => BREAKING.has(rule) && pedantic !== true).map(({ site, rule }) => [site, rule]),
  );
  if (broken.size === 0 || verdict.verdict !== 'wired') return verdict;
  const ecosystems = verdict.ecosystems.map((one) => discounted(one, picture, broken));
  const missing = ecosystems.filter((one) => one.verdict === 'missing');
  if (missing.length === 0) return verdict;
  return {
    ...verdict,
    verdict: 'missing',
    ecosystems,
    reason: missing.map(({ ecosystem, reason }) => `${ecosystem}: ${reason}`).join('; '),
  };
}

function discounted(one: EcosystemVerdict, picture: JobPicture, broken: ReadonlyMap<Draft['site'], string>): EcosystemVerdict {
  if (one.verdict !== 'wired') return one;
  const caches = picture.caches.filter((cache) => cache.effect.state !== 'off' && covers(cache, one.ecosystem));
  const rules = caches.map(({ site }) => broken.get(site));
  if (rules.length === 0 || rules.includes(undefined)) return one;
  return { ...one, verdict: 'missing', reason: `its cache does not work (${rules[0]})` };
}
