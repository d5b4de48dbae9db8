import { unknown, type Answer } from './answer.js';

/** The answer of a port; one that throws has failed, with its message, so that it hides no other act. */
export async function attempt<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await ask();
  } catch (error) {
    return unknown('failed', error instanceof Error ? error.message : 'the port threw something that is no error');
  }
}
