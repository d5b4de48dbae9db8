import type { Baseline } from '@sar/baseline';
import { idKey, type VulnerablePackage } from './merge-vulnerabilities.js';
import { packageName } from './package-name.js';

type IgnoredVulnerability = Baseline['sensors']['dependency-cves']['ignore'][number];

export interface JudgedIgnore {
  readonly index: number;
  readonly entry: IgnoredVulnerability;
  readonly isExpired: boolean;
  /** Packages that have it. */
  readonly packages: readonly string[];
}

export interface AfterIgnores {
  /** What is left to be told; packages without any are left out. */
  readonly packages: readonly VulnerablePackage[];
  readonly ignored: number;
  readonly entries: readonly JudgedIgnore[];
}

/**
 * Takes off what the baseline's list accepts. An entry whose day has passed accepts nothing.
 *
 * @param day today, UTC, `YYYY-MM-DD`; the day of an entry is its last one
 */
export function applyIgnores(packages: readonly VulnerablePackage[], ignore: readonly IgnoredVulnerability[], day: string): AfterIgnores {
  const entries = ignore.map((entry, index) => ({ index, entry, isExpired: entry.expires < day, packages: new Set<string>() }));
  const byId = new Map<string, typeof entries>();
  for (const each of entries) byId.set(idKey(each.entry.id), [...(byId.get(idKey(each.entry.id)) ?? []), each]);
  let ignored = 0;
  const left = packages.flatMap((each) => {
    const vulnerabilities = each.vulnerabilities.filter((vulnerability) => {
      const sameId = vulnerability.ids.flatMap((id) => byId.get(idKey(id)) ?? []);
      const matching = sameId.filter(
        ({ entry }) => entry.package === undefined || packageName(each.ecosystem, entry.package) === each.name,
      );
      for (const { packages: names } of matching) names.add(each.name);
      if (matching.every(({ isExpired }) => isExpired)) return true;
      ignored += 1;
      return false;
    });
    return vulnerabilities.length === 0 ? [] : [{ ...each, vulnerabilities }];
  });
  return { packages: left, ignored, entries: entries.map((each) => ({ ...each, packages: [...each.packages] })) };
}
