/** What forbids direct commits on a branch, and for whom it does not. The two kinds answer in different words. */
export interface BranchProtection {
  readonly kind: 'ruleset' | 'branch-protection';
  /** Logins that may commit all the same. */
  readonly bypass: readonly string[];
  /** GraphQL's `type` of the refusal, where a test wants another than the kind's own. */
  readonly errorType?: string;
}
