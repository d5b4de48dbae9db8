import { literalGlob, SEVERITIES, type Baseline, type Finding, type Severity, type Signal } from '@sar/baseline';
import { stringify } from 'yaml';
import { ruleSection } from '../decide/baseline-levels.js';
import { dayOf } from '../decide/day.js';
import type { Override } from '../decide/override.js';
import { GOVERNANCE_SENSOR } from '../governance/governance-signal.js';
import type { DecisionChange } from './explanation.js';

const MS_PER_DAY = 86_400_000;

/**
 * Changes of the baseline that would change what was decided about a finding: the next severities, a waiver, the rule switched off.
 * Each names the finding's rule and path, so that as little else as possible changes with it.
 *
 * @param override the entry of `triage` that matches, whose other settings a new entry repeats
 */
export function decisionChanges(
  baseline: Baseline,
  { signal, severity, owner, waived }: Finding,
  override: Override | undefined,
  now: Date,
): readonly DecisionChange[] {
  const rule = literalGlob(signal.rule);
  const path = literalGlob(signal.artefact.path);
  // What no glob can name is still switched off.
  if (rule === undefined || path === undefined) return switchedOff(baseline, signal);
  const at = SEVERITIES.indexOf(severity);
  const entry = (to: Severity): string =>
    yamlText({ triage: [{ match: { rule, path }, set: { ...override?.set, severity: to }, reason: 'why it is so here' }] });
  const [higher, lower] = [at > 0 ? SEVERITIES[at - 1] : undefined, SEVERITIES[at + 1]];
  return [
    ...(higher === undefined ? [] : [{ what: `raises it to ${higher}, as the first entry of triage`, yaml: entry(higher) }]),
    ...(lower === undefined ? [] : [{ what: `lowers it to ${lower}, as the first entry of triage`, yaml: entry(lower) }]),
    ...(waived === undefined && signal.sensor !== GOVERNANCE_SENSOR ? [waiver(baseline, signal, { rule, path, owner }, now)] : []),
    ...switchedOff(baseline, signal),
  ];
}

function waiver(
  baseline: Baseline,
  { artefact }: Signal,
  { rule, path, owner }: { readonly rule: string; readonly path: string; readonly owner: string | undefined },
  now: Date,
): DecisionChange {
  const days = baseline.issues['waive-days'];
  const job = artefact.job === undefined ? undefined : literalGlob(artefact.job);
  const expires = dayOf(new Date(now.getTime() + days * MS_PER_DAY));
  const entry = { rule, path, ...(job !== undefined && { job }), reason: 'why it is accepted', owner: owner ?? '@owner', expires };
  return { what: `waives it for ${days} days, as an entry of waivers`, yaml: yamlText({ waivers: [entry] }) };
}

/** Findings about waivers cannot be switched off. */
function switchedOff(baseline: Baseline, { sensor, rule }: Signal): readonly DecisionChange[] {
  if (sensor === GOVERNANCE_SENSOR) return [];
  const section = ruleSection(baseline, sensor);
  if (section !== undefined) return [{ what: 'switches the rule off everywhere', yaml: yamlText(nested([...section.path, rule], 'off')) }];
  const sections = ['sensors', 'custom-sensors'] as const;
  return sections
    .filter((key) => Object.hasOwn(baseline[key], sensor))
    .map((key) => ({ what: 'switches the sensor off, with all of its rules', yaml: yamlText(nested([key, sensor, 'enabled'], false)) }));
}

/** `['a', 'b'], 1` → `{a: {b: 1}}`. */
function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((inner, key) => ({ [key]: inner }), value);
}

/** Without folded lines: what people copy stays on its line. */
function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
