import { fingerprint, type CiHealth, type FailureGroup, type Signal, type TargetHealth } from '@sar/baseline';
import { CI_HEALTH_RULE_TABLE } from './ci-health-rules.js';
import { percentOf } from './measure/failure-rate.js';

const [CRITICAL, DEGRADED, REPEATED, FLAKY] = CI_HEALTH_RULE_TABLE;
/** A cause that two runs share may be chance, or one commit on two workflows. */
const REPEATED_RUNS = 3;
/** A workflow is called flaky by several commits, and by a share of them that people notice. */
const FLAKY_COMMITS = 3;
const FLAKY_SHARE = 0.05;

/** The signal of a rate that is an alert: by sample, interval and hysteresis, not by the number alone. */
export function rateSignals({ alert, rate, branches, thresholds, groups, window }: CiHealth): readonly Signal[] {
  if (!alert.isRequired || alert.level === 'ok') return [];
  const rule = alert.level === 'critical' ? CRITICAL : DEGRADED;
  const branch = branches.join(', ');
  return [
    {
      ...base(rule),
      id: fingerprint('ci-health', rule.id, [branch]),
      artefact: { kind: 'workflow', path: '.github/workflows', name: `CI of ${branch}` },
      message: `CI of ${branch} is ${alert.level}: ${alert.why}`,
      expected: `at most ${thresholds[alert.level]} % of the runs of ${window.days} days failed`,
      actual: `${percentOf(rate.failed, rate.concluded)} %, ${rate.failed} of ${rate.concluded}`,
      evidence: groups.slice(0, 5).map(({ classification, runs, examples }) => ({
        path: '.github/workflows',
        text: `${classification.name}, ${runs} ${runs === 1 ? 'run' : 'runs'}: ${examples[0] ?? ''}`,
      })),
      playbook: 'SAR-002',
    },
  ];
}

/** The signals of known causes that come again. Unknown ones, those of workflows that heal too, say nothing that could be acted on. */
export function causeSignals({ groups }: CiHealth): readonly Signal[] {
  return groups.filter(({ classification, runs }) => runs >= REPEATED_RUNS && classification.pattern !== undefined).map(causeSignal);
}

function causeSignal({ key, classification, runs, workflows, examples, jobs }: FailureGroup): Signal {
  const { name, line, pattern = '' } = classification;
  return {
    ...base(REPEATED),
    id: fingerprint('ci-health', REPEATED.id, [key]),
    artefact: {
      kind: 'workflow',
      path: workflows[0] ?? '.github/workflows',
      name: pattern,
      ...(examples[0] !== undefined && { url: examples[0] }),
    },
    message: `${runs} runs failed for one cause (${classification.class}): ${name}`,
    expected: 'runs that pass',
    actual: `${jobs} failed ${jobs === 1 ? 'job' : 'jobs'} in ${runs} runs of ${workflows.join(', ')}`,
    evidence: line === undefined ? [] : [{ path: workflows[0] ?? '.github/workflows', text: line }],
    playbook: 'SAR-002',
  };
}

/** The signals of workflows that fail and pass by chance. */
export function flakySignals({ workflows }: CiHealth): readonly Signal[] {
  return workflows
    .filter(({ flaky }) => flaky.commits >= FLAKY_COMMITS && flaky.commits >= flaky.of * FLAKY_SHARE)
    .map(({ path, workflow, flaky }: TargetHealth) => ({
      ...base(FLAKY),
      id: fingerprint('ci-health', FLAKY.id, [path]),
      artefact: { kind: 'workflow', path, name: workflow },
      message: `on ${flaky.commits} of ${flaky.of} commits it failed and then passed without a change`,
      expected: 'the same commit gives the same result',
      actual: `${flaky.commits} of ${flaky.of} commits gave both`,
      evidence: [],
    }));
}

function base(rule: (typeof CI_HEALTH_RULE_TABLE)[number]): Pick<Signal, 'sensor' | 'rule' | 'layer' | 'condition' | 'impact' | 'help'> {
  return { sensor: 'ci-health', rule: rule.id, layer: 'L2', condition: rule.condition, impact: rule.impact, help: rule.help };
}
