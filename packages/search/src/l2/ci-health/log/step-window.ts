import type { CiStep } from '@sar/baseline';

/** When a step ran. Seconds in UTC, `2026-11-22T10:00:00`; both ends belong to it, since GitHub gives whole seconds. */
export interface StepWindow {
  readonly from: string;
  readonly to: string;
  /** True for the first step of its job: nothing stands before it in the log. */
  readonly isFirst: boolean;
  /** Steps that began in the same second before it, and steps that began in its last second after it. */
  readonly before: number;
  readonly after: number;
}

/** When a step of a job ran, undefined when GitHub gives no times for it. */
export function stepWindow(steps: readonly CiStep[], step: CiStep): StepWindow | undefined {
  const from = secondOf(step.startedAt);
  const to = secondOf(step.completedAt);
  if (from === undefined || to === undefined || to < from) return undefined;
  const others = steps.filter((other) => other.number !== step.number && other.conclusion !== 'skipped');
  const began = (second: string) => (other: CiStep) => secondOf(other.startedAt) === second;
  return {
    from,
    to,
    isFirst: others.every((other) => other.number > step.number),
    before: others.filter((other) => other.number < step.number).filter(began(from)).length,
    after: others.filter((other) => other.number > step.number).filter(began(to)).length,
  };
}

function secondOf(time: string | undefined): string | undefined {
  const milliseconds = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().slice(0, 19);
}
