import { fingerprint, type SprintPlan } from '@sar/baseline';

/**
 * Identity of what a plan asks for, as 16 hex digits: its steps, their commands and the findings they are for. Not the day, the commit,
 * lines, messages or what is unknown, so that a plan that only looks different is not posted again.
 */
export function planDigest({ phases, beforeCommit }: SprintPlan): string {
  const steps = phases.flatMap(({ phase, steps }) =>
    steps.map(({ isDeclared, title, command, findings }) =>
      JSON.stringify([phase, isDeclared ? title : '', command ?? '', findings.toSorted()]),
    ),
  );
  return fingerprint('sprint-plan', '', [...steps, ...beforeCommit]);
}
