import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import { addLabel, type IssueState, type IssuesState, type LabelState } from '../world/issues-state.js';
import { issueOf, issuesFor, labelNames, tooLong } from './issues-access.js';
import { labelAnswer, labelsAnswer } from './issues-answer.js';

/** GitHub's limits for a label, in characters. */
const MAX_NAME = 50;
const MAX_DESCRIPTION = 100;

const READ = [{ name: 'issues', level: 'read' }] as const;
/** The labels of the repository. */
const WRITE = [{ name: 'issues', level: 'write' }] as const;
/** The labels on one issue or pull request. */
const WRITE_EITHER = [...WRITE, { name: 'pull_requests', level: 'write' }] as const;

/** Labels of the repository and on issues. */
export const issuesLabelOperations: Operations = {
  'issues/list-labels-for-repo': {
    needs: READ,
    handle(call) {
      const { repository, state } = issuesFor(call);
      return { list: [...state.labels.values()].map((label) => labelAnswer(call, repository, label)) };
    },
  },
  'issues/get-label': {
    needs: READ,
    handle(call) {
      const { repository, state } = issuesFor(call);
      return { status: 200, body: labelAnswer(call, repository, labelOf(call, state)) };
    },
  },
  'issues/create-label': {
    needs: WRITE,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const { name, color, description } = call.body as { name: string; color?: string; description?: string };
      if (state.labels.has(name.toLowerCase())) throw invalid('name', 'already_exists');
      requireLabelName(name);
      requireColor(color);
      if (description !== undefined && description.length > MAX_DESCRIPTION) throw tooLong('Label', 'description', MAX_DESCRIPTION);
      const label = addLabel(repository, { name, ...(color === undefined ? {} : { color }), description: description ?? null });
      return { status: 201, body: labelAnswer(call, repository, label) };
    },
  },
  'issues/update-label': {
    needs: WRITE,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const label = labelOf(call, state);
      const body = call.body as { new_name?: string; color?: string; description?: string } | undefined;
      requireColor(body?.color);
      if (body?.new_name !== undefined) rename(state, label, body.new_name);
      if (body?.color !== undefined) label.color = body.color;
      if (body?.description !== undefined) label.description = body.description;
      return { status: 200, body: labelAnswer(call, repository, label) };
    },
  },
  'issues/delete-label': {
    needs: WRITE,
    handle(call) {
      const { state } = issuesFor(call);
      const { name } = labelOf(call, state);
      state.labels.delete(name.toLowerCase());
      for (const issue of state.issues.values()) issue.labels = without(issue, name);
      return { status: 204 };
    },
  },
  'issues/list-labels-on-issue': {
    needs: [...READ, { name: 'pull_requests', level: 'read' }],
    handle(call) {
      const { repository, state } = issuesFor(call);
      return { list: labelsAnswer(call, repository, issueOf(call, state)) };
    },
  },
  'issues/add-labels': {
    needs: WRITE_EITHER,
    handle: (call) => setLabels(call, (issue, names) => [...issue.labels, ...names]),
  },
  'issues/set-labels': {
    needs: WRITE_EITHER,
    handle: (call) => setLabels(call, (_issue, names) => names),
  },
  'issues/remove-label': {
    needs: WRITE_EITHER,
    handle(call) {
      const { repository, state } = issuesFor(call);
      const issue = issueOf(call, state);
      const name = call.path['name'] ?? '';
      if (!issue.labels.some((label) => label.toLowerCase() === name.toLowerCase())) throw new ApiError(404, 'Label does not exist');
      issue.labels = without(issue, name);
      issue.updatedAt = call.now;
      return { status: 200, body: labelsAnswer(call, repository, issue) };
    },
  },
  'issues/remove-all-labels': {
    needs: WRITE_EITHER,
    handle(call) {
      const { state } = issuesFor(call);
      const issue = issueOf(call, state);
      issue.labels = [];
      issue.updatedAt = call.now;
      return { status: 204 };
    },
  },
};

/** Unknown names become labels. The body is a list, or an object with one. */
function setLabels(
  call: ApiCall,
  choose: (issue: IssueState, names: readonly string[]) => readonly string[],
): { status: number; body: unknown } {
  const { repository, state } = issuesFor(call);
  const issue = issueOf(call, state);
  const names = labelNames(Array.isArray(call.body) ? call.body : (call.body as { labels?: unknown } | undefined)?.labels);
  issue.labels = [...new Map(choose(issue, names).map((name) => [name.toLowerCase(), name])).values()];
  for (const name of issue.labels) addLabel(repository, { name });
  issue.updatedAt = call.now;
  return { status: 200, body: labelsAnswer(call, repository, issue) };
}

function labelOf(call: ApiCall, state: IssuesState): LabelState {
  const label = state.labels.get((call.path['name'] ?? '').toLowerCase());
  if (label === undefined) throw new ApiError(404, 'Not Found');
  return label;
}

function rename(state: IssuesState, label: LabelState, name: string): void {
  const old = label.name;
  if (name.toLowerCase() !== old.toLowerCase() && state.labels.has(name.toLowerCase())) throw invalid('name', 'already_exists');
  state.labels.delete(old.toLowerCase());
  label.name = name;
  state.labels.set(name.toLowerCase(), label);
  for (const issue of state.issues.values())
    issue.labels = issue.labels.map((own) => (own.toLowerCase() === old.toLowerCase() ? name : own));
}

function without(issue: IssueState, name: string): string[] {
  return issue.labels.filter((label) => label.toLowerCase() !== name.toLowerCase());
}

/** Refuses a label's name that is empty or too long, as GitHub does. */
export function requireLabelName(name: string): void {
  if (name.trim() === '') throw invalid('name', 'missing_field');
  if (name.length > MAX_NAME) throw tooLong('Label', 'name', MAX_NAME);
}

function requireColor(color: string | undefined): void {
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) throw invalid('color', 'invalid');
}

function invalid(field: string, code: string): ApiError {
  return new ApiError(422, 'Validation Failed', [{ resource: 'Label', code, field }]);
}
