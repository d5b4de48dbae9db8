import {
  PLAN_PHASES,
  type Baseline,
  type Finding,
  type PlanPhase,
  type Reading,
  type PlanStep,
  type Severity,
  type SprintPlan,
  type Subject,
} from '@sar/baseline';
import { declaredSteps } from './declared-steps.js';
import { proofCommand } from './proof-command.js';
import { rescueCommand } from './rescue-command.js';

/** Subjects that get a step of their own; more is no plan of one sprint. */
const MOST_SUBJECTS = 200;
/** Longest text of a finding, in UTF-16 units: what is longer is in the findings document. */
const MOST_TEXT = 500;
const MOST_DETAIL = 200;

export interface SprintPlanInput {
  readonly baseline: Pick<Baseline, 'sprint-plan' | 'sensors' | 'custom-sensors'>;
  /** Open subjects with their playbooks, the most severe first. */
  readonly subjects: readonly Subject[];
  readonly unknown: readonly Extract<Reading, { outcome: 'unknown' }>[];
  readonly at: Date;
  readonly repository?: string;
  readonly commit?: string;
}

/** How findings of another program are proved to be gone. */
const FOREIGN_PROOF = 'Run the program again that found it, and see that it finds it no more.';

type StepWithoutId = Omit<PlanStep, 'id'>;

/**
 * The executable plan for open findings: the baseline's steps, then a RESCUE step for each subject and a REINTEGRATE step for each of
 * their sensors, which proves it. Depends on nothing but its input, and on the time only by its day.
 *
 * Source: the methodology's sprint plan for a coding agent
 */
export function planSprint({ baseline, subjects, unknown, at, repository, commit }: SprintPlanInput): SprintPlan {
  const planned = subjects.slice(0, MOST_SUBJECTS);
  const generated: Partial<Record<PlanPhase, readonly StepWithoutId[]>> = {
    RESCUE: planned.map((subject) => rescueStep(subject, baseline)),
    REINTEGRATE: proofSteps(planned, baseline),
  };
  const taken = new Set(Object.keys(baseline['sprint-plan'].steps));
  return {
    day: at.toISOString().slice(0, 10),
    ...(repository !== undefined && { repository }),
    ...(commit !== undefined && { commit }),
    phases: PLAN_PHASES.map((phase) => ({
      phase,
      steps: [...declaredSteps(baseline['sprint-plan'], phase, subjects), ...numbered(phase, generated[phase] ?? [], taken)],
    })),
    beforeCommit: baseline['sprint-plan']['before-commit'],
    counts: countsOf(subjects),
    left: subjects.length - planned.length,
    unknown: unknown.map(({ sensor, reason, detail }) => ({ sensor, reason, detail: cut(detail, MOST_DETAIL) })),
  };
}

function rescueStep(subject: Subject, baseline: SprintPlanInput['baseline']): StepWithoutId {
  const { root, group, members } = subject;
  const { message, help } = root.signal;
  const command = rescueCommand(subject, baseline);
  const more = members.length > 1 ? ` (${members.length} findings)` : '';
  return {
    isDeclared: false,
    title: `${cut(group?.title ?? message)}${more}`,
    severity: worstOf(members),
    places: [...new Set(members.map(placeOf))],
    dueAt: members.reduce((due, { sla }) => (sla.dueAt < due ? sla.dueAt : due), root.sla.dueAt),
    help: cut(root.signal.fix?.title ?? help),
    ...(command !== undefined && { command }),
    findings: members.map(({ signal }) => signal.id),
  };
}

function placeOf({ signal: { artefact } }: Finding): string {
  return cut(`${artefact.path}${artefact.line === undefined ? '' : `:${artefact.line}`}`);
}

/** One step for each sensor, in the order of its worst subject. What is milder than all that is planned need not be gone. */
function proofSteps(subjects: readonly Subject[], baseline: SprintPlanInput['baseline']): readonly StepWithoutId[] {
  const bySensor = new Map<string, Finding[]>();
  for (const finding of subjects.flatMap(({ members }) => members)) {
    const { sensor } = finding.signal;
    const found = bySensor.get(sensor);
    if (found === undefined) bySensor.set(sensor, [finding]);
    else found.push(finding);
  }
  return [...bySensor].map(([sensor, findings]) => {
    const mildest = findings.reduce<Severity>((from, { severity }) => (severity > from ? severity : from), 'P0');
    const command = proofCommand(sensor, mildest, baseline);
    return {
      isDeclared: false,
      title: `Nothing of ${cut(sensor, MOST_DETAIL)} is open any more${mildest === 'P3' ? '' : `, from ${mildest} on`}`,
      places: [],
      ...(command === undefined ? { help: FOREIGN_PROOF } : { command }),
      findings: findings.map(({ signal }) => signal.id),
    };
  });
}

/** `R1`, `V1` …: the letter that the phase has in the methodology, and numbers that no step of the baseline has. */
function numbered(phase: PlanPhase, steps: readonly StepWithoutId[], taken: Set<string>): readonly PlanStep[] {
  const letter = phase === 'REINTEGRATE' ? 'V' : phase.slice(0, 1);
  let number = 0;
  return steps.map((step) => {
    do number++;
    while (taken.has(`${letter}${number}`));
    return { id: `${letter}${number}`, ...step };
  });
}

function countsOf(subjects: readonly Subject[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { P0: 0, P1: 0, P2: 0, P3: 0 };
  for (const { members } of subjects) counts[worstOf(members)]++;
  return counts;
}

function worstOf(members: readonly Finding[]): Severity {
  return members.reduce<Severity>((worst, { severity }) => (severity < worst ? severity : worst), 'P3');
}

function cut(text: string, most = MOST_TEXT): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
