import { known, unknown, type Answer, type PullRequest } from '@sar/baseline';
import { unknownFrom, type GitHubClient } from '../client/index.js';
import { turnOn } from './enable-auto-merge.js';
import { mergeRefusal } from './merge-refusal.js';
import { MERGE_NEEDS, readMergeState } from './merge-state.js';

const MUTATION = `mutation ($input: EnqueuePullRequestInput!) {
  enqueuePullRequest(input: $input) { mergeQueueEntry { id } }
}`;

/**
 * Puts a pull request into the merge queue of its base branch. The queue takes only what satisfies every rule, which is not so while the
 * job of the gate itself is required and still runs: then auto-merge is switched on, by which GitHub puts it there when it does.
 */
export async function enqueue(
  client: GitHubClient,
  repository: string,
  pull: PullRequest,
): Promise<Answer<'enqueued' | 'waiting' | 'already'>> {
  const label = `put pull request #${pull.number} of ${repository} into the merge queue`;
  const state = await readMergeState(client, repository, pull, label);
  if (!state.known) return state;
  const { isAutomatic, isQueued, hasQueue } = state.value;
  if (!hasQueue)
    return unknown('not-configured', `cannot ${label}: its base branch has no merge queue. Require one in a ruleset, or use \`auto\``);
  if (isAutomatic || isQueued) return known('already');
  const variables = { input: { pullRequestId: pull.nodeId, expectedHeadOid: pull.headSha } };
  const result = await client.graphql({ query: MUTATION, variables, label, needs: MERGE_NEEDS });
  if (result.ok) return known('enqueued');
  const refusal = mergeRefusal(result.failure.message, pull.headSha);
  if (refusal === undefined) return unknownFrom(result.failure);
  if (refusal.kind === 'queued') return known('already');
  if (refusal.kind !== 'waiting') return unknown('not-configured', `cannot ${label}: ${refusal.detail}`);
  const waiting = await turnOn(client, pull, { label, state: state.value, method: undefined });
  return waiting.known ? known('waiting') : waiting;
}
