import { CHANGING_STEPS, type PlaybookSettings, type RescueAttempt } from '@sar/baseline';
import type { Journal } from '../journal/journal.js';

/**
 * The attempt of a playbook for other causes that one for all has to wait for: it has still to offer its changes, or to see them merged, so
 * that another one would offer the same once more. One that has only to search again holds nothing up.
 */
export function heldUpBy(journal: Journal, playbook: string, { steps }: Pick<PlaybookSettings, 'steps'>): RescueAttempt | undefined {
  return journal.find(
    (attempt) =>
      attempt.playbook === playbook &&
      attempt.endedAt === undefined &&
      steps.slice(attempt.step).some(({ do: kind }) => kind === 'open-pull-request' || CHANGING_STEPS.includes(kind)),
  );
}

/** Why a cause waits for an attempt for others. */
export function heldUpWords({ startedAt }: Pick<RescueAttempt, 'startedAt'>): string {
  return `the attempt of ${startedAt} for other findings changes the same files first; this waits until its pull request is merged or closed`;
}
