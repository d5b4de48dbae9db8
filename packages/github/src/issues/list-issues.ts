import { known, quoteUntrusted, unknown, type Answer, type BoardIssue } from '@sar/baseline';
import { nextPage, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { readListedIssue, type ListedIssue } from './read-issue.js';

const PER_PAGE = 100;
/** Most issues that are given, by the state that is asked for. */
const MOST = { all: 100, closed: 1000 } as const;
/** Pages that are read for them: pull requests with the label take places on a page. */
const MOST_PAGES = 20;

/** The open issues with a label, the newest 1,000 closed ones, or the newest 100 of all, newest first. */
export async function listIssues(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  label: string,
  state: 'open' | 'closed' | 'all',
): Promise<Answer<readonly BoardIssue[]>> {
  const doing = `read the issues of ${owner}/${repo} with the label ${quoteUntrusted(label)}`;
  // GitHub takes a list of labels there, parted by commas.
  if (label.includes(','))
    return unknown('not-configured', `cannot ${doing}: GitHub finds no label with a comma in it: choose another name`);
  const request = {
    path: '/repos/{owner}/{repo}/issues',
    parameters: { owner, repo },
    query: { labels: label, state, sort: 'created', direction: 'desc' },
    label: doing,
    needs: 'issues=read',
  };
  if (state === 'open') {
    const list = await client.list({ ...request, perPage: PER_PAGE, identity: ({ number }) => String(number), item: readListedIssue });
    return list.ok ? known(issuesOf(list.items)) : unknownFrom(list.failure);
  }
  const entries = new Map<number, ListedIssue>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = { ...request.query, per_page: PER_PAGE, ...(page === 1 ? {} : { page }) };
    const result = await client.request({ ...request, method: 'GET', query });
    if (!result.ok) return unknownFrom(result.failure);
    const values = Array.isArray(result.body) ? result.body : [undefined];
    for (const value of values) {
      const entry = readListedIssue(value);
      if (entry === undefined) return unknown('failed', `cannot ${doing}: the answer has an unexpected shape`);
      entries.set(entry.number, entry);
    }
    const isLast = nextPage(result.headers['link'], client.apiUrl) === undefined;
    if (isLast || issuesOf([...entries.values()]).length >= MOST[state]) break;
  }
  return known(issuesOf([...entries.values()]).slice(0, MOST[state]));
}

function issuesOf(entries: readonly ListedIssue[]): readonly BoardIssue[] {
  return entries.map(({ issue }) => issue).filter((issue) => issue !== undefined);
}
