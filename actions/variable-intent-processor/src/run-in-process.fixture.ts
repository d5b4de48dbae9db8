import { actionInputs, type ActionContext } from '@sar/runtime';
import { processWorkspace } from './process-workspace.js';
import { NAME, TOKEN } from './run-processor.fixture.js';

/** When a process dies: with its n-th request, counted from 1, before the request is sent or before its answer comes back. */
export interface Death {
  readonly request: number;
  readonly afterEffect: boolean;
}

/** What is known of a run from outside; `failure` is what failed the step. */
export interface InProcessRun {
  readonly died: boolean;
  readonly failure: string | undefined;
  /** Requests that were sent. */
  readonly sent: number;
}

const INPUTS: Readonly<Record<string, string>> = { token: TOKEN, 'on-refused': 'warn' };

/**
 * Runs the action in this process, which costs less than half of a process of its own. A dead run sends nothing any more and hears
 * nothing any more.
 *
 * @param onRequest is told the number of each request before it is sent
 */
export async function runInProcess(
  root: string,
  { apiUrl, sha, before }: { readonly apiUrl: string; readonly sha: string; readonly before: string },
  death?: Death,
  onRequest?: (request: number) => void,
): Promise<InProcessRun> {
  const line = lifeline(death, onRequest);
  let failure: string | undefined;
  const context: ActionContext = {
    inputs: actionInputs(
      (name) => ({ ...INPUTS, path: root })[name] ?? '',
      () => undefined,
    ),
    event: { name: 'push', baseSha: undefined, branch: 'main', fileAddress: () => undefined, ownAddress: () => undefined },
    run: () => ({
      owner: NAME.split('/')[0] ?? '',
      repo: NAME.split('/')[1] ?? '',
      event: 'push',
      ref: 'refs/heads/main',
      sha,
      runId: '1',
      runUrl: `https://github.com/${NAME}/actions/runs/1`,
      attempt: 1,
      defaultBranch: 'main',
      before,
      fromFork: false,
      apiUrl,
    }),
    temporaryDirectory: root,
    setOutput: () => undefined,
    print: () => undefined,
    writeSummary: async () => undefined,
    addPath: () => undefined,
    saveState: () => undefined,
    state: () => '',
    fail: (message) => void (failure = message),
  };
  // The client takes its `fetch` while it is made, which is before the run waits for anything.
  const real = globalThis.fetch;
  globalThis.fetch = line.fetch;
  const run = processWorkspace(context).catch((error: unknown) => void (failure = error instanceof Error ? error.message : String(error)));
  globalThis.fetch = real;
  await run;
  return { died: line.died(), failure, sent: line.sent() };
}

/** A `fetch` that is cut at the request of the death. */
function lifeline(death: Death | undefined, onRequest: (request: number) => void = () => undefined) {
  const real = globalThis.fetch;
  let [asked, sent, dead] = [0, 0, false];
  // It ends the run at once, where silence would hold the places of Octokit's queue, which all clients of a process share.
  const cut = () => new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked += 1;
    const isLast = asked === death?.request;
    dead ||= isLast && !death.afterEffect;
    if (dead) return cut();
    onRequest((sent += 1));
    const response = await real(input, init);
    dead ||= isLast;
    if (!dead) return response;
    await response.body?.cancel();
    return cut();
  };
  return { fetch, died: () => dead, sent: () => sent };
}
