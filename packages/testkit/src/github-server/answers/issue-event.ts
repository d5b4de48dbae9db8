import type { RepositoryState } from '../contract/world.js';
import { issueAnswer } from '../operations/issues-answer.js';
import { issuesOf } from '../world/issues-state.js';
import { repositoryUrl } from './repository-of.js';
import { simpleUser } from './simple-user.js';

/** What happened to an issue, and who did it. */
export interface IssueEventValues {
  readonly action: 'opened' | 'edited' | 'closed' | 'reopened' | 'labeled' | 'unlabeled';
  readonly sender: string;
  /** The server's. */
  readonly baseUrl: string;
  /** What a text was before an edit, such as `{body: {from: '…'}}`. */
  readonly changes?: Readonly<Record<string, { readonly from: string }>>;
}

/** The payload of the event `issues` about an issue as it is now. */
export function issueEvent(repository: RepositoryState, number: number, values: IssueEventValues): Readonly<Record<string, unknown>> {
  const { action, sender, baseUrl, changes } = values;
  const issue = issuesOf(repository).issues.get(number);
  if (issue === undefined) throw new Error(`there is no issue #${number}`);
  return {
    action,
    issue: issueAnswer({ baseUrl }, repository, issue),
    ...(changes !== undefined && { changes }),
    repository: {
      id: repository.id,
      name: repository.name,
      full_name: `${repository.owner}/${repository.name}`,
      private: repository.private,
      owner: simpleUser(repository.owner, baseUrl),
      html_url: `${baseUrl}/${repository.owner}/${repository.name}`,
      url: repositoryUrl(repository, baseUrl),
      default_branch: repository.defaultBranch,
    },
    sender: simpleUser(sender, baseUrl),
  };
}
