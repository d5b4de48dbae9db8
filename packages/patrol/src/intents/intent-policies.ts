import { known, unknown, UserError, type Answer, type Baseline } from '@sar/baseline';
import { intentPolicyOf, type IntentPolicy } from '@sar/rescue';

/** What the policies of a mailbox's intents are read from. */
export interface PolicySource {
  /** The commit that the intents are read from, and its baseline. */
  readonly head: string;
  readonly baseline: Baseline;
  /** On a push, the commit that the branch was at before it. */
  readonly before?: string;
  /** For each file of the mailbox the commit before the one that brought it in; undefined where the history does not reach that far. */
  readonly changes: ReadonlyMap<string, { readonly parent: string | undefined } | undefined>;
  /** Reads the baseline of an older commit. */
  readonly baselineAt: (commit: string) => Promise<Baseline>;
}

/** All policies that must allow what the file of an intent asks for, oldest first; the same policy of several commits once. */
export type PoliciesOf = (path: string) => Answer<readonly IntentPolicy[]>;

/** The policy as of a commit; its source names the file alone. */
interface CommitPolicy {
  readonly commit: string;
  readonly policy: IntentPolicy;
  /** Equal for policies that decide alike. */
  readonly content: string;
}

/** What stands for the policy before a repository's first commit: nothing was allowed. */
const NOTHING_YET: IntentPolicy = { source: 'the time before the first commit', registry: {}, allow: [] };

/**
 * Reads the policies that intents are judged by: that of the commit, that of the commit before the one that brought the intent in, and
 * on a push that before the push. A policy that cannot be read is unknown, and never one that allows.
 */
export async function intentPolicies({ head, baseline, before, changes, baselineAt }: PolicySource): Promise<PoliciesOf> {
  const older = new Set([...changes.values()].flatMap((change) => change?.parent ?? []));
  if (before !== undefined) older.add(before);
  const policies = new Map<string, Answer<CommitPolicy>>();
  for (const commit of older) policies.set(commit, await policyAt(commit, baselineAt));
  const current = policyOf(baseline, head);
  return (path) => {
    const change = changes.get(path);
    if (change === undefined)
      return unknown('not-configured', 'the checkout does not reach the commit that brought it in (actions/checkout: fetch-depth: 0)');
    const commits = [change.parent, before].filter((commit) => commit !== undefined);
    const found: CommitPolicy[] = [];
    for (const commit of commits) {
      const policy = policies.get(commit);
      if (policy === undefined) throw new Error('every older commit was read');
      if (!policy.known) return policy;
      found.push(policy.value);
    }
    const policiesOfCommits = distinct([...found, current]);
    return known(change.parent === undefined ? [NOTHING_YET, ...policiesOfCommits] : policiesOfCommits);
  };
}

async function policyAt(commit: string, read: (commit: string) => Promise<Baseline>): Promise<Answer<CommitPolicy>> {
  try {
    return known(policyOf(await read(commit), commit));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return unknown(
      'not-configured',
      `the baseline as of ${short(commit)} cannot be read, so that it allows nothing: queue the intent again under the baseline of today. ${error.message}`,
    );
  }
}

function policyOf(baseline: Baseline, commit: string): CommitPolicy {
  const policy = intentPolicyOf(baseline);
  return { commit, policy, content: JSON.stringify([policy.source, policy.allow, policy.registry]) };
}

/** A policy that did not change judges once, so that its reasons are told once; its source names every commit. */
function distinct(found: readonly CommitPolicy[]): readonly IntentPolicy[] {
  const groups = new Map<string, { readonly policy: IntentPolicy; readonly commits: Set<string> }>();
  for (const { commit, policy, content } of found) {
    const group = groups.get(content) ?? { policy, commits: new Set() };
    group.commits.add(short(commit));
    // Behind those in between: the last is always today's.
    groups.delete(content);
    groups.set(content, group);
  }
  return [...groups.values()].map(({ policy, commits }) => ({ ...policy, source: `${policy.source} at ${[...commits].join(' and at ')}` }));
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
