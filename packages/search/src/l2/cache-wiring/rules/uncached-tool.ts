import { ecosystem as knownEcosystem } from '@sar/workflows';
import { covers } from '../covers.js';
import { publishing } from '../publishing.js';
import type { RuleCheck } from './rule-check.js';

/**
 * The doubtful half of `missing-cache`, shown only with `--pedantic`: packages named on a command line, and tools whose caches
 * seldom pay (apt, Playwright browsers, Terraform providers).
 */
export const uncachedTool: RuleCheck = (picture, { settings }) => {
  if (picture.unknowns.some(({ mayCache }) => mayCache) || publishing(picture) !== undefined) return [];
  const seen = new Set<string>();
  return picture.downloads.flatMap((download) => {
    const known = knownEcosystem(download.ecosystem);
    if (known === undefined || seen.has(known.id) || (settings.ecosystems !== undefined && !settings.ecosystems.includes(known.id)))
      return [];
    const doubtful = known.judged === 'advisory' || download.kind === 'named';
    const small = download.packages.length > 0 && download.packages.every((name) => known.smallTools.includes(name));
    if (
      !doubtful ||
      small ||
      download.kind === 'tool' ||
      picture.caches.some((cache) => cache.effect.state !== 'off' && covers(cache, known.id))
    )
      return [];
    seen.add(known.id);
    return [
      {
        rule: 'missing-cache',
        about: 'job',
        site: download.site,
        ecosystem: known.id,
        identity: `${known.id}:named`,
        message: `the job "${picture.facts.effectiveJob.id}" downloads with ${known.name} (${download.text}) and nothing in it caches that; it may not pay`,
        expected: `a cache of ${known.cachePaths.linux[0] ?? known.name}`,
        actual: 'no cache',
        pedantic: true,
      },
    ];
  });
};
