import type { SeenDownload } from '../job-picture.js';
import { cacheableDownloads } from '../judge-ecosystems.js';
import type { RuleCheck } from './rule-check.js';

/** Fires when the baseline names a cache action and a job installs one of its ecosystems without it. */
export const outsideHierarchy: RuleCheck = (picture, context, verdict) => {
  const { action } = context.settings;
  if (action === undefined) return [];
  const wanted = plain(action.uses);
  const used = picture.facts.effectiveJob.steps.some((step) => step.uses !== undefined && plain(step.uses.value) === wanted);
  const called = picture.facts.happenings.some(({ site }) => site.via.some((call) => plain(call) === wanted));
  if (used || called) return [];
  return [...cacheableDownloads(picture, context)].flatMap(([ecosystem, downloads]) => {
    const decided = verdict.ecosystems.find((one) => one.ecosystem === ecosystem)?.verdict;
    const first: SeenDownload | undefined = downloads[0];
    // Where no cache is wanted, or the job cannot be seen into, the hierarchy is not asked for either.
    if (first === undefined || decided === 'exempt' || decided === 'unknown' || !action.ecosystems.includes(ecosystem)) return [];
    return [
      {
        rule: 'outside-hierarchy' as const,
        about: 'job' as const,
        site: first.site,
        ecosystem,
        identity: ecosystem,
        message: `the job "${picture.facts.effectiveJob.id}" installs with ${ecosystem} (${first.text}) without ${action.uses}, which the baseline names`,
        expected: `uses: ${action.uses} before the install`,
        actual: decided === 'wired' ? 'another cache' : 'no cache',
        help: `Add a step "uses: ${action.uses}" before the install.`,
      },
    ];
  });
};

/** A reference without `./`, `$/` and `@ref`. */
function plain(uses: string): string {
  return uses
    .replace(/^[.$]\//, '')
    .replace(/@.*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
