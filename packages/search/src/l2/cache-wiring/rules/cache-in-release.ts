import { cachedEcosystem } from '../cached-ecosystem.js';
import { cacheModeOf } from '../cache-mode.js';
import { covers } from '../covers.js';
import { publishing } from '../publishing.js';
import type { RuleCheck } from './rule-check.js';

/** Fires when a job that surely publishes restores a dependency cache before it does (zizmor: cache-poisoning). */
export const cacheInRelease: RuleCheck = (picture) => {
  const published = publishing(picture);
  if (published === undefined || !published.certain || published.index < 0 || cacheModeOf(picture.facts)?.restores === false) return [];
  // What pull requests put somewhere is a preview.
  if (picture.facts.events.length > 0 && picture.facts.events.every((event) => PROPOSALS.has(event))) return [];
  const happening = picture.facts.happenings[published.index];
  if (happening === undefined || happening.site.conditional) return [];
  return picture.caches.flatMap((cache) => {
    const { effect, reference, index } = cache;
    if (
      effect.state !== 'on' ||
      effect.operation === 'save' ||
      index >= published.index ||
      effect.ecosystems.length === 0 ||
      cache.site.conditional
    )
      return [];
    const name = `${reference.written}@${reference.ref}`;
    // What another job built comes as an artifact.
    const handedOver = picture.facts.happenings
      .slice(0, published.index)
      .some((one) => one.kind === 'action' && one.reference.action.endsWith('/download-artifact'));
    const reached = picture.downloads.some(
      (download) => download.index > index && download.index <= published.index && covers(cache, download.ecosystem),
    );
    return [
      {
        rule: 'cache-in-release' as const,
        about: 'step' as const,
        site: cache.site,
        ...cachedEcosystem(cache, picture),
        identity: `${reference.action}|${effect.key ?? ''}`,
        message: `the job "${picture.facts.effectiveJob.id}" restores a cache (${name}: ${effect.why}) before it publishes (${published.how})`,
        expected: 'a release that is built without caches',
        actual: `${name} restores a cache`,
        evidence: [{ path: happening.site.path, line: happening.site.range.line, text: published.how }],
        // Without a command of the ecosystem in between, nothing of what is published comes out of the cache.
        ...((!reached || handedOver) && { pedantic: true }),
      },
    ];
  });
};

const PROPOSALS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group']);
