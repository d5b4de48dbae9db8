import { known, unknown, type Answer, type MergeMethod, type PullRequest } from '@sar/baseline';
import { unknownFrom, type GitHubClient } from '../client/index.js';
import { mergeRefusal } from './merge-refusal.js';
import { MERGE_NEEDS, readMergeState, type MergeState } from './merge-state.js';

const MUTATION = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { headRefOid } }
}`;

/**
 * Lets GitHub merge a pull request when every rule is satisfied. GitHub itself compares the head with the one that is expected.
 *
 * @param method without it, the first that the repository allows of merge, squash and rebase; a merge queue has its own
 */
export async function enableAutoMerge(
  client: GitHubClient,
  repository: string,
  pull: PullRequest,
  method: MergeMethod | undefined,
): Promise<Answer<'enabled' | 'already'>> {
  const label = `let GitHub merge pull request #${pull.number} of ${repository}`;
  const state = await readMergeState(client, repository, pull, label);
  if (!state.known) return state;
  if (state.value.isAutomatic || state.value.isQueued) return known('already');
  return turnOn(client, pull, { label, state: state.value, method });
}

/** The same for a pull request whose state was just read. */
export async function turnOn(
  client: GitHubClient,
  pull: PullRequest,
  { label, state, method }: { readonly label: string; readonly state: MergeState; readonly method: MergeMethod | undefined },
): Promise<Answer<'enabled'>> {
  if (!state.isAutoMergeAllowed)
    return unknown(
      'not-configured',
      `cannot ${label}: auto-merge is not allowed in the repository. Switch on "Allow auto-merge" in its settings, under "General"`,
    );
  const input = {
    pullRequestId: pull.nodeId,
    expectedHeadOid: pull.headSha,
    // GitHub refuses a method where a merge queue has one.
    ...(!state.hasQueue && { mergeMethod: (method ?? state.method).toUpperCase() }),
  };
  // Twice is the same as once.
  const result = await client.graphql({ query: MUTATION, variables: { input }, label, needs: MERGE_NEEDS, idempotent: true });
  if (result.ok) return known('enabled');
  const refusal = mergeRefusal(result.failure.message, pull.headSha);
  return refusal === undefined ? unknownFrom(result.failure) : unknown('not-configured', `cannot ${label}: ${refusal.detail}`);
}
