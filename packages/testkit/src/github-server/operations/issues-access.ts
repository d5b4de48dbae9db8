import { repositoryOf } from '../answers/repository-of.js';
import { type ApiCall, ApiError } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { type IssueState, issuesOf, type IssuesState } from '../world/issues-state.js';

/** GitHub's limit for the body of an issue or a comment, in characters. */
const MAX_BODY = 65_536;
const MAX_TITLE = 256;

/** The repository and its issues; 410 when issues are disabled. */
export function issuesFor(call: ApiCall): { readonly repository: RepositoryState; readonly state: IssuesState } {
  const repository = repositoryOf(call);
  const state = issuesOf(repository);
  if (!state.enabled) throw new ApiError(410, 'Issues has been disabled in this repository.');
  return { repository, state };
}

/** The issue that a call's path names; 404 when there is none, 410 when it was deleted. */
export function issueOf(call: ApiCall, state: IssuesState): IssueState {
  const number = Number(call.path['issue_number']);
  if (state.deleted.has(number)) throw new ApiError(410, 'This issue was deleted');
  const issue = state.issues.get(number);
  if (issue === undefined) throw new ApiError(404, 'Not Found');
  return issue;
}

/** The names in a request's labels: texts, or objects with a name. */
export function labelNames(given: unknown): string[] {
  return Array.isArray(given)
    ? given.map((label: unknown) => (typeof label === 'string' ? label : String((label as { name?: unknown }).name ?? '')))
    : [];
}

/** Refuses a title that is empty or too long, as GitHub does. */
export function requireTitle(title: string | number): void {
  const text = String(title);
  if (text.trim() === '') throw new ApiError(422, 'Validation Failed', [{ resource: 'Issue', code: 'missing_field', field: 'title' }]);
  if (text.length > MAX_TITLE) throw tooLong('Issue', 'title', MAX_TITLE);
}

/** GitHub's refusal of a text that is too long. */
export function tooLong(resource: string, field: string, most: number): ApiError {
  const message = `${field} is too long (maximum is ${most} characters)`;
  return new ApiError(422, 'Validation Failed', [{ resource, code: 'custom', field, message }]);
}

/** Refuses a body that is too long, as GitHub does. */
export function requireLength(resource: 'Issue' | 'IssueComment', body: unknown): void {
  if (typeof body === 'string' && body.length > MAX_BODY) throw tooLong(resource, 'body', MAX_BODY);
}
