import {
  describeOrigin,
  documentPathText,
  levelOfImpact,
  levelOfSeverity,
  type Baseline,
  type Decision,
  type Severity,
  type Signal,
} from '@sar/baseline';
import { ruleLevel, sensorSeverity } from './baseline-levels.js';
import { compileOverrides, type Override } from './override.js';

/** What triage decides about a signal, before waivers and the clock. */
export interface Verdict {
  readonly severity: Severity;
  readonly decision: Decision;
  readonly slaHours: number;
  readonly route: string;
  readonly owner?: string;
  readonly labels?: readonly string[];
}

/** Decides signals by the baseline. The branch is the one that is checked, if it is known. */
export type Decide = (signal: Signal) => Verdict | 'off';

/**
 * Makes the decision function of a baseline. The severity comes from the most specific rule that says anything:
 *
 * 1. `triage`: the first entry that matches, if it sets a severity (later entries are not asked, as in the flowchart, where
 *    the first yes decides);
 * 2. the rule's own level (`cache.rules.<rule>`, `sensors.<sensor>.rules.<rule>`); `off` means that there is no finding, whatever `triage` says;
 * 3. the sensor's severity (`sensors.<sensor>.severity`);
 * 4. the severity table, by the signal's impact.
 *
 * The hours until the deadline are those of `sla.hours` or else of the severity table, the route is the table's and the owner the
 * baseline's, unless the matching entry sets them. Only an entry gives labels.
 */
export function decider(baseline: Baseline, branch: string | undefined): Decide {
  const overrides = compileOverrides(baseline, branch);
  return (signal) => {
    if (ruleLevel(baseline, signal)?.level === 'off') return 'off';
    const override = overrides.find((candidate) => candidate.mismatch(signal) === undefined);
    const { severity, decision } = decideSeverity(baseline, signal, override);
    const level = levelOfSeverity(severity);
    const owner = override?.set.owner ?? baseline.owner;
    const labels = override?.set.labels;
    return {
      severity,
      decision: withOtherSettings(baseline, decision, override),
      slaHours: override?.set['sla-hours'] ?? baseline.sla.hours[severity] ?? level.slaHours,
      route: override?.set.route ?? level.route,
      ...(owner !== undefined && { owner }),
      ...(labels !== undefined && { labels }),
    };
  };
}

function decideSeverity(baseline: Baseline, signal: Signal, override: Override | undefined): { severity: Severity; decision: Decision } {
  if (override?.set.severity !== undefined) {
    const where = describeOrigin(baseline, ['triage', override.index]);
    const why = override.reason === undefined ? `the first entry that matches: ${where}` : `${override.reason} (${where})`;
    return { severity: override.set.severity, decision: { by: `triage[${override.index}]`, why } };
  }
  const rule = ruleLevel(baseline, signal);
  if (rule !== undefined && rule.level !== 'off') {
    const why = `the rule's severity: ${describeOrigin(baseline, rule.path)}`;
    return { severity: rule.level, decision: { by: documentPathText(rule.path), why } };
  }
  const sensor = sensorSeverity(baseline, signal.sensor);
  if (sensor !== undefined) {
    const why = `the sensor's severity: ${describeOrigin(baseline, [sensor.section, signal.sensor, 'severity'])}`;
    return { severity: sensor.severity, decision: { by: `${sensor.section}.${signal.sensor}.severity`, why } };
  }
  const { severity, question, impacts } = levelOfImpact(signal.impact);
  const why = impacts.includes('advisory') ? 'none of the questions of the severity table applies' : `${question} Yes.`;
  return { severity, decision: { by: `impact:${signal.impact}`, why } };
}

/** Adds to the reason what the matching entry of `triage` sets besides the severity. */
function withOtherSettings(baseline: Baseline, decision: Decision, override: Override | undefined): Decision {
  if (override === undefined) return decision;
  const { severity: _severity, ...rest } = override.set;
  const others = Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (others.length === 0) return decision;
  return { by: decision.by, why: `${decision.why}; ${others.join(', ')} by ${describeOrigin(baseline, ['triage', override.index])}` };
}
