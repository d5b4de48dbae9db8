/** What a pace reads and waits by. */
export interface PaceClock {
  /** Milliseconds since any moment; never goes back. */
  readonly monotonic: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Deletions in a minute. GitHub takes 400 of cache entries for a repository, whoever makes them
 * (https://docs.github.com/en/actions/reference/limits), and 900 points of one token, of which a deletion takes 5 and the look whether SAR is
 * halted 1 (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits): 150 would be the
 * most.
 */
const PER_MINUTE = 120;
/** How many may go at once after a pause. */
const BURST = 10;
const INTERVAL_MS = 60_000 / PER_MINUTE;

/** A token bucket: it holds ten tokens and gets two every second. Returns when there is one, and takes it. */
export function deletePace({ monotonic, wait }: PaceClock): () => Promise<void> {
  /** When the bucket is full again. */
  let fullAt = monotonic();
  return async () => {
    const now = monotonic();
    fullAt = Math.max(fullAt, now) + INTERVAL_MS;
    const waitMs = fullAt - now - BURST * INTERVAL_MS;
    if (waitMs > 0) await wait(waitMs);
  };
}
