import { fingerprint, type ScheduleHealth, type ScheduleState, type Signal } from '@sar/baseline';
import { CRON_LIVENESS_RULES } from './cron-liveness-rules.js';

const [DISABLED, NEVER_RAN, OVERDUE] = CRON_LIVENESS_RULES;
const RULE_OF: Readonly<Partial<Record<ScheduleState, (typeof CRON_LIVENESS_RULES)[number]>>> = {
  'disabled-inactivity': DISABLED,
  'disabled-manually': DISABLED,
  'never-ran': NEVER_RAN,
  overdue: OVERDUE,
};
/** Expressions of a workflow that are listed as evidence. */
const MAX_EVIDENCE = 20;
/** Characters of each. */
const MAX_EXPRESSION = 200;

/** The signal of a schedule that does not run, at the line of its first expression; undefined for one that does, or that is not known. */
export function livenessSignal({ path, workflow, crons, state, detail }: ScheduleHealth): Signal | undefined {
  const rule = RULE_OF[state];
  if (rule === undefined) return undefined;
  const [first] = crons;
  const expressions = crons
    .slice(0, MAX_EVIDENCE)
    .map(({ cron, timezone }) => (timezone === undefined ? cron : `${cron} (${timezone})`).slice(0, MAX_EXPRESSION));
  return {
    id: fingerprint(rule.sensor, rule.id, [path]),
    sensor: rule.sensor,
    rule: rule.id,
    layer: 'L2',
    condition: rule.condition,
    impact: rule.impact,
    artefact: { kind: 'workflow', path, ...(first?.line !== undefined && { line: first.line }), name: workflow },
    message: `the schedule ${rule === DISABLED ? 'starts nothing' : rule === NEVER_RAN ? 'has never started a run' : 'is overdue'}: ${detail}`,
    expected: `runs by ${expressions.join(', ')}`,
    actual: detail,
    evidence: crons
      .slice(0, MAX_EVIDENCE)
      .map(({ line }, at) => ({ path, ...(line !== undefined && { line }), text: `cron: ${expressions[at] ?? ''}` })),
    help: rule.help,
  };
}
