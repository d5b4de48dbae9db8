import { compareSeverity, type Finding, type Impact, type Severity } from '@sar/baseline';
import type { RuleInfo, RuleLink } from '../findings/rule-info.js';
import { markdownCode } from '../safety/markdown-safe.js';
import { SARIF_LIMITS } from './sarif-limits.js';
import type { SarifLevel, SarifRule } from './sarif-log.js';

/** Severity → level of a result. */
export const SARIF_LEVELS: Readonly<Record<Severity, SarifLevel>> = { P0: 'error', P1: 'error', P2: 'warning', P3: 'note' };

/** Impact → the severity that it has where nothing overrides it (the decision flowchart). */
const USUAL_SEVERITY: Readonly<Record<Impact, Severity>> = {
  'data-loss': 'P0',
  security: 'P0',
  blocks: 'P1',
  degrades: 'P2',
  advisory: 'P3',
};

/** Severity → a number in GitHub's band of the same weight: critical above 9.0, high from 7.0, medium from 4.0, low below. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { P0: '9.5', P1: '8.0', P2: '5.5', P3: '2.0' };

/** Id of a rule in SARIF: with its sensor, since two sensors may name a rule alike. */
export function sarifRuleId(rule: { readonly id: string; readonly sensor: string }): string {
  return `${rule.sensor}/${rule.id}`;
}

/**
 * A rule as code scanning shows it. Rules of security or data loss get `security-severity`, by the worst finding of this
 * run (so that an override counts), else by their impact.
 *
 * @param findings those of this rule
 */
export function sarifRule(rule: RuleInfo, findings: readonly Finding[], linkTo: RuleLink): SarifRule {
  const usual = USUAL_SEVERITY[rule.impact];
  const [worst = usual] = findings.map(({ severity }) => severity).sort(compareSeverity);
  const isSecurity = rule.impact === 'security' || rule.impact === 'data-loss';
  const link = linkTo(rule);
  const isAddress = link !== undefined && /^https?:\/\//.test(link);
  const layers = [...new Set(findings.map(({ signal }) => signal.layer))].sort();
  const tags = [isSecurity ? 'security' : 'reliability', rule.sensor, ...layers].slice(0, SARIF_LIMITS.tagsPerRule);
  const page = link === undefined ? '' : isAddress ? `\n\n[More about this rule](${link})` : `\n\nMore: ${markdownCode(link)}`;
  return {
    id: sarifRuleId(rule),
    name: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.help}` },
    ...(isAddress ? { helpUri: link } : {}),
    help: {
      text: link === undefined ? rule.help : `${rule.help}\nMore: ${link}`,
      markdown: `${rule.summary}\n\n**How to mend it.** ${rule.help}${page}`,
    },
    defaultConfiguration: { level: SARIF_LEVELS[usual] },
    properties: { tags, ...(isSecurity ? { 'security-severity': SECURITY_SEVERITY[worst] } : {}) },
  };
}
