import { quoteUntrusted, UserError, type PlaybookStep, type StepOf, type StepReport } from '@sar/baseline';
import type { StepContext, StepKind, StepKinds } from '../step-kind.js';
import { LostAttempt } from './attempt-hold.js';

/** Longest message of an error that is shown, in UTF-16 units. */
const MOST_MESSAGE = 300;

/**
 * Plans or does a step. One that throws has failed, and stops no other subject.
 *
 * @throws LostAttempt when another run took the attempt over
 */
export async function runStep(mode: 'plan' | 'apply', step: PlaybookStep, kinds: StepKinds, context: StepContext): Promise<StepReport> {
  try {
    return { step: step.do, ...(await kindOf(kinds, step)[mode](step, context)) };
  } catch (error) {
    if (error instanceof LostAttempt) throw error;
    return { step: step.do, outcome: 'failed', words: crashWords(error) };
  }
}

/** What an error says: that of the user in its own words, every other one as a defect. */
export function crashWords(error: unknown): string {
  if (error instanceof UserError) return error.message.replace(/[.\s]+$/, '');
  const message = error instanceof Error ? error.message : 'something that is no error';
  return `it ended with an error, which is a defect of SAR: ${quoteUntrusted(message, MOST_MESSAGE)}`;
}

/** The kind that belongs to a step: the table has for each name the kind that takes its settings. */
function kindOf<Kind extends PlaybookStep['do']>(kinds: StepKinds, { do: name }: { readonly do: Kind }): StepKind<StepOf<Kind>> {
  return kinds[name];
}
