import type { CiHistory } from '@sar/baseline';

/** Divides what is left of a budget of requests among the parts of a look at CI, in the order in which they matter. */
export interface RequestShares {
  /** Says, each time it is asked, whether the part may make one more request: it may use at most this share (0 to 1) of what is left now. */
  upTo(share: number): () => boolean;
  /** Requests that are left for looking. */
  left(): number;
}

/**
 * @param reserved requests that are kept for acting on what was found
 */
export function requestShares(history: CiHistory, reserved: number): RequestShares {
  const left = (): number => Math.max(0, history.requestsLeft - reserved);
  return {
    left,
    upTo: (share) => {
      const floor = Math.floor(left() * (1 - share));
      return () => left() > floor;
    },
  };
}
