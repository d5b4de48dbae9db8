import { simpleUser } from '../answers/simple-user.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { issuesOf } from '../world/issues-state.js';
import { issueOf, issuesFor } from './issues-access.js';
import { issueAnswer } from './issues-answer.js';

/** GitHub's limit for one issue. */
const MAX_ASSIGNEES = 10;

const READ = [{ name: 'issues', level: 'read' }] as const;
const WRITE = [
  { name: 'issues', level: 'write' },
  { name: 'pull_requests', level: 'write' },
] as const;

/** Assignees of issues. */
export const issuesAssigneeOperations: Operations = {
  'issues/list-assignees': {
    needs: READ,
    handle(call) {
      const { repository } = issuesFor(call);
      return { list: assignable(repository).map((login) => simpleUser(login, call.baseUrl)) };
    },
  },
  'issues/check-user-can-be-assigned': {
    needs: READ,
    handle(call) {
      const { repository } = issuesFor(call);
      if (!assignable(repository).includes(call.path['assignee'] ?? '')) throw new ApiError(404, 'Not Found');
      return { status: 204 };
    },
  },
  'issues/add-assignees': {
    needs: WRITE,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const issue = issueOf(call, state);
      const added = assignedBy(call, repository, given(call));
      issue.assignees = [...new Set([...issue.assignees, ...added])].slice(0, MAX_ASSIGNEES);
      issue.updatedAt = call.now;
      return { status: 201, body: issueAnswer(call, repository, issue) };
    },
  },
  'issues/remove-assignees': {
    needs: WRITE,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const issue = issueOf(call, state);
      const gone = given(call);
      issue.assignees = issue.assignees.filter((login) => !gone.includes(login));
      issue.updatedAt = call.now;
      return { status: 200, body: issueAnswer(call, repository, issue) };
    },
  },
};

/** The logins that are assigned when a caller asks for these; GitHub says nothing of the others. Agents take the token of a person. */
export function assignedBy(call: ApiCall, repository: RepositoryState, logins: readonly string[]): string[] {
  const people = new Set(assignable(repository));
  const { agents } = issuesOf(repository);
  return logins.flatMap((login) => {
    const agent = call.caller.kind === 'person' ? agents.get(login) : undefined;
    return agent === undefined ? (people.has(login) ? [login] : []) : [agent];
  });
}

function assignable(repository: RepositoryState): string[] {
  return [...new Set([repository.owner, ...issuesOf(repository).assignable])];
}

function given(call: ApiCall): readonly string[] {
  return (call.body as { assignees?: string[] } | undefined)?.assignees ?? [];
}
