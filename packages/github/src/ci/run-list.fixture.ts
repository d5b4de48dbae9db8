import { scriptedServer, type ScriptedAnswer, type ScriptedServer } from '../client/scripted-server.fixture.js';

/** A run as GitHub keeps it. Its time is told in whole seconds. */
export interface KeptRun {
  readonly id: number;
  readonly createdMs: number;
}

/** What a test does to an answer, or to the runs, between two pages. */
export type ChangePage = (answer: ScriptedAnswer, count: number, query: URLSearchParams) => ScriptedAnswer;

/** An item of a list of runs, as small as it may be. */
export function listedRun({ id, createdMs }: KeptRun, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const time = new Date(createdMs).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    id,
    workflow_id: 1,
    path: '.github/workflows/ci.yml',
    name: 'CI',
    display_title: 'Change something',
    head_branch: 'main',
    head_sha: id.toString(16).padStart(40, '0'),
    head_repository: { full_name: 'octo/r' },
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    run_attempt: 1,
    run_number: id,
    created_at: time,
    run_started_at: time,
    updated_at: time,
    html_url: `https://github.com/octo/r/actions/runs/${id}`,
    triggering_actor: { login: 'octocat' },
    ...more,
  };
}

/**
 * Serves a list of runs as GitHub does: newest first, both ends of `created` inclusive, 1,000 results of a query, a count that stops at
 * 2,500. The testkit's server does it too, checks everything, and is too slow for ten thousand.
 */
export async function runListServer(runs: () => readonly KeptRun[], change: ChangePage = (answer) => answer): Promise<ScriptedServer> {
  return scriptedServer(({ path, headers }, count) => {
    const query = new URL(path, 'http://x').searchParams;
    const [sinceMs = 0, untilMs = 0] = (query.get('created') ?? '').split('..').map((text) => Date.parse(text));
    const page = Number(query.get('page') ?? 1);
    const found = runs()
      .filter(({ createdMs }) => createdMs >= sinceMs && createdMs <= untilMs)
      .sort((a, b) => b.createdMs - a.createdMs || b.id - a.id);
    const shown = found.slice(0, 1000).slice((page - 1) * 100, page * 100);
    const hasNext = page * 100 < Math.min(found.length, 1000);
    const body = { total_count: Math.min(found.length, 2500), workflow_runs: shown.map((run) => listedRun(run)) };
    const link: Record<string, string> = hasNext
      ? { link: `<http://${headers.host}/repos/octo/r/actions/runs?page=${page + 1}>; rel="next"` }
      : {};
    return change({ body, headers: link }, count, query);
  });
}
