import type { Answer } from '@sar/baseline';
import type { RunFacts } from '@sar/runtime';

/** Why something was not written. No line under `permissions:` gives the token of a fork's run the right to write. */
export function whyNot({ reason, detail }: Extract<Answer<never>, { known: false }>, { fromFork }: Pick<RunFacts, 'fromFork'>): string {
  return fromFork && reason === 'forbidden' ? 'the token of a run for a fork may only read' : detail;
}
