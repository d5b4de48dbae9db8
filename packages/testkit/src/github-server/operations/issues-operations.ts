import { loginOf } from '../answers/caller-identity.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { addIssue, addLabel, type IssueState, type IssuesState } from '../world/issues-state.js';
import { issueOf, issuesFor, labelNames, requireLength, requireTitle } from './issues-access.js';
import { issueAnswer } from './issues-answer.js';
import { assignedBy, issuesAssigneeOperations } from './issues-assignee-operations.js';
import { issuesCommentOperations } from './issues-comment-operations.js';
import { issuesLabelOperations, requireLabelName } from './issues-label-operations.js';
import { mayTriage } from './collaborator-operations.js';

const WRITE = [{ name: 'issues', level: 'write' }] as const;
const READ = [{ name: 'issues', level: 'read' }] as const;

/** Issues with their labels, comments and assignees. */
export const issuesOperations: Operations = {
  ...issuesLabelOperations,
  ...issuesCommentOperations,
  ...issuesAssigneeOperations,
  'issues/list-for-repo': {
    needs: READ,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const { sort = 'created', direction = 'desc' } = call.query;
      const key = (issue: IssueState): number =>
        sort === 'comments'
          ? [...state.comments.values()].filter((comment) => comment.issue === issue.number).length
          : (sort === 'updated' ? issue.updatedAt : issue.createdAt).getTime();
      const sign = direction === 'asc' ? 1 : -1;
      const issues = [...state.issues.values()].filter((issue) => matches(issue, call.query));
      issues.sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
      return { list: issues.map((issue) => issueAnswer(call, repository, issue)) };
    },
  },
  'issues/get': {
    needs: READ,
    handle(call) {
      const { repository, state } = issuesFor(call);
      return { status: 200, body: issueAnswer(call, repository, issueOf(call, state)) };
    },
  },
  'issues/create': {
    needs: WRITE,
    handle(call) {
      const { repository } = issuesFor(call);
      const body = call.body as { title: string | number; body?: string; labels?: unknown; assignees?: string[]; assignee?: string | null };
      requireTitle(body.title);
      requireLength('Issue', body.body);
      const assignees = body.assignees ?? (typeof body.assignee === 'string' ? [body.assignee] : []);
      const issue = addIssue(repository, {
        title: String(body.title),
        body: body.body ?? null,
        user: loginOf(call),
        labels: mayTriage(call, repository) ? namesOfLabels(body.labels) : [],
        assignees: mayTriage(call, repository) ? assignedBy(call, repository, assignees) : [],
        createdAt: call.now,
      });
      return { status: 201, body: issueAnswer(call, repository, issue) };
    },
  },
  'issues/update': {
    needs: [...WRITE, { name: 'pull_requests', level: 'write' }],
    handle(call) {
      const { repository, state } = issuesFor(call);
      const issue = issueOf(call, state);
      update(call, repository, state, issue);
      return { status: 200, body: issueAnswer(call, repository, issue) };
    },
  },
};

function update(call: ApiCall, repository: RepositoryState, state: IssuesState, issue: IssueState): void {
  const body = call.body as {
    title?: string | number | null;
    body?: string | null;
    state?: 'open' | 'closed';
    state_reason?: IssueState['stateReason'];
    duplicate_issue_id?: number;
    labels?: unknown[];
    assignees?: string[];
  };
  if (body.title !== undefined && body.title !== null) requireTitle(body.title);
  requireLength('Issue', body.body);
  if (
    body.state_reason === 'duplicate' &&
    body.duplicate_issue_id !== undefined &&
    !isIssueId(repository, state, body.duplicate_issue_id)
  ) {
    throw new ApiError(422, 'Validation Failed', [{ resource: 'Issue', field: 'duplicate_issue_id', code: 'invalid' }]);
  }
  if (body.title !== undefined && body.title !== null) issue.title = String(body.title);
  if (body.body !== undefined) issue.body = body.body;
  if (body.labels !== undefined && mayTriage(call, repository)) {
    issue.labels = namesOfLabels(body.labels);
    for (const name of issue.labels) addLabel(repository, { name });
  }
  if (body.assignees !== undefined && mayTriage(call, repository)) issue.assignees = assignedBy(call, repository, body.assignees);
  if (body.state === 'closed' && issue.state === 'open') {
    issue.state = 'closed';
    issue.stateReason = body.state_reason ?? 'completed';
    issue.closedAt = call.now;
    issue.closedBy = loginOf(call);
  } else if (body.state === 'open' && issue.state === 'closed') {
    issue.state = 'open';
    issue.stateReason = 'reopened';
    issue.closedAt = null;
    issue.closedBy = null;
  } else if (body.state_reason !== undefined) {
    issue.stateReason = body.state_reason;
  }
  issue.updatedAt = call.now;
}

function isIssueId(repository: RepositoryState, state: IssuesState, id: number): boolean {
  return state.issues.has(id - repository.id * 1_000_000);
}

function matches(issue: IssueState, query: ApiCall['query']): boolean {
  const { state = 'open', labels, creator, assignee, since } = query as Readonly<Record<string, string | undefined>>;
  if (state !== 'all' && issue.state !== state) return false;
  // An App's issues are asked for as `app/name` and written by `name[bot]`.
  if (creator !== undefined && issue.user !== creator && issue.user !== `${creator.replace(/^app\//, '')}[bot]`) return false;
  if (assignee === 'none' && issue.assignees.length > 0) return false;
  if (assignee === '*' && issue.assignees.length === 0) return false;
  if (assignee !== undefined && assignee !== 'none' && assignee !== '*' && !issue.assignees.includes(assignee)) return false;
  if (since !== undefined && issue.updatedAt < new Date(since)) return false;
  const own = new Set(issue.labels.map((name) => name.toLowerCase()));
  return labels === undefined || labels.split(',').every((name) => own.has(name.trim().toLowerCase()));
}

/** The names of a request's labels, each once. */
function namesOfLabels(given: unknown): string[] {
  const names = labelNames(given);
  for (const name of names) requireLabelName(name);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
