import type { Match } from './match-lines.js';

/** True for patterns that name what they saw and decide nothing, such as `exit code 1`. */
export function isGeneric({ entry }: Match): boolean {
  return entry.pattern.class === 'unknown';
}

/**
 * The match that tells the cause, or undefined when only generic ones are there. In this order:
 *
 * 1. Seen as the tool printed it before seen behind a prefix: what another program passed on may be of something that was survived.
 * 2. The lower priority number: the library says what is specific. `make: *** Error 1` follows from the test that failed above it.
 * 3. The repository's own pattern before one of SAR's: who wrote it knew this repository.
 * 4. The higher confidence.
 * 5. The pattern whose last line stands nearer to the end: a script ends at the first command that fails, so what stands further up was
 *    survived, as a download that was tried again. Of one pattern, the first line is shown: what follows it are consequences as a rule.
 */
export function decisiveMatch(matches: readonly Match[]): Match | undefined {
  let best: Match | undefined;
  for (const match of matches) {
    if (!isGeneric(match) && (best === undefined || compare(match, best) < 0)) best = match;
  }
  return best;
}

function compare(a: Match, b: Match): number {
  const [one, other] = [a.entry.pattern, b.entry.pattern];
  return (
    Number(a.isBehindPrefix) - Number(b.isBehindPrefix) ||
    one.priority - other.priority ||
    Number(b.entry.isOwn) - Number(a.entry.isOwn) ||
    other.metadata.confidence - one.metadata.confidence ||
    b.last - a.last ||
    a.entry.order - b.entry.order
  );
}
