import type { Evidence, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { bumpAdvice, isMendable, type BumpAdvice } from './bump-advice.js';
import { DEPENDENCY_CVES_RULE_TABLE } from './dependency-cves-rules.js';
import type { Manifests } from './manifests.js';
import type { MergedVulnerability, VulnerablePackage } from './merge-vulnerabilities.js';
import { byRating, impactOf } from './severity.js';

/** Most vulnerabilities that are named as evidence. */
const MAX_EVIDENCE = 50;

/**
 * The signals of a package in a manifest: what was published to do harm, what a bump mends, and what none mends are three tasks and three signals. All
 * that one bump mends is one, because a person mends it by one change.
 */
export function packageSignals(each: VulnerablePackage, manifests: Manifests): readonly Signal[] {
  const malicious = each.vulnerabilities.filter(({ isMalware }) => isMalware);
  const others = each.vulnerabilities.filter(({ isMalware }) => !isMalware);
  const mendable = others.filter(isMendable);
  const advice = mendable.length === 0 ? undefined : bumpAdvice(each, mendable);
  const open = advice === undefined ? others : others.filter((vulnerability) => !isMendable(vulnerability));
  return [
    ...(malicious.length > 0 ? [signal('malicious-package', each, malicious, manifests)] : []),
    ...(advice !== undefined ? [signal('vulnerable-dependency', each, mendable, manifests, advice)] : []),
    ...(open.length > 0 ? [signal('vulnerability-without-fix', each, open, manifests)] : []),
  ];
}

type PackageRule = 'malicious-package' | 'vulnerable-dependency' | 'vulnerability-without-fix';

function signal(
  id: PackageRule,
  each: VulnerablePackage,
  vulnerabilities: readonly MergedVulnerability[],
  manifests: Manifests,
  advice?: BumpAdvice,
): Signal {
  const { ecosystem, name, manifest, lockKey, installed, scope } = each;
  const rule = ruleOf(id);
  const source = vulnerabilities[0]?.sources[0] ?? '';
  const path = manifest ?? source;
  const line = manifest === undefined ? undefined : manifests.lineOf(manifest, ecosystem, name, lockKey);
  const there = `${name}${installed.length === 0 ? '' : ` ${installed.slice(0, 5).join(', ')}`}`;
  const sorted = vulnerabilities.toSorted((a, b) => byRating(a, b) || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
  const worst = sorted[0]?.severity ?? 'unknown';
  const made = signalOf(rule, 'L1', {
    artefact: {
      kind: 'package',
      path,
      ...(line !== undefined && { line }),
      name,
      ...(sorted[0]?.url !== undefined && { url: sorted[0].url }),
    },
    identity: [ecosystem, name, manifest],
    message: `${there}${scope === 'development' ? ', used in development,' : ''} ${TELLS[id](sorted, worst, advice)}`,
    expected:
      id === 'malicious-package'
        ? `no ${name} of this version anywhere`
        : (advice?.expected ?? `${name} without known vulnerabilities, or another package`),
    actual: there,
    evidence: evidenceOf(sorted, path, line),
    ...(id !== 'malicious-package' && { impact: impactOf(worst, scope) }),
    ...(advice !== undefined && { help: `${advice.todo} Then run the tests and the audit again.` }),
  });
  return { ...made, ...(ecosystem !== '' && { ecosystem }) };
}

const TELLS: Readonly<Record<PackageRule, (sorted: readonly MergedVulnerability[], severity: string, advice?: BumpAdvice) => string>> = {
  'malicious-package': (sorted) => `was published to do harm: ${idsOf(sorted)}`,
  'vulnerable-dependency': (sorted, severity, advice) =>
    `has ${counted(sorted)} (${rated(severity)}${idsOf(sorted)}): ${advice?.short ?? ''}`,
  'vulnerability-without-fix': (sorted, severity) =>
    `has ${counted(sorted)} (${rated(severity)}${idsOf(sorted)}), and ${sorted.some(({ remedies }) => remedies.every(({ kind }) => kind === 'unknown')) ? 'the report names no version that mends it' : 'no version mends it'}`,
};

function counted({ length }: readonly MergedVulnerability[]): string {
  return length === 1 ? 'a known vulnerability' : `${length} known vulnerabilities`;
}

function rated(severity: string): string {
  return severity === 'unknown' ? '' : `${severity}: `;
}

function idsOf(sorted: readonly MergedVulnerability[]): string {
  const shown = sorted.slice(0, 3).flatMap(({ ids }) => ids[0] ?? []);
  return `${shown.join(', ')}${sorted.length > shown.length ? ' …' : ''}`;
}

function evidenceOf(sorted: readonly MergedVulnerability[], path: string, line: number | undefined): readonly Evidence[] {
  const place = { path, ...(line !== undefined && { line }) };
  const shown = sorted.slice(0, MAX_EVIDENCE).map(({ ids, title, severity, score, remedies, sources }) => {
    const [id = '', ...aliases] = ids;
    const versions = [...new Set(remedies.flatMap((remedy) => (remedy.kind === 'versions' ? remedy.versions : [])))];
    const parts = [
      `${id}${aliases.length === 0 ? '' : ` (${aliases.slice(0, 5).join(', ')})`}${title === '' ? '' : `: ${title}`}`,
      severity === 'unknown' ? 'severity not told' : `${severity}${score === undefined ? '' : ` ${score}`}`,
      versions.length === 0 ? undefined : `mended in ${versions.slice(0, 8).join(', ')}`,
      `from ${sources.slice(0, 4).join(', ')}`,
    ];
    return { ...place, text: parts.filter((part) => part !== undefined).join('; ') };
  });
  const more = sorted.length - shown.length;
  return more > 0 ? [...shown, { ...place, text: `${more} more are not named here` }] : shown;
}

export function ruleOf<Id extends (typeof DEPENDENCY_CVES_RULE_TABLE)[number]['id']>(id: Id): (typeof DEPENDENCY_CVES_RULE_TABLE)[number] {
  const rule = DEPENDENCY_CVES_RULE_TABLE.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
