import { join } from 'node:path';
import type { CiHealthDocument } from '@sar/baseline';
import { actionInputs, type ActionContext, type RunFacts } from '@sar/runtime';
import { monitorCi } from './monitor-ci.js';
import { readReport } from './read-report.fixture.js';
import { NAME, RUN_ID, TOKEN, VARIABLES_TOKEN, type Scene } from './run-monitor.fixture.js';

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
  readonly outputs: ReadonlyMap<string, string>;
  readonly log: string;
  readonly summary: string;
  /**
   * The telemetry report.
   *
   * @throws Error when none was written, or it does not validate
   */
  report(): CiHealthDocument;
}

export interface InProcessOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly facts?: Partial<RunFacts>;
  readonly death?: Death;
}

/** The defaults of action.yml, and a token for variables. */
const INPUTS: Readonly<Record<string, string>> = {
  token: TOKEN,
  'variables-token': VARIABLES_TOKEN,
  'update-variables': 'true',
  'alert-issue': 'true',
  'max-requests': '800',
  'dry-run': 'false',
};

/**
 * Runs the action in this process, which costs a fraction of a process of its own. A dead run sends nothing any more and hears
 * nothing any more.
 */
export async function runInProcess({ server, checkout }: Scene, options: InProcessOptions = {}): Promise<InProcessRun> {
  const { inputs = {}, facts = {}, death } = options;
  const line = lifeline(death);
  const outputs = new Map<string, string>();
  const printed: string[] = [];
  let [failure, summary]: [string | undefined, string] = [undefined, ''];
  const jsonFile = join(checkout.root, '.git', 'report.json');
  const context: ActionContext = {
    inputs: actionInputs(
      (name) => ({ ...INPUTS, path: checkout.root, 'json-file': jsonFile, ...inputs })[name] ?? '',
      () => undefined,
    ),
    event: { name: 'schedule', baseSha: undefined, branch: 'main', fileAddress: () => undefined, ownAddress: () => undefined },
    run: () => ({
      owner: NAME.split('/')[0] ?? '',
      repo: NAME.split('/')[1] ?? '',
      event: 'schedule',
      ref: 'refs/heads/main',
      sha: checkout.git('rev-parse', 'HEAD'),
      runId: String(RUN_ID),
      runUrl: `https://github.com/${NAME}/actions/runs/${RUN_ID}`,
      attempt: 1,
      defaultBranch: 'main',
      before: undefined,
      fromFork: false,
      apiUrl: server.url,
      ...facts,
    }),
    temporaryDirectory: checkout.root,
    setOutput: (name, value) => void outputs.set(name, String(value)),
    print: (text) => void printed.push(text),
    writeSummary: async (markdown) => void (summary += markdown),
    addPath: () => undefined,
    saveState: () => undefined,
    state: () => '',
    fail: (message) => void (failure = message),
  };
  // The client takes its `fetch` while it is made, which is before the run waits for anything.
  const real = globalThis.fetch;
  globalThis.fetch = line.fetch;
  const run = monitorCi(context).catch((error: unknown) => void (failure = error instanceof Error ? error.message : String(error)));
  globalThis.fetch = real;
  await run;
  const report = () => readReport(outputs.get('report-file') ?? '');
  return { died: line.died(), failure, sent: line.sent(), outputs, log: printed.join('\n'), summary, report };
}

/** A `fetch` that is cut at the request of the death. */
function lifeline(death: Death | undefined) {
  const real = globalThis.fetch;
  let [asked, sent, dead] = [0, 0, false];
  // It ends the run at once, where silence would only end with the time limit of a request.
  const cut = () => new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked += 1;
    const isLast = asked === death?.request;
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
