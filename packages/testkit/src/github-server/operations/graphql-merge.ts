import { holds, loginOf, notAccessible } from '../answers/caller-identity.js';
import { nodeId } from '../answers/node-id.js';
import type { ApiCall } from '../contract/operation.js';
import type { MergeMethodState } from '../world/merging-state.js';
import { mergingOf } from '../world/merging-state.js';
import { typedError } from './graphql-error.js';
import { missingChecks, pullRequestNode, pullRequestOf } from './graphql-pull-request.js';
import { headOf } from './pulls-answer.js';

interface MergeInput {
  readonly pullRequestId: string;
  readonly expectedHeadOid?: string | null;
  readonly clientMutationId?: string | null;
}

/**
 * The mutation `enablePullRequestAutoMerge`. The words are those that GitHub was seen to answer with:
 * https://github.com/peter-evans/enable-pull-request-automerge/issues/343 (clean status),
 * https://github.com/iterative/cml/pull/955 (no rules), https://github.com/cli/cli/issues/13398 (not allowed).
 */
export function enablePullRequestAutoMerge(call: ApiCall, input: MergeInput & { readonly mergeMethod?: MergeMethodState }): unknown {
  const request = mergeable(call, input);
  const { repository, pull } = request;
  if (!mergingOf(repository).autoMergeAllowed) throw refused('Auto merge is not allowed for this repository');
  const method = input.mergeMethod ?? 'MERGE';
  if (!mergingOf(repository).methods.has(method)) throw refused(REFUSED_METHOD[method]);
  const missing = missingChecks(repository, pull);
  if (missing === undefined) throw refused('Protected branch rules not configured for this branch');
  if (missing.length === 0) throw refused('Pull request is in clean status');
  pull.autoMerge = { method, by: loginOf(call), at: call.now };
  return { clientMutationId: input.clientMutationId ?? null, pullRequest: pullRequestNode(call, input.pullRequestId) };
}

const REFUSED_METHOD: Readonly<Record<MergeMethodState, string>> = {
  MERGE: 'Merge commits are not allowed on this repository.',
  SQUASH: 'Squash merges are not allowed on this repository.',
  REBASE: 'Rebase merges are not allowed on this repository.',
};

/** The mutation `enqueuePullRequest`; what waits is named as in https://github.com/devantler-tech/platform/pull/3138. */
export function enqueuePullRequest(call: ApiCall, input: MergeInput): unknown {
  const { repository, issue, pull } = mergeable(call, input);
  if (!mergingOf(repository).queues.has(pull.base)) throw refused('Merge queue is not enabled on the base branch');
  const [waiting] = missingChecks(repository, pull) ?? [];
  if (waiting !== undefined) throw refused(`Required status check "${waiting}" is expected.`);
  if (pull.queuedAt !== undefined) throw refused('Pull request is already in the queue');
  pull.queuedAt = call.now;
  return {
    clientMutationId: input.clientMutationId ?? null,
    mergeQueueEntry: { __typename: 'MergeQueueEntry', id: nodeId('MergeQueueEntry', issue.number) },
  };
}

function mergeable(call: ApiCall, { pullRequestId, expectedHeadOid }: MergeInput): ReturnType<typeof pullRequestOf> {
  const request = pullRequestOf(call, pullRequestId);
  if (!holds(call, 'contents', 'write') || !holds(call, 'pull_requests', 'write')) throw typedError('FORBIDDEN', notAccessible(call));
  const head = headOf(request.repository, request.pull);
  if (typeof expectedHeadOid === 'string' && expectedHeadOid !== head) throw refused(`Expected head sha didn't match current head ref.`);
  if (request.issue.state !== 'open') throw refused('Pull request is closed');
  if (request.pull.draft) throw refused('Pull request is a draft');
  return request;
}

/** GitHub puts the name of the field, in words, before what is wrong with it. */
function refused(words: string): Error {
  return typedError('UNPROCESSABLE', `Pull request ${words}`);
}
