import type { FailureClass } from '@sar/baseline';

/** Classes whose causes a program can meet and go on: it tries again, does without, or only tells of them. */
export const CAN_BE_SURVIVED: ReadonlySet<FailureClass> = new Set<FailureClass>([
  'infrastructure',
  'dependency-network',
  'resource-timeout',
]);

/** What a program's own logger writes below the level of an error: as words, as `level=warn`, as JSON, as a workflow command. */
const BELOW_ERROR: readonly RegExp[] = [
  /^[^A-Za-z]{0,40}(?:[\w.:/-]{1,40}[ :]{1,2})?[^A-Za-z]{0,4}(?:DEBUG|INFO|NOTICE|TRACE|WARN|WARNING|debug|info|notice|trace|warn|warning)\b[\]:|)\- ]/,
  /\b(?:level|severity|lvl)["']?\s?[=:]\s?["']?(?:debug|info|notice|trace|warn|warning)\b/i,
  /^::(?:debug|notice|warning)\b/,
];
/** What a line says itself of a failure that the program did not end by. */
const SAYS_SO =
  /\b(?:retrying|will retry|backing off|falling back|ignoring|continuing|carrying on|going on|skipping|recovered|simulat(?:ed|ing|es)|non-fatal|nonfatal|ok after|succeeded after|allowed to fail)\b/i;
/** A line of a source that a search or a linter shows with its place: `src/tree.ts:6:export const message = "…"`. */
const SOURCE =
  /^[\w./@-]{1,200}\.\w{1,10}[:-]\d{1,6}[:-]\s{0,40}(?:export|const|let|var|return|raise|throw|assert|def|func|fn|public|private|static|print\w*|console\.|echo|if|\/\/|#|\*|["']|[\w.]{1,60}\s?(?::?=|\())/;

/** How much of a line is looked at, in UTF-16 units. */
const MAX_LOOKED_AT = 400;

/**
 * True for a line that tells of a failure that its program survived, or that only holds the words of one. A cause of the classes
 * `CAN_BE_SURVIVED` is not to be read from it. Time: linear in what is looked at.
 */
export function isSurvivedLine(text: string): boolean {
  const head = text.slice(0, MAX_LOOKED_AT);
  return SAYS_SO.test(head) || SOURCE.test(head) || BELOW_ERROR.some((expression) => expression.test(head));
}
