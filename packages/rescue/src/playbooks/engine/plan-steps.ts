import type { PlaybookStep, RescueAttempt, RescueSubject, StepReport } from '@sar/baseline';
import type { RescuePorts } from '../rescue-ports.js';
import type { StepKinds } from '../step-kind.js';
import { readingPorts } from './guarded-ports.js';
import { runStep } from './run-step.js';
import { SharedTree } from './shared-tree.js';

/** What is planned: the steps of a playbook for a cause. */
export interface Planning {
  readonly playbook: string;
  readonly subject: RescueSubject;
  readonly steps: readonly PlaybookStep[];
  readonly key: string;
  readonly startedAt: string;
  /** The attempt that goes on: its steps are planned from where it stands. */
  readonly attempt?: RescueAttempt | undefined;
  readonly kinds: StepKinds;
  readonly ports: RescuePorts;
}

/** What each step would do. Nothing is written: the writers are refused, and the work tree is removed. */
export async function planSteps(planning: Planning): Promise<readonly StepReport[]> {
  const { playbook, subject, steps, key, startedAt, attempt, kinds } = planning;
  const ports = readingPorts(planning.ports);
  const tree = new SharedTree(ports);
  const reports: StepReport[] = [];
  try {
    for (const [index, step] of steps.entries()) {
      if (index < (attempt?.step ?? 0)) continue;
      const report = await runStep('plan', step, kinds, {
        ports,
        playbook,
        key,
        index,
        subject,
        startedAt,
        before: [...reports],
        remembered: attempt?.remembered[String(index)] ?? {},
        remember: async () => {
          throw new Error('a plan remembers nothing');
        },
        workTree: async () => tree.open(async () => undefined),
      });
      reports.push(report);
    }
  } finally {
    tree.remove();
  }
  return reports;
}

/** The first step that a plan says is not possible; undefined when the playbook can be begun. */
export function missingStep(plan: readonly StepReport[]): StepReport | undefined {
  return plan.find(({ outcome }) => outcome === 'not-possible' || outcome === 'failed');
}
