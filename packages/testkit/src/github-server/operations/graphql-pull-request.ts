import { holds, notAccessible } from '../answers/caller-identity.js';
import { nodeId } from '../answers/node-id.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { checksOf } from '../world/checks-state.js';
import { issuesOf } from '../world/issues-state.js';
import { mergingOf } from '../world/merging-state.js';
import { typedError } from './graphql-error.js';
import { repositoryNode, visibleRepository } from './graphql-repository.js';
import { issueId } from './issues-answer.js';
import { headOf, type PullRequest } from './pulls-answer.js';

/** A pull request that a global id names, as far as the caller sees it. */
export function pullRequestOf(call: ApiCall, id: string): PullRequest & { readonly repository: RepositoryState } {
  for (const repository of call.world.repositories.values()) {
    for (const issue of issuesOf(repository).issues.values()) {
      if (issue.pull === undefined || nodeId('PullRequest', issueId(repository, issue.number)) !== id) continue;
      visibleRepository(call, `${repository.owner}/${repository.name}`);
      if (repository.private && !holds(call, 'pull_requests', 'read')) throw typedError('FORBIDDEN', notAccessible(call));
      return { repository, issue, pull: issue.pull };
    }
  }
  throw typedError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

/** A pull request as GraphQL shows it. */
export function pullRequestNode(call: ApiCall, id: string): unknown {
  const { repository, issue, pull } = pullRequestOf(call, id);
  const merging = mergingOf(repository);
  return {
    __typename: 'PullRequest',
    id,
    number: issue.number,
    state: pull.mergedAt !== null ? 'MERGED' : issue.state.toUpperCase(),
    isDraft: pull.draft,
    headRefOid: headOf(repository, pull),
    baseRefName: pull.base,
    isInMergeQueue: pull.queuedAt !== undefined,
    isMergeQueueEnabled: merging.queues.has(pull.base),
    autoMergeRequest: pull.autoMerge === undefined ? null : { __typename: 'AutoMergeRequest', enabledAt: pull.autoMerge.at.toISOString() },
    baseRepository: {
      ...(repositoryNode(call, repository) as object),
      autoMergeAllowed: merging.autoMergeAllowed,
      mergeCommitAllowed: merging.methods.has('MERGE'),
      squashMergeAllowed: merging.methods.has('SQUASH'),
      rebaseMergeAllowed: merging.methods.has('REBASE'),
    },
  };
}

/** The required checks of its base that have not succeeded on its head; undefined where no rule requires one. */
export function missingChecks(repository: RepositoryState, pull: PullRequest['pull']): readonly string[] | undefined {
  const { required, runs } = checksOf(repository);
  const needed = required.filter(({ branch }) => branch === pull.base);
  if (needed.length === 0) return undefined;
  const head = headOf(repository, pull);
  const passed = new Set(
    [...runs.values()].flatMap(({ sha, name, conclusion }) => (sha === head && conclusion === 'success' ? [name] : [])),
  );
  return needed.map(({ context }) => context).filter((context) => !passed.has(context));
}
