import {
  compileGlob,
  describeOrigin,
  documentPathText,
  levelOfImpact,
  levelOfSeverity,
  type Baseline,
  type CustomSensor,
  type Decision,
  type Glob,
  type Severity,
  type Signal,
  type TriageOverride,
} from '@sar/baseline';

/** What triage decides about a signal, before waivers and the clock. */
export interface Verdict {
  readonly severity: Severity;
  readonly decision: Decision;
  readonly slaHours: number;
  readonly route: string;
  readonly owner?: string;
}

/** Decides signals by the baseline. The branch is the one that is checked, if it is known. */
export type Decide = (signal: Signal) => Verdict | 'off';

interface CompiledOverride {
  readonly index: number;
  readonly set: TriageOverride['set'];
  readonly reason: string | undefined;
  readonly matches: (signal: Signal) => boolean;
}

/**
 * Makes the decision function of a baseline. The severity comes from the most specific rule that says anything:
 *
 * 1. `triage`: the first entry that matches, if it sets a severity (later entries are not asked, as in the flowchart, where
 *    the first yes decides);
 * 2. the rule's own level (`cache.rules.<rule>`, `sensors.<sensor>.rules.<rule>`); `off` means that there is no finding, whatever `triage` says;
 * 3. the sensor's severity (`sensors.<sensor>.severity`);
 * 4. the severity table, by the signal's impact.
 *
 * Deadline and route follow from the severity, the owner is the baseline's, unless the matching entry sets them.
 */
export function decider(baseline: Baseline, branch: string | undefined): Decide {
  const overrides = baseline.triage.map((override, index) => compileOverride(override, index, branch));
  return (signal) => {
    if (ruleLevel(baseline, signal)?.level === 'off') return 'off';
    const override = overrides.find((candidate) => candidate.matches(signal));
    const { severity, decision } = decideSeverity(baseline, signal, override);
    const level = levelOfSeverity(severity);
    const owner = override?.set.owner ?? baseline.owner;
    return {
      severity,
      decision: withOtherSettings(baseline, decision, override),
      slaHours: override?.set['sla-hours'] ?? level.slaHours,
      route: override?.set.route ?? level.route,
      ...(owner !== undefined && { owner }),
    };
  };
}

function decideSeverity(
  baseline: Baseline,
  signal: Signal,
  override: CompiledOverride | undefined,
): { severity: Severity; decision: Decision } {
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

/** The sections that hold the rules' levels, by sensor. */
function ruleSection(
  baseline: Baseline,
  sensor: string,
): { readonly path: readonly string[]; readonly rules: Readonly<Record<string, Severity | 'off' | undefined>> } | undefined {
  if (sensor === 'cache-wiring') return { path: ['cache', 'rules'], rules: baseline.cache.rules };
  const sensors: Readonly<
    Record<string, { readonly enabled: boolean; readonly rules?: Readonly<Record<string, Severity | 'off' | undefined>> }>
  > = baseline.sensors;
  const rules = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.rules : undefined;
  if (rules !== undefined) return { path: ['sensors', sensor, 'rules'], rules };
  const own = customSensor(baseline, sensor)?.rules;
  return own === undefined ? undefined : { path: ['custom-sensors', sensor, 'rules'], rules: own };
}

/** The level of a rule and where it is written, where the baseline gives it one. */
function ruleLevel(
  baseline: Baseline,
  { sensor, rule }: Signal,
): { readonly level: Severity | 'off'; readonly path: readonly string[] } | undefined {
  const section = ruleSection(baseline, sensor);
  const level = section !== undefined && Object.hasOwn(section.rules, rule) ? section.rules[rule] : undefined;
  return section === undefined || level === undefined ? undefined : { level, path: [...section.path, rule] };
}

/** The severity that the baseline gives a sensor, and the section that says so. */
function sensorSeverity(
  baseline: Baseline,
  sensor: string,
): { readonly severity: Severity; readonly section: 'sensors' | 'custom-sensors' } | undefined {
  const sensors: Readonly<Record<string, { readonly severity?: Severity | undefined }>> = baseline.sensors;
  const severity = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.severity : undefined;
  if (severity !== undefined) return { severity, section: 'sensors' };
  const own = customSensor(baseline, sensor)?.severity;
  return own === undefined ? undefined : { severity: own, section: 'custom-sensors' };
}

function customSensor(baseline: Baseline, sensor: string): CustomSensor | undefined {
  const custom = baseline['custom-sensors'];
  return Object.hasOwn(custom, sensor) ? custom[sensor] : undefined;
}

/** Adds to the reason what the matching entry of `triage` sets besides the severity. */
function withOtherSettings(baseline: Baseline, decision: Decision, override: CompiledOverride | undefined): Decision {
  if (override === undefined) return decision;
  const { 'sla-hours': slaHours, route, owner } = override.set;
  const others = Object.entries({ 'sla-hours': slaHours, route, owner }).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (others.length === 0) return decision;
  return { by: decision.by, why: `${decision.why}; ${others.join(', ')} by ${describeOrigin(baseline, ['triage', override.index])}` };
}

function compileOverride({ match, set, reason }: TriageOverride, index: number, branch: string | undefined): CompiledOverride {
  const sensor = compileOptional(match.sensor);
  const rule = compileOptional(match.rule);
  const path = compileOptional(match.path);
  const onBranch = match.branch === undefined || (branch !== undefined && compileGlob(match.branch).matches(branch));
  const matches = (signal: Signal): boolean =>
    onBranch &&
    sensor?.matches(signal.sensor) !== false &&
    rule?.matches(signal.rule) !== false &&
    path?.matches(signal.artefact.path) !== false;
  return { index, set, reason, matches };
}

function compileOptional(pattern: string | undefined): Glob | undefined {
  return pattern === undefined ? undefined : compileGlob(pattern);
}
