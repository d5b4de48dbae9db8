import type { StepOf } from '@sar/baseline';
import type { StepContext, StepKind } from '../step-kind.js';
import { searchVerdict, untilDeadline } from './search-verdict.js';

type Step = StepOf<'search-again'>;

/** Minutes in which findings must be gone, where the step says nothing: a day. */
const WITHIN_MINUTES = 1440;

/**
 * Searches again with the sensors that found the findings: they must find none of them, and the sensors that the step names besides must be
 * clear. A checkout may be older than what was done, so that a later run looks again until the time is over.
 */
export const searchAgain: StepKind<Step> = {
  plan: async (step, context) => {
    const { own, others } = sensorsOf(step, context);
    if (own.length + others.length === 0) return { outcome: 'unchanged', words: 'nothing was found that could be looked for again' };
    return { outcome: 'would-do', words: `searches again with ${[...own, ...others].join(', ')}` };
  },
  apply: async (step, context) => {
    const { own, others } = sensorsOf(step, context);
    if (own.length + others.length === 0) return { outcome: 'unchanged', words: 'nothing was found that could be looked for again' };
    const { isClear, words, details } = await searchVerdict(context, own, others);
    if (isClear) return { outcome: 'done', words };
    const { outcome, until } = await untilDeadline(context, step['within-minutes'] ?? WITHIN_MINUTES);
    const told =
      outcome === 'waiting' ? `${words}; a later run looks again, until ${until}` : `${words}, and the time for it was over at ${until}`;
    return { outcome, words: told, details };
  },
};

function sensorsOf(
  { sensors = [] }: Step,
  { subject }: StepContext,
): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const own = [...new Set(subject.findings.map(({ sensor }) => sensor))];
  return { own, others: sensors.filter((sensor) => !own.includes(sensor)) };
}
