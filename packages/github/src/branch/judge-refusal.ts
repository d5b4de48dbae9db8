import type { GraphqlError } from '../client/index.js';

/**
 * What a GraphQL error says about a commit. `refused`: not made, for good. `unsure`: GitHub gives up on a call without a type
 * ("Something went wrong while executing your query"), and may have made the commit all the same.
 */
export type Refusal = 'moved' | 'protected' | 'refused' | 'unsure';

/** GitHub's types for rules that forbid a direct commit: that of branch protection. Rulesets answer with FORBIDDEN and say it in words. */
const PROTECTED_TYPE = 'BRANCH_PROTECTION_RULE_VIOLATION';
const PROTECTED_WORDS = /repository rule violations?|protected branch|branch protection|changes must be made through a pull request/i;
/** The branch is gone, or was never there: what was expected of it does not hold. */
const NO_BRANCH_WORDS = /could not resolve to a (?:ref|node)\b|\bno (?:such )?(?:ref|branch)\b/i;

/** Judges the errors of the mutation `createCommitOnBranch`. */
export function judgeRefusal(errors: readonly GraphqlError[]): Refusal {
  const judged = errors.map(judge);
  return (['moved', 'protected', 'refused'] as const).find((refusal) => judged.includes(refusal)) ?? 'unsure';
}

function judge({ type, message }: GraphqlError): Refusal {
  const said = message.slice(0, 1000);
  if (type === 'STALE_DATA' || /expected branch to point to/i.test(said)) return 'moved';
  if (type === PROTECTED_TYPE || PROTECTED_WORDS.test(said)) return 'protected';
  if (type === 'NOT_FOUND' && NO_BRANCH_WORDS.test(said)) return 'moved';
  return type === undefined ? 'unsure' : 'refused';
}
