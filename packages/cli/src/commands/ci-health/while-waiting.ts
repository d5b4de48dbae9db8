import { cutEnd, terminalSafe } from '@sar/report';
import type { Io } from '../../io.js';

/** Does something, and as long as that takes, a terminal shows what; elsewhere nothing is shown. */
export async function whileWaiting<T>({ err, progressColumns }: Io, text: string, act: () => Promise<T>): Promise<T> {
  if (progressColumns === undefined) return act();
  err(cutEnd(`${terminalSafe(text)} …`, progressColumns - 1));
  try {
    return await act();
  } finally {
    err('\r\u001b[K');
  }
}
