import type { FailureClass, FailurePattern } from '@sar/baseline';
import type { Match } from './match-lines.js';
import { CAN_BE_SURVIVED } from './survived-lines.js';

/** True for patterns that name what they saw and decide nothing, such as `exit code 1`. */
export function isGeneric({ entry }: Pick<Match, 'entry'>): boolean {
  return entry.pattern.class === 'unknown';
}

/**
 * The match that tells the cause, or undefined when only generic ones are there. A cause that the step survived is none: behind its last
 * line begins another tool's error in the code. Of the others, in this order:
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
    if (!isGeneric(match) && !isOvertaken(match, matches) && (best === undefined || compare(match, best) < 0)) best = match;
  }
  return best;
}

/** Classes whose causes can be an attempt that was allowed to fail. */
const CAN_BE_OVERTAKEN: ReadonlySet<FailureClass> = new Set<FailureClass>([...CAN_BE_SURVIVED, 'configuration', 'flaky-test']);
/** How specific and how sure a later error must be to show that the step went on. */
const SPECIFIC = 2;
const SURE = 0.9;
/** How pytest shows the exception that failed a test; its list of the failed tests comes behind. */
const FAILED_A_TEST = /^(?:E\s|FAILED )/;
/** Errors that follow from a limit or a missing download: how compilers and runners end, and what is not there to be imported. */
const FOLLOWS =
  /\bcould not compile\b|\bld returned\b|\bCompilation failure\b|^\s*FAIL\s|^\s*Tests?:? |\bsuite failed to run\b|\bunhandled errors?\b|\berror during build\b|\bModuleNotFoundError\b|\bImportError\b|\bCannot find (?:module|package)\b|\bcannot find\b|\bcould not (?:import|find|read)\b|\bNo such file\b/i;

/**
 * True when another tool's error in the code begins only behind the last line of a cause that steps can survive, such as a download that
 * was allowed to fail, or of a test that passed in the end: the step went on after it. What the same tool says behind its own timeout, and
 * what follows from the cause, is no such error.
 */
function isOvertaken(match: Match, matches: readonly Match[]): boolean {
  const { pattern } = match.entry;
  const isFlaky = pattern.class === 'flaky-test';
  if (FAILED_A_TEST.test(match.line) || !CAN_BE_OVERTAKEN.has(classOf(pattern))) return false;
  return matches.some(
    ({ entry, line, first, isBehindPrefix }) =>
      first > match.last &&
      !FOLLOWS.test(line) &&
      (match.isBehindPrefix || !isBehindPrefix) &&
      (isFlaky ? !isGeneric({ entry }) && entry.pattern.class !== 'flaky-test' : classOf(entry.pattern) === 'code-regression') &&
      entry.pattern.priority <= SPECIFIC &&
      entry.pattern.metadata.confidence >= SURE &&
      toolOf(entry.pattern.pattern_id) !== toolOf(pattern.pattern_id),
  );
}

function classOf(pattern: FailurePattern): FailureClass {
  return pattern.class ?? 'code-regression';
}

/** `GO_TEST_002` is of the tool `GO`. */
function toolOf(patternId: string): string {
  return patternId.split('_', 1)[0] ?? patternId;
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
