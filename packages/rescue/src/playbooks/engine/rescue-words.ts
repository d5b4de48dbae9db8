import type { PlaybookStep, RescueAttempt, StepReport } from '@sar/baseline';

/** What a plan comes to. */
export function plannedWords(plan: readonly StepReport[], attempt: RescueAttempt | undefined, steps: readonly PlaybookStep[]): string {
  const missing = plan.find(({ outcome }) => outcome === 'not-possible' || outcome === 'failed');
  const begun =
    attempt === undefined
      ? ''
      : `an attempt of ${attempt.startedAt} ${attempt.waits === true ? 'waits at' : 'goes on with'} ${placeWords(steps, attempt.step)}; `;
  if (missing !== undefined) return `${begun}${missing.step} is not possible: ${missing.words}`;
  return `${begun}${plan.length} ${plan.length === 1 ? 'step' : 'steps'} with apply, nothing without`;
}

/** `step 2 of 3, wait-for`. */
export function placeWords(steps: readonly PlaybookStep[], at: number): string {
  const step = steps[at];
  return step === undefined ? 'its end' : `step ${at + 1} of ${steps.length}, ${step.do}`;
}

/** Why an attempt stopped, blocked or ended, by its last report. */
export function stoppedWords(steps: readonly PlaybookStep[], at: number, { words }: StepReport): string {
  return `${placeWords(steps, at)}: ${words}`;
}
