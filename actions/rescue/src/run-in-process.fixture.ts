import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RescueDocument } from '@sar/baseline';
import { actionInputs, type ActionContext, type RunFacts } from '@sar/runtime';
import { rescueWorkspace } from './rescue-workspace.js';
import { NAME, TOKEN, VARIABLES_TOKEN, type Scene } from './run-rescue.fixture.js';

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
  /** The plan that was written. */
  plan(): RescueDocument;
}

export interface InProcessOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly facts?: Partial<RunFacts>;
  readonly death?: Death;
}

/**
 * Runs the action in this process, which costs a fraction of a process of its own: on a schedule, on the default branch, without `apply`. A
 * dead run sends nothing any more and hears nothing any more.
 */
export async function runInProcess({ server, checkout }: Scene, options: InProcessOptions = {}): Promise<InProcessRun> {
  const { inputs = {}, facts = {}, death } = options;
  const line = death === undefined ? undefined : lifeline(death);
  const before = server.requests.length;
  const outputs = new Map<string, string>();
  const printed: string[] = [];
  let [failure, summary]: [string | undefined, string] = [undefined, ''];
  const given: Readonly<Record<string, string>> = {
    token: TOKEN,
    'variables-token': VARIABLES_TOKEN,
    path: checkout.root,
    'run-commands': 'true',
    ...inputs,
  };
  const context: ActionContext = {
    inputs: actionInputs(
      (name) => given[name] ?? '',
      () => undefined,
    ),
    event: {
      name: 'schedule',
      baseSha: undefined,
      branch: 'main',
      fileAddress: (path, at) => `https://github.com/${NAME}/blob/main/${path}${at === undefined ? '' : `#L${at}`}`,
      ownAddress: () => undefined,
    },
    run: () => ({
      owner: NAME.split('/')[0] ?? '',
      repo: NAME.split('/')[1] ?? '',
      event: 'schedule',
      ref: 'refs/heads/main',
      sha: checkout.git('rev-parse', 'HEAD'),
      runId: '7',
      runUrl: `https://github.com/${NAME}/actions/runs/7`,
      attempt: 1,
      defaultBranch: 'main',
      before: undefined,
      fromFork: false,
      apiUrl: server.url,
      ...facts,
    }),
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
    rescueWorkspace(context).catch((error: unknown) => void (failure = error instanceof Error ? error.message : String(error)));
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
    plan: () => JSON.parse(readFileSync(outputs.get('plan-file') ?? '', 'utf8')) as RescueDocument,
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
