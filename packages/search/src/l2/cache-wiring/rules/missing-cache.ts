import { ecosystem as knownEcosystem } from '@sar/workflows';
import { cacheableDownloads } from '../judge-ecosystems.js';
import type { JudgeContext } from '../judge-context.js';
import type { RuleCheck } from './rule-check.js';

/** Fires for each ecosystem that the job downloads, and that nothing in the job caches, exempts or hides. */
export const missingCache: RuleCheck = (picture, context, verdict) => {
  const downloads = cacheableDownloads(picture, context);
  return verdict.ecosystems.flatMap(({ ecosystem, verdict: decided, installs }) => {
    const first = downloads.get(ecosystem)?.[0];
    if (decided !== 'missing' || first === undefined || isOfHierarchy(ecosystem, context)) return [];
    const known = knownEcosystem(ecosystem);
    const name = known?.name ?? ecosystem;
    return [
      {
        rule: 'missing-cache',
        about: 'job',
        site: first.site,
        ecosystem,
        identity: ecosystem,
        message: `the job "${picture.facts.effectiveJob.id}" downloads ${name} dependencies (${installs[0] ?? first.text}) and nothing in it caches them`,
        expected: known?.preferred === undefined ? `a cache of ${known?.cachePaths.linux[0] ?? name}` : oneLine(known.preferred.snippet),
        actual: 'no cache',
        evidence:
          downloads
            .get(ecosystem)
            ?.slice(0, 5)
            .map((download) => ({ path: download.site.path, line: download.site.range.line, text: download.text })) ?? [],
        ...(known?.preferred !== undefined && { help: `Switch caching on before the install: ${oneLine(known.preferred.snippet)}` }),
      },
    ];
  });
};

function oneLine(snippet: string): string {
  return snippet
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/^- /, ''))
    .join('; ');
}

/** Where the baseline names a cache action for the ecosystem, `outside-hierarchy` says so: one fault is one finding. */
function isOfHierarchy(ecosystem: string, { settings }: JudgeContext): boolean {
  return settings.action?.ecosystems.includes(ecosystem) === true && settings.rules['outside-hierarchy'] !== 'off';
}
