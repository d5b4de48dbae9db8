import { loginOf } from '../answers/caller-identity.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import { addComment, type CommentState, type IssuesState } from '../world/issues-state.js';
import { issueOf, issuesFor, requireLength } from './issues-access.js';
import { commentAnswer } from './issues-answer.js';

const READ = [
  { name: 'issues', level: 'read' },
  { name: 'pull_requests', level: 'read' },
] as const;
const WRITE = [
  { name: 'issues', level: 'write' },
  { name: 'pull_requests', level: 'write' },
] as const;

/** Comments on issues and pull requests. */
export const issuesCommentOperations: Operations = {
  'issues/list-comments': {
    needs: READ,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const { number } = issueOf(call, state);
      const comments = [...state.comments.values()].filter((comment) => comment.issue === number && isSince(comment, call));
      return { list: comments.map((comment) => commentAnswer(call, repository, comment)) };
    },
  },
  'issues/list-comments-for-repo': {
    needs: READ,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const comments = [...state.comments.values()].filter((comment) => isSince(comment, call));
      return { list: comments.map((comment) => commentAnswer(call, repository, comment)) };
    },
  },
  'issues/get-comment': {
    needs: READ,
    handle(call) {
      const { repository, state } = issuesFor(call);
      return { status: 200, body: commentAnswer(call, repository, commentOf(call, state)) };
    },
  },
  'issues/create-comment': {
    needs: WRITE,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const issue = issueOf(call, state);
      const { body } = call.body as { body: string };
      requireLength('IssueComment', body);
      issue.updatedAt = call.now;
      return {
        status: 201,
        body: commentAnswer(call, repository, addComment(repository, issue.number, { body, user: loginOf(call), createdAt: call.now })),
      };
    },
  },
  'issues/update-comment': {
    needs: WRITE,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const comment = commentOf(call, state);
      const { body } = call.body as { body: string };
      requireLength('IssueComment', body);
      comment.body = body;
      comment.updatedAt = call.now;
      return { status: 200, body: commentAnswer(call, repository, comment) };
    },
  },
  'issues/delete-comment': {
    needs: WRITE,
    handle(call) {
      const { state } = issuesFor(call);
      state.comments.delete(commentOf(call, state).id);
      return { status: 204 };
    },
  },
};

function commentOf(call: ApiCall, state: IssuesState): CommentState {
  const comment = state.comments.get(Number(call.path['comment_id']));
  if (comment === undefined) throw new ApiError(404, 'Not Found');
  return comment;
}

function isSince(comment: CommentState, call: ApiCall): boolean {
  const { since } = call.query;
  return typeof since !== 'string' || comment.updatedAt >= new Date(since);
}
