import type { BoardIssue } from '@sar/baseline';
import { allRead, readCutText, readId, readOptional, readText, readTime, readWebAddress } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

/** An issue, or a pull request, which GitHub lists among the issues. */
export type ListedIssue = { readonly number: number; readonly issue: BoardIssue | undefined };

/** Roles in the repository, or in the organisation that owns it: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const TRUSTED_ROLES = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Characters of an issue's body that GitHub takes, with room to spare. */
const MOST_BODY = 100_000;
const MOST_TITLE = 1000;
/** Whom GitHub shows in place of an account that was deleted. */
export const GHOST = 'ghost';
const APP = '[bot]';

/** An entry of a list of issues; undefined when it has another shape. */
export function readListedIssue(value: unknown): ListedIssue | undefined {
  const record = asRecord(value) ?? {};
  const number = readId(record['number']);
  if (number === undefined) return undefined;
  if (record['pull_request'] !== undefined && record['pull_request'] !== null) return { number, issue: undefined };
  const issue = readIssue(value);
  return issue === undefined ? undefined : { number, issue };
}

/** An issue of an answer; undefined when it has another shape. */
export function readIssue(value: unknown): BoardIssue | undefined {
  const issue = asRecord(value) ?? {};
  const user = asRecord(issue['user']);
  const closedAt = readOptional(issue['closed_at'], readTime);
  const closedBy = readLogin(issue['closed_by']);
  const labels = readLabels(issue['labels']);
  if (closedAt === null) return undefined;
  const always = allRead<Omit<BoardIssue, 'closedAt' | 'closedBy'>>({
    number: readId(issue['number']),
    url: readWebAddress(issue['html_url']),
    title: readCutText(issue['title'], MOST_TITLE),
    body: issue['body'] === null || issue['body'] === undefined ? '' : readCutText(issue['body'], MOST_BODY),
    state: issue['state'] === 'open' || issue['state'] === 'closed' ? issue['state'] : undefined,
    labels,
    author: user === undefined ? GHOST : readLogin(user),
    isTrusted: user?.['type'] === 'Bot' || TRUSTED_ROLES.has(String(issue['author_association'])),
    assignees: readAssignees(issue['assignees'] ?? []),
    createdAt: readTime(issue['created_at']),
  });
  return always === undefined ? undefined : { ...always, closedAt, ...(closedBy !== undefined && { closedBy }) };
}

/** A login that tells an app from a person: GitHub leaves the mark of an app out where its own agents are concerned (`Copilot`). */
export function readLogin(value: unknown): string | undefined {
  const { login, type } = asRecord(value) ?? {};
  const name = readText(login);
  return name === undefined || type !== 'Bot' || name.endsWith(APP) ? name : `${name}${APP}`;
}

/** GitHub gives labels as objects; its description allows their names alone. */
function readLabels(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((label: unknown) => readText(asRecord(label)?.['name'] ?? label)).filter((name) => name !== undefined);
  return names.length === value.length ? names : undefined;
}

/** Logins of a list of users. */
export function readAssignees(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const logins = value.map((user: unknown) => readText(asRecord(user)?.['login'])).filter((login) => login !== undefined);
  return logins.length === value.length ? logins : undefined;
}
