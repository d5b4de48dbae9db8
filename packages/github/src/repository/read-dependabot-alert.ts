import type { DependabotAlert } from '@sar/baseline';
import { allRead, readCutText, readId, readOptional, readText, readTime, readWebAddress } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

/** Longer texts are cut. */
const MOST_SUMMARY = 1024;
const MOST_PATH = 1000;

type Optional = 'scope' | 'cve' | 'cvssVector' | 'cvssScore' | 'firstPatched';

/** A Dependabot alert of an answer; undefined when it has another shape. */
export function readDependabotAlert(value: unknown): DependabotAlert | undefined {
  const alert = asRecord(value) ?? {};
  const dependency = asRecord(alert['dependency']) ?? {};
  const advisory = asRecord(alert['security_advisory']) ?? {};
  const vulnerability = asRecord(alert['security_vulnerability']) ?? {};
  const named = asRecord(vulnerability['package']) ?? {};
  const scope = readOptional(dependency['scope'], readText);
  const cve = readOptional(advisory['cve_id'], readText);
  const firstPatched = readOptional(asRecord(vulnerability['first_patched_version'])?.['identifier'], readText);
  const always = allRead<Omit<DependabotAlert, Optional>>({
    number: readId(alert['number']),
    ecosystem: readText(named['ecosystem']),
    package: readText(named['name']),
    manifestPath: readCutText(dependency['manifest_path'] ?? '', MOST_PATH),
    ghsa: readText(advisory['ghsa_id']),
    summary: readCutText(advisory['summary'], MOST_SUMMARY),
    severity: readText(vulnerability['severity'] ?? advisory['severity']),
    vulnerableRange: readText(vulnerability['vulnerable_version_range']),
    createdAt: readTime(alert['created_at']),
    url: readWebAddress(alert['html_url']),
  });
  if (always === undefined || scope === null || cve === null || firstPatched === null) return undefined;
  return { ...always, scope, cve, firstPatched, ...cvssOf(advisory) };
}

/** The newest scale that has a vector; the older field is filled by scale 3 alone. A score of 0 means that there is none. */
function cvssOf(advisory: Readonly<Record<string, unknown>>): Pick<DependabotAlert, 'cvssVector' | 'cvssScore'> {
  const scales = asRecord(advisory['cvss_severities']) ?? {};
  const all = [scales['cvss_v4'], scales['cvss_v3'], advisory['cvss']].map((scale) => {
    const { vector_string: vector, score } = asRecord(scale) ?? {};
    return {
      cvssVector: readText(vector),
      cvssScore: typeof score === 'number' && score > 0 && score <= 10 ? score : undefined,
    };
  });
  const best = all.find(({ cvssVector }) => cvssVector !== undefined) ?? all.find(({ cvssScore }) => cvssScore !== undefined);
  return best ?? { cvssVector: undefined, cvssScore: undefined };
}
