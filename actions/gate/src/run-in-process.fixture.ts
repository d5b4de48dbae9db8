import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerdictDocument } from '@sar/baseline';
import { actionInputs, type ActionContext, type RunFacts, type RunnerEvent } from '@sar/runtime';
import { pushCommits } from '@sar/testkit';
import { gateWorkspace } from './gate-workspace.js';
import { NAME, NEEDS, TOKEN, type Scene } from './gate-scene.fixture.js';

/** When a process dies: with its n-th request, counted from 1, before the request is sent or before its answer comes back. */
export interface Death {
  readonly request: number;
  readonly afterEffect: boolean;
}

/** What is known of a run from outside; `failure` is what failed the step. */
export interface InProcessRun {
  readonly died: boolean;
  readonly failure: string | undefined;
  readonly sent: number;
  readonly outputs: ReadonlyMap<string, string>;
  readonly log: string;
  readonly summary: string;
  /** The verdict that was written. */
  verdict(): VerdictDocument;
}

export interface InProcessOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly facts?: Partial<RunFacts>;
  readonly event?: Partial<RunnerEvent>;
  readonly death?: Death;
}

/** A run on another event than a pull request: what is checked out is the default branch. */
export function otherEvent({ checkout }: Scene, name: string): InProcessOptions {
  checkout.git('switch', '--quiet', 'main');
  const sha = checkout.git('rev-parse', 'HEAD');
  return {
    event: { name, baseSha: undefined, branch: 'main' },
    facts: { event: name, ref: 'refs/heads/main', sha },
  };
}

/** A run of the merge queue for the pull request, whose merge commit is checked out. */
export function mergeQueue({ number, merge, base, repository, checkout }: Scene): InProcessOptions {
  const branch = `gh-readonly-queue/main/pr-${number}-${base}`;
  pushCommits(checkout.root, repository.git, branch);
  return {
    event: { name: 'merge_group', baseSha: base, branch: 'main' },
    facts: { event: 'merge_group', ref: `refs/heads/${branch}`, mergeGroup: { headSha: merge, pull: number } },
  };
}

/**
 * Runs the action in this process: on a pull request, whose merge commit is checked out, as job `gate` of `ci.yml`. A dead run sends nothing
 * any more and hears nothing any more.
 */
export async function runInProcess(scene: Scene, options: InProcessOptions = {}): Promise<InProcessRun> {
  const { server, checkout, number, head, base, merge } = scene;
  const { inputs = {}, facts = {}, event = {}, death } = options;
  const line = death === undefined ? undefined : lifeline(death);
  const before = server.requests.length;
  const outputs = new Map<string, string>();
  const printed: string[] = [];
  let [failure, summary]: [string | undefined, string] = [undefined, ''];
  const given: Readonly<Record<string, string>> = {
    token: TOKEN,
    path: checkout.root,
    needs: NEEDS,
    'run-commands': 'true',
    'check-run': 'true',
    ...inputs,
  };
  const all: RunFacts = {
    owner: NAME.split('/')[0] ?? '',
    repo: NAME.split('/')[1] ?? '',
    event: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: merge,
    runId: '7',
    runUrl: `https://github.com/${NAME}/actions/runs/7`,
    attempt: 1,
    defaultBranch: 'main',
    before: undefined,
    fromFork: false,
    apiUrl: server.url,
    ...((facts.event ?? 'pull_request').startsWith('pull_request') && { pull: { number, headSha: head, headRepository: NAME } }),
    job: 'gate',
    workflowPath: '.github/workflows/ci.yml',
    actor: 'octocat',
    ...facts,
  };
  const context: ActionContext = {
    inputs: actionInputs(
      (name) => given[name] ?? '',
      () => undefined,
    ),
    event: {
      name: 'pull_request',
      baseSha: base,
      branch: 'main',
      fileAddress: (path, at) => `https://github.com/${NAME}/blob/${head}/${path}${at === undefined ? '' : `#L${at}`}`,
      ownAddress: () => undefined,
      ...event,
    },
    run: () => all,
    temporaryDirectory: join(checkout.root, '.git'),
    setOutput: (name, value) => void outputs.set(name, String(value)),
    print: (text) => void printed.push(text),
    writeSummary: async (markdown) => void (summary += markdown),
    addPath: () => undefined,
    saveState: () => undefined,
    state: () => '',
    fail: (message) => void (failure = message),
  };
  const run = async () =>
    gateWorkspace(context).catch((error: unknown) => void (failure = error instanceof Error ? error.message : String(error)));
  if (line === undefined) await run();
  else {
    // The client takes its `fetch` when it is made.
    const real = globalThis.fetch;
    globalThis.fetch = line.fetch;
    await run().finally(() => void (globalThis.fetch = real));
  }
  return {
    died: line?.died() ?? false,
    failure,
    sent: line?.sent() ?? server.requests.length - before,
    outputs,
    log: printed.join('\n'),
    summary,
    verdict: () => JSON.parse(readFileSync(outputs.get('verdict-file') ?? '', 'utf8')) as VerdictDocument,
  };
}

/** A `fetch` that is cut at the request of the death. */
function lifeline(death: Death) {
  const real = globalThis.fetch;
  let [asked, sent, dead] = [0, 0, false];
  // It ends the run at once, where silence would only end with the time limit of a request.
  const cut = () => new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked += 1;
    const isLast = asked === death.request;
    dead ||= isLast && !death.afterEffect;
    if (dead) return cut();
    sent += 1;
    const response = await real(input, init);
    dead ||= isLast;
    if (!dead) return response;
    await response.body?.cancel();
    return cut();
  };
  return { fetch, died: () => dead, sent: () => sent };
}
