import { known, quoteUntrusted, unknown, type Answer, type BoardIssue, type IssueBoard } from '@sar/baseline';
import { readWebAddress } from '../client/api-fields.js';
import { anonymousFailure, asRecord, unknownFrom, type ApiFailure, type ApiRequest, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { listIssues } from './list-issues.js';
import { readAssignees, readIssue, readListedIssue } from './read-issue.js';

const NEEDS_WRITE = 'issues=write';

/**
 * Reads and writes the issues of one repository. GitHub drops the labels of a caller without a role in the repository and says nothing,
 * so whoever needs them looks at the labels of the issue that is given back.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function issueBoard(client: GitHubClient, repository: string): IssueBoard {
  const name = readRepositoryName(repository);
  const write = async <T>(
    request: Pick<ApiRequest, 'method' | 'path' | 'label' | 'body'> & { readonly number?: number },
    read: (body: unknown) => T | undefined,
  ): Promise<Answer<T>> => {
    const { number, ...rest } = request;
    const label = `${request.label} of ${repository}`;
    if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, NEEDS_WRITE));
    const parameters = { ...name, ...(number === undefined ? {} : { issue_number: number }) };
    const path = `/repos/{owner}/{repo}/issues${request.path}`;
    const result = await client.request({ ...rest, path, parameters, label, needs: NEEDS_WRITE });
    if (!result.ok) return unknownFrom(result.failure);
    const value = read(result.body);
    return value === undefined ? unknown('failed', `cannot ${label}: the answer has an unexpected shape`) : known(value);
  };
  return {
    repository,
    withLabel: async (label, state): Promise<Answer<readonly BoardIssue[]>> => listIssues(client, name, label, state),
    read: async (number) => {
      const label = `read issue #${number} of ${repository}`;
      const parameters = { ...name, issue_number: number };
      const path = '/repos/{owner}/{repo}/issues/{issue_number}';
      const result = await client.request({ method: 'GET', path, parameters, label, needs: 'issues=read' });
      if (!result.ok) return isGone(result.failure) ? known(undefined) : unknownFrom(result.failure);
      const listed = readListedIssue(result.body);
      if (listed === undefined) return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
      // GitHub forwards to the new place of an issue that was moved.
      return known(listed.number === number ? listed.issue : undefined);
    },
    create: async ({ title, body, labels }) =>
      write({ method: 'POST', path: '', body: { title, body, labels: [...labels] }, label: 'create an issue' }, readIssue),
    update: async (number, { title, body, labels, state, reason }) => {
      const state_reason = state === 'open' ? 'reopened' : reason?.replace('-', '_');
      const change = { title, body, labels: labels === undefined ? undefined : [...labels], state, state_reason };
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      return write({ method: 'PATCH', path: '/{issue_number}', number, body: given, label: `change issue #${number}` }, readIssue);
    },
    comment: async (number, body) =>
      write(
        { method: 'POST', path: '/{issue_number}/comments', number, body: { body }, label: `comment on issue #${number}` },
        (answer) => {
          const url = readWebAddress(asRecord(answer)?.['html_url']);
          return url === undefined ? undefined : { url };
        },
      ),
    createLabel: async ({ name: label, color, description }) => {
      const doing = `create the label ${quoteUntrusted(label)} in ${repository}`;
      if (!client.isAuthenticated) return unknownFrom(anonymousFailure(doing, NEEDS_WRITE));
      const body = { name: label, color, description };
      const path = '/repos/{owner}/{repo}/labels';
      const result = await client.request({ method: 'POST', path, parameters: { ...name }, body, label: doing, needs: NEEDS_WRITE });
      if (result.ok) return known('created');
      return EXISTS.test(result.failure.message) ? known('exists') : unknownFrom(result.failure);
    },
    assign: async (number, logins) =>
      write(
        {
          method: 'POST',
          path: '/{issue_number}/assignees',
          number,
          body: { assignees: [...logins] },
          label: `assign issue #${number}`,
        },
        (answer) => readAssignees(asRecord(answer)?.['assignees']),
      ),
  };
}

/** GitHub's code for a label of that name, whatever the case of its letters. */
const EXISTS = /\balready_exists\b/;

/** True for an issue that is not there any more, or that the token may not see. Where issues are switched off, GitHub says 410 too. */
function isGone({ status, message }: ApiFailure): boolean {
  return status === 404 || (status === 410 && !/\bdisabled\b/i.test(message));
}
