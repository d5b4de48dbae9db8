import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import { fullRepository } from '../answers/repository-answer.js';
import { repositoryUrl } from '../answers/repository-of.js';
import { simpleUser } from '../answers/simple-user.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { type ChangedFile, changedFiles } from '../git/changed-files.js';
import { mergeBase, reachable } from '../git/commit-history.js';
import { type IssueState, issuesOf, type PullState } from '../world/issues-state.js';
import { dateOrNull, issueId, labelsAnswer } from './issues-answer.js';

type Answer = Readonly<Record<string, unknown>>;

/** A pull request and what makes it one. */
export interface PullRequest {
  readonly issue: IssueState;
  readonly pull: PullState;
}

/** A pull request in a list (schema `pull-request-simple`). */
export function pullInList(call: ApiCall, repository: RepositoryState, { issue, pull }: PullRequest): Answer {
  const url = repositoryUrl(repository, call.baseUrl);
  const self = `${url}/pulls/${issue.number}`;
  const issueUrl = `${url}/issues/${issue.number}`;
  const html = `${call.baseUrl}/${repository.owner}/${repository.name}/pull/${issue.number}`;
  const head = headOf(repository, pull);
  const assignees = issue.assignees.map((login) => simpleUser(login, call.baseUrl));
  const links = {
    self,
    html,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${url}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${url}/statuses/${head}`,
  };
  return {
    url: self,
    id: issueId(repository, issue.number),
    node_id: nodeId('PullRequest', issueId(repository, issue.number)),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: issue.number,
    state: issue.state,
    locked: false,
    active_lock_reason: null,
    title: issue.title,
    body: issue.body,
    user: simpleUser(issue.user, call.baseUrl),
    // GitHub's description of pull requests in lists knows no label without a description.
    labels: labelsAnswer(call, repository, issue).map((label) => ({ ...label, description: label['description'] ?? '' })),
    milestone: null,
    created_at: isoSeconds(issue.createdAt),
    updated_at: isoSeconds(issue.updatedAt),
    closed_at: dateOrNull(issue.closedAt),
    merged_at: dateOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: [],
    requested_teams: [],
    head: headAnswer(call, repository, pull, head),
    base: sideAnswer(call, repository, pull.base, repository.git.head(pull.base) ?? ''),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: issue.user.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    auto_merge:
      pull.autoMerge === undefined
        ? null
        : {
            enabled_by: simpleUser(pull.autoMerge.by, call.baseUrl),
            merge_method: pull.autoMerge.method.toLowerCase(),
            commit_title: issue.title,
            commit_message: '',
          },
    draft: pull.draft,
  };
}

/** A pull request with what it changes (schema `pull-request`). */
export function pullAnswer(call: ApiCall, repository: RepositoryState, request: PullRequest): Answer {
  const files = filesOfPull(repository, request.pull);
  const comments = [...issuesOf(repository).comments.values()].filter(({ issue }) => issue === request.issue.number).length;
  return {
    ...pullInList(call, repository, request),
    merged: request.pull.mergedAt !== null,
    merged_by: request.pull.mergedAt === null ? null : simpleUser(request.issue.closedBy ?? request.issue.user, call.baseUrl),
    mergeable: request.issue.state === 'open' ? true : null,
    rebaseable: request.issue.state === 'open' ? true : null,
    mergeable_state: request.issue.state === 'open' ? 'clean' : 'unknown',
    comments,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOfPull(repository, request.pull).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** The head commit: of the branch while the request is open, else of the moment it was closed. */
export function headOf(repository: RepositoryState, pull: PullState): string {
  return pull.closedHead ?? repository.git.head(pull.head) ?? '';
}

/** The commits that the head has and the base has not, oldest first. */
export function commitsOfPull(repository: RepositoryState, pull: PullState): string[] {
  const base = repository.git.head(pull.base);
  const ofBase = base === undefined ? new Set<string>() : reachable(repository.git.objects, base);
  return repository.git
    .history(headOf(repository, pull))
    .filter((id) => !ofBase.has(id))
    .reverse();
}

/** What the head changes since it left the base. */
export function filesOfPull(repository: RepositoryState, pull: PullState): ChangedFile[] {
  const { git } = repository;
  const base = git.head(pull.base);
  const head = headOf(repository, pull);
  return base === undefined || head === '' ? [] : changedFiles(git, mergeBase(git.objects, base, head), head);
}

/** Of a fork, its name is all that is shown otherwise than of the repository. */
function headAnswer(call: ApiCall, repository: RepositoryState, { head, fork }: PullState, sha: string): Answer {
  const own = sideAnswer(call, repository, head, sha);
  if (fork === undefined) return own;
  const [owner = '', name = ''] = fork.split('/');
  return sideAnswer(call, { ...repository, owner, name }, head, sha);
}

function sideAnswer(call: ApiCall, repository: RepositoryState, branch: string, sha: string): Answer {
  return {
    label: `${repository.owner}:${branch}`,
    ref: branch,
    sha,
    user: simpleUser(repository.owner, call.baseUrl),
    // Older versions of the API have one more flag here.
    repo: { ...fullRepository(repository, call.baseUrl, call.world), has_downloads: true },
  };
}
