import type { CiHistory } from '@sar/baseline';

/** The requests that one sensor may make: its own share, and never more than the run has left. */
export interface Allowance {
  /** Requests that may still be made. */
  readonly left: number;
  /** Takes requests; false, and none is taken, when there are not so many. */
  take(requests?: number): boolean;
  /** Takes what was used already, however much is left: lists have as many pages as they have. */
  spend(requests: number): void;
}

/** An allowance of at most `most` requests. */
export function allowanceOf(most: number, history: CiHistory | undefined): Allowance {
  let made = 0;
  const left = (): number => Math.max(0, Math.min(most - made, history?.requestsLeft ?? most));
  return {
    get left() {
      return left();
    },
    take: (requests = 1) => {
      if (requests > left()) return false;
      made += requests;
      return true;
    },
    spend: (requests) => {
      made += requests;
    },
  };
}

/** Requests that a list of so many items takes, 100 on a page. */
export function pagesOf(items: number): number {
  return Math.max(1, Math.ceil(items / 100));
}
