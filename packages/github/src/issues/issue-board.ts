import { known, unknown, type Answer, type BoardIssue, type IssueBoard } from '@sar/baseline';
import { readWebAddress } from '../client/api-fields.js';
import { anonymousFailure, asRecord, unknownFrom, type ApiRequest, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { listIssues } from './list-issues.js';
import { readIssue } from './read-issue.js';

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
    create: async ({ title, body, labels }) =>
      write({ method: 'POST', path: '', body: { title, body, labels: [...labels] }, label: 'create an issue' }, readIssue),
    update: async (number, { title, body, labels, state }) => {
      const change = { title, body, labels: labels === undefined ? undefined : [...labels], state };
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
  };
}
