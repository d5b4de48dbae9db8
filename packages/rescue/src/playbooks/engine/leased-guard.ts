import { UserError, type HaltGuard } from '@sar/baseline';
import { LostAttempt, type AttemptHold } from './attempt-hold.js';

/**
 * The guard of the writers of one attempt: besides the halt it makes sure that the attempt is this run's, so that what one run begins
 * another one does not do at the same time.
 */
export function leasedGuard(guard: HaltGuard, hold: AttemptHold): HaltGuard {
  return {
    check: async () => {
      const verdict = await guard.check();
      if (!verdict.isAllowed) return verdict;
      try {
        await hold.ensure();
        return verdict;
      } catch (error) {
        if (error instanceof LostAttempt || error instanceof UserError) return { isAllowed: false, reason: error.message };
        throw error;
      }
    },
  };
}
