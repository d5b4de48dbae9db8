import { describeOrigin, documentPathText, levelOfImpact, quoteUntrusted, SEVERITY_TABLE, type Baseline, type Signal } from '@sar/baseline';
import { ruleLevel, ruleSection, sensorSeverity } from '../decide/baseline-levels.js';
import type { MatchKey, Override } from '../decide/override.js';
import type { DecisionStep } from './explanation.js';

/** What was asked of a signal on the way to its severity, in the order of `decider`, each with its answer. */
export function decisionSteps(
  baseline: Baseline,
  signal: Signal,
  overrides: readonly Override[],
  branch: string | undefined,
): readonly DecisionStep[] {
  const steps: DecisionStep[] = [];
  let isDecided = false;
  const add = (asked: string, answer: Omit<DecisionStep, 'asked'>): void => {
    steps.push({ asked, ...(isDecided ? { outcome: 'not-asked', why: 'decided before' } : answer) });
    isDecided ||= answer.outcome === 'decides';
  };
  addOverrides(baseline, signal, overrides, branch, add);
  const level = ruleLevel(baseline, signal);
  const section = ruleSection(baseline, signal.sensor);
  const rulePath = documentPathText([...(section?.path ?? ['sensors', signal.sensor, 'rules']), signal.rule]);
  if (level !== undefined && level.level !== 'off')
    add(rulePath, { outcome: 'decides', why: `${level.level}, ${describeOrigin(baseline, level.path)}` });
  else
    add(rulePath, {
      outcome: 'no',
      why: section === undefined ? 'the sensor has no levels of rules' : 'the baseline gives the rule no level',
    });
  const sensor = sensorSeverity(baseline, signal.sensor);
  const sensorPath = [sensor?.section ?? 'sensors', signal.sensor, 'severity'];
  if (sensor === undefined) add(documentPathText(sensorPath), { outcome: 'no', why: 'the baseline gives the sensor no severity' });
  else add(documentPathText(sensorPath), { outcome: 'decides', why: `${sensor.severity}, ${describeOrigin(baseline, sensorPath)}` });
  const decisive = levelOfImpact(signal.impact);
  for (const { severity, question } of SEVERITY_TABLE.levels) {
    if (severity === decisive.severity) add(question, { outcome: 'decides', why: `the impact is ${signal.impact}, which is ${severity}` });
    else add(question, { outcome: 'no', why: `the impact is ${signal.impact}` });
  }
  return steps;
}

function addOverrides(
  baseline: Baseline,
  signal: Signal,
  overrides: readonly Override[],
  branch: string | undefined,
  add: (asked: string, answer: Omit<DecisionStep, 'asked'>) => void,
): void {
  if (overrides.length === 0) return add('triage', { outcome: 'no', why: 'the baseline has no entries' });
  let matched: number | undefined;
  for (const override of overrides) {
    const { index, set, reason } = override;
    const asked = describeOrigin(baseline, ['triage', index]);
    const mismatch = matched === undefined ? override.mismatch(signal) : undefined;
    if (matched !== undefined) add(asked, { outcome: 'not-asked', why: `the first entry that matches is triage[${matched}]` });
    else if (mismatch !== undefined) add(asked, { outcome: 'no', why: mismatchWords(override, mismatch, signal, branch) });
    else {
      matched = index;
      if (set.severity !== undefined)
        add(asked, { outcome: 'decides', why: `${set.severity}${reason === undefined ? '' : `: ${reason}`}` });
      else add(asked, { outcome: 'matches', why: `it sets ${Object.keys(set).join(', ')}, and no severity` });
    }
  }
}

function mismatchWords({ match }: Override, key: MatchKey, { sensor, rule, artefact }: Signal, branch: string | undefined): string {
  const glob = quoteUntrusted(match[key] ?? '');
  if (key === 'branch' && branch === undefined) return `its branch ${glob} never matches: the branch of this run is not known`;
  const value = { sensor, rule, path: artefact.path, branch: branch ?? '' }[key];
  return `its ${key} ${glob} does not match ${quoteUntrusted(value, 200)}`;
}
