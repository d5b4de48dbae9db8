import type { CiRun, RunWindow } from '@sar/baseline';
import { readTime } from '../client/api-fields.js';
import { asRecord, nextPage, type ApiFailure, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { readRun } from './read-run.js';
import type { TextPool } from './text-pool.js';

/** Runs that GitHub gives on a page at most. */
export const RUNS_PER_PAGE = 100;

/** What a page says. Runs outside the time that was asked for are not in `runs`. */
export interface RunPage {
  readonly runs: readonly CiRun[];
  /** Items of the answer, of whatever shape and time. */
  readonly length: number;
  /** Items within the time that could not be read, or whose time could not; the same item has the same name on every page. */
  readonly unreadable: readonly { readonly name: string; readonly createdAt: string | undefined }[];
  /** Items of another time than was asked for. */
  readonly strays: number;
  /** When the oldest item within the time was created; undefined when there is none. */
  readonly oldest: string | undefined;
  /** Items that were created then. */
  readonly atOldest: number;
  /** How many runs the query has, as GitHub counts them: never more than a hint, since it counts no further than some number. */
  readonly total: number | undefined;
  /** Whether GitHub says that another page follows. */
  readonly hasNext: boolean;
}

export type RunPageResult = { readonly ok: true; readonly page: RunPage } | { readonly ok: false; readonly failure: ApiFailure };

/** Reads one page of the runs of a window. Both ends are always given, since GitHub was seen to begin months ago without them. */
export async function readRunPage(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  window: RunWindow,
  number: number,
  pooled: TextPool,
): Promise<RunPageResult> {
  const { since, until, branch } = window;
  const label = `read the workflow runs of ${owner}/${repo} that were created from ${since} to ${until}`;
  const result = await client.request({
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs',
    parameters: { owner, repo },
    query: {
      created: `${since}..${until}`,
      exclude_pull_requests: true,
      per_page: RUNS_PER_PAGE,
      ...(branch === undefined ? {} : { branch }),
      ...(number === 1 ? {} : { page: number }),
    },
    label,
    needs: 'actions=read',
    isKept: false,
  });
  if (!result.ok) return result;
  const items = asRecord(result.body)?.['workflow_runs'];
  if (!Array.isArray(items)) {
    const detail = `cannot ${label}: the answer has an unexpected shape`;
    return { ok: false, failure: { status: undefined, reason: 'failed', detail, message: '', attempts: result.attempts } };
  }
  const total = asRecord(result.body)?.['total_count'];
  return {
    ok: true,
    page: {
      ...sortOut(items, window, pooled, `${until} ${number}`),
      length: items.length,
      total: typeof total === 'number' ? total : undefined,
      hasNext: nextPage(result.headers['link'], client.apiUrl) !== undefined,
    },
  };
}

function sortOut(
  items: readonly unknown[],
  { since, until }: RunWindow,
  pooled: TextPool,
  pageName: string,
): Pick<RunPage, 'runs' | 'unreadable' | 'strays' | 'oldest' | 'atOldest'> {
  const runs: CiRun[] = [];
  const unreadable: RunPage['unreadable'][number][] = [];
  const times: string[] = [];
  let strays = 0;
  for (const [index, item] of items.entries()) {
    const record = asRecord(item);
    const time = readTime(record?.['created_at']);
    if (time !== undefined && (time < since || time > until)) {
      strays += 1;
      continue;
    }
    if (time !== undefined) times.push(time);
    const run = readRun(item, pooled);
    if (run !== undefined) runs.push(run);
    else unreadable.push({ name: typeof record?.['id'] === 'number' ? String(record['id']) : `${pageName} ${index}`, createdAt: time });
  }
  const oldest = times.reduce<string | undefined>((least, time) => (least === undefined || time < least ? time : least), undefined);
  return { runs, unreadable, strays, oldest, atOldest: times.filter((time) => time === oldest).length };
}
