import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId, numberOf } from '../answers/node-id.js';
import { repositoryUrl } from '../answers/repository-of.js';
import { simpleUser } from '../answers/simple-user.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { type CommentState, type IssueState, issuesOf, type LabelState } from '../world/issues-state.js';

type Answer = Readonly<Record<string, unknown>>;

/** An issue, or a pull request as an issue (schema `issue`). */
export function issueAnswer(call: Pick<ApiCall, 'baseUrl'>, repository: RepositoryState, issue: IssueState): Answer {
  const url = `${repositoryUrl(repository, call.baseUrl)}/issues/${issue.number}`;
  const html = `${call.baseUrl}/${repository.owner}/${repository.name}`;
  const pull = `${html}/pull/${issue.number}`;
  const assignees = issue.assignees.map((login) => simpleUser(login, call.baseUrl));
  return {
    id: issueId(repository, issue.number),
    node_id: nodeId('Issue', issueId(repository, issue.number)),
    url,
    repository_url: repositoryUrl(repository, call.baseUrl),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issue.pull === undefined ? `${html}/issues/${issue.number}` : pull,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: simpleUser(issue.user, call.baseUrl),
    labels: labelsAnswer(call, repository, issue),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: [...issuesOf(repository).comments.values()].filter((comment) => comment.issue === issue.number).length,
    closed_at: dateOrNull(issue.closedAt),
    closed_by: issue.closedBy === null ? null : simpleUser(issue.closedBy, call.baseUrl),
    created_at: isoSeconds(issue.createdAt),
    updated_at: isoSeconds(issue.updatedAt),
    author_association: issue.association ?? (issue.user.endsWith('[bot]') ? 'NONE' : 'MEMBER'),
    ...(issue.pull === undefined
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: `${repositoryUrl(repository, call.baseUrl)}/pulls/${issue.number}`,
            html_url: pull,
            diff_url: `${pull}.diff`,
            patch_url: `${pull}.patch`,
            merged_at: dateOrNull(issue.pull.mergedAt),
          },
        }),
  };
}

/** The labels of an issue, as they are now. */
export function labelsAnswer(call: Pick<ApiCall, 'baseUrl'>, repository: RepositoryState, issue: IssueState): Answer[] {
  const { labels } = issuesOf(repository);
  return issue.labels.map((name) =>
    labelAnswer(call, repository, labels.get(name.toLowerCase()) ?? { name, color: 'ededed', description: null }),
  );
}

export function labelAnswer(call: Pick<ApiCall, 'baseUrl'>, repository: RepositoryState, { name, color, description }: LabelState): Answer {
  const key = `${repository.id}/${name.toLowerCase()}`;
  return {
    id: numberOf(`label ${key}`),
    node_id: nodeId('Label', key),
    url: `${repositoryUrl(repository, call.baseUrl)}/labels/${encodeURIComponent(name)}`,
    name,
    description,
    color,
    default: false,
  };
}

export function commentAnswer(call: Pick<ApiCall, 'baseUrl'>, repository: RepositoryState, comment: CommentState): Answer {
  const url = repositoryUrl(repository, call.baseUrl);
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${call.baseUrl}/${repository.owner}/${repository.name}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.issue}`,
    body: comment.body,
    user: simpleUser(comment.user, call.baseUrl),
    created_at: isoSeconds(comment.createdAt),
    updated_at: isoSeconds(comment.updatedAt),
    author_association: comment.user.endsWith('[bot]') ? 'NONE' : 'MEMBER',
  };
}

/** An issue's id, that differs from its number. */
export function issueId(repository: RepositoryState, number: number): number {
  return repository.id * 1_000_000 + number;
}

export function dateOrNull(date: Date | null): string | null {
  return date === null ? null : isoSeconds(date);
}
