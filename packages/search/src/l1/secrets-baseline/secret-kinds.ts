import kinds from './secret-kinds.json' with { type: 'json' };

/** A text without one of the marks holds no secret that the rules find: a test of a whole file that is much quicker than the rules. */
export const SECRET_MARKS = new RegExp(kinds.kinds.flatMap(({ marks }) => marks).join('|'));
const ALL_MARKS = new RegExp(SECRET_MARKS, 'g');

/** The lines of a text before the one that holds a mark too many; the whole text when it has no more. */
export function beginningWithMarks(text: string, most: number): string {
  let count = 0;
  for (const { index } of text.matchAll(ALL_MARKS)) {
    count += 1;
    if (count > most) return text.slice(0, text.lastIndexOf('\n', index) + 1);
  }
  return text;
}

const BY_RULE = new Map(kinds.kinds.map((kind) => [`@secretlint/secretlint-rule-${kind.rule}`, kind]));
const IGNORED = new Set(kinds.ignoredMessages.map(({ message }) => message));
const DOUBTFUL = new Set(kinds.doubtfulMessages.map(({ message }) => message));
/** Longest secret, in characters, that is searched for such words: in long ones, such as keys, they come about by chance. */
const MAX_WORDED = 300;
const PLACEHOLDERS = kinds.placeholders.map(({ word }) => word);

/** What a hit of a rule of secretlint is called; undefined when it is no secret. */
export function secretKind(ruleId: string, messageId: string): { readonly label: string; readonly isDoubtful: boolean } | undefined {
  if (IGNORED.has(messageId)) return undefined;
  const kind = BY_RULE.get(ruleId);
  return { label: kind?.label ?? 'secret', isDoubtful: kind?.doubtful === true || DOUBTFUL.has(messageId) };
}

/** True for a text that says itself that it is made up, or that has so few different characters that nobody issued it. */
export function isPlaceholder(secret: string): boolean {
  const lower = secret.toLowerCase();
  return (lower.length <= MAX_WORDED && PLACEHOLDERS.some((word) => lower.includes(word))) || new Set(lower).size < 8;
}
