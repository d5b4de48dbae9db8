import { unknownPart, type PartResult } from './part-result.js';

/** A part that the first failure kept from being judged. The reason of `stop` is the id of the check that failed. */
export function stoppedPart(stop: AbortSignal, how: 'not run' | 'ended'): PartResult {
  const cause = String(stop.reason);
  return unknownPart(`${how}, since ${cause} failed`, `Mend ${cause} first, or run all checks without \`fail-fast\`.`);
}

/** The result of a part, or that it was ended: what hears no signal, such as a sensor, is not waited for once the run is over. */
export async function unlessStopped(part: Promise<PartResult>, stop: AbortSignal): Promise<PartResult> {
  let onStop = (): void => {};
  const stopped = new Promise<PartResult>((resolve) => {
    onStop = () => resolve(stoppedPart(stop, 'ended'));
    stop.addEventListener('abort', onStop, { once: true });
  });
  try {
    return await Promise.race([part, stopped]);
  } finally {
    stop.removeEventListener('abort', onStop);
  }
}
