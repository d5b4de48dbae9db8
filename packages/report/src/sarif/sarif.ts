import type { Finding, Reading } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import type { PatrolReport } from '../findings/patrol-report.js';
import type { RuleInfo, RuleLink } from '../findings/rule-info.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';
import { SARIF_LIMITS } from './sarif-limits.js';
import type { SarifLog, SarifNotification } from './sarif-log.js';
import { sarifMessage } from './sarif-message.js';
import { sarifResult } from './sarif-result.js';
import { sarifRule, sarifRuleId } from './sarif-rule.js';

export interface SarifOptions {
  readonly version: string;
  /** What tells this analysis from others of the same commit, e.g. `sar/patrol`; code scanning calls it the category. */
  readonly category: string;
  readonly linkTo: RuleLink;
  /** Home page of the tool, an absolute address. */
  readonly informationUri?: string;
  /** Leaves waived findings out: GitHub acts on no suppression, and would open an alert for each. */
  readonly forCodeScanning?: boolean;
}

/**
 * A run as a SARIF 2.1.0 log, within the limits of GitHub's code scanning: when there are too many results, the most severe
 * stay and a notification says how many are missing. Waived findings are results with a suppression, or are left out for code
 * scanning; sensors that could not answer are notifications. Write it with `jsonText`.
 */
export function sarif(report: PatrolReport, options: SarifOptions): SarifLog {
  const told = options.forCodeScanning === true ? report.findings.filter(({ waived }) => waived === undefined) : report.findings;
  const findings = mostSevereFirst(told);
  const rules = allRules(report);
  const byRule = findingsByRule(findings);
  const indices = new Map(rules.map((rule, index) => [sarifRuleId(rule), index]));
  const occurrences = new Map<string, number>();
  const shown = findings.slice(0, SARIF_LIMITS.resultsPerRun);
  const category = options.category.replace(/\/*$/, '/');
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sar',
            semanticVersion: options.version,
            ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
            rules: rules.map((rule) => sarifRule(rule, byRule.get(sarifRuleId(rule)) ?? [], options.linkTo)),
          },
        },
        automationDetails: { id: category },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: !report.readings.some((reading) => reading.outcome === 'unknown' && reading.reason === 'failed'),
            toolExecutionNotifications: [
              ...report.readings.flatMap(unknownNotification),
              ...cutNotification(findings.length - shown.length),
            ],
          },
        ],
        results: shown.map((finding) => {
          const occurrence = (occurrences.get(finding.signal.id) ?? 0) + 1;
          occurrences.set(finding.signal.id, occurrence);
          return sarifResult(finding, indices.get(ruleIdOf(finding)) ?? -1, occurrence);
        }),
      },
    ],
  };
}

/** The rules of the report, and a bare one for each finding of another rule. */
function allRules({ rules, findings }: PatrolReport): readonly RuleInfo[] {
  const known = new Map(rules.map((rule) => [sarifRuleId(rule), rule]));
  for (const finding of findings) {
    const { rule: id, sensor, impact } = finding.signal;
    if (!known.has(ruleIdOf(finding)))
      known.set(ruleIdOf(finding), { id, sensor, summary: id, help: `Run \`sar explain ${id}\`.`, impact });
  }
  return [...known.values()];
}

/** Documents of other programs may name a rule of its own for each of thousands of findings. */
function findingsByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = ruleIdOf(finding);
    const same = byRule.get(id);
    if (same === undefined) byRule.set(id, [finding]);
    else same.push(finding);
  }
  return byRule;
}

function ruleIdOf({ signal }: Finding): string {
  return sarifRuleId({ id: signal.rule, sensor: signal.sensor });
}

function unknownNotification(reading: Reading): SarifNotification[] {
  if (reading.outcome !== 'unknown') return [];
  const { sensor, reason, detail } = reading;
  const message = sarifMessage(`${sensor} is unknown, ${UNKNOWN_WORDS[reason]}: ${detail}`);
  return [
    { descriptor: { id: 'sensor-unknown' }, level: reason === 'failed' ? 'error' : 'warning', message, properties: { sensor, reason } },
  ];
}

function cutNotification(left: number): SarifNotification[] {
  if (left === 0) return [];
  const text = `${countOf(left, 'result')} left out: code scanning takes ${SARIF_LIMITS.resultsPerRun}. The JSON report has them.`;
  return [{ descriptor: { id: 'results-cut' }, level: 'warning', message: { text } }];
}
