import { actionInputs, type ActionContext } from '@sar/runtime';
import { vi } from 'vitest';
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
 * Runs the action in this process, which costs a fifth of a process of its own. A dead run sends nothing any more and hears nothing
 * any more; it stays where it is and is forgotten.
 */
export async function runInProcess(
  root: string,
  { apiUrl, sha, before }: { readonly apiUrl: string; readonly sha: string; readonly before: string },
  death?: Death,
): Promise<InProcessRun> {
  const line = lifeline(death);
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
    fail: (message) => void (failure = message),
  };
  vi.stubGlobal('fetch', line.fetch);
  try {
    const run = processWorkspace(context).catch((error: unknown) => void (failure = error instanceof Error ? error.message : String(error)));
    const died = await Promise.race([run.then(() => false), line.died.then(() => true)]);
    await line.quiet();
    return { died, failure, sent: line.sent() };
  } finally {
    vi.unstubAllGlobals();
  }
}

function lifeline(death: Death | undefined) {
  const real = globalThis.fetch;
  const underWay = new Set<Promise<unknown>>();
  const never = new Promise<never>(() => undefined);
  let [asked, sent, dead] = [0, 0, false];
  let die = (): void => undefined;
  const died = new Promise<void>((resolve) => {
    die = () => {
      dead = true;
      resolve();
    };
  });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked += 1;
    const isLast = asked === death?.request;
    if (isLast && !death?.afterEffect) die();
    if (dead) return never;
    sent += 1;
    const answer = real(input, init);
    underWay.add(answer);
    try {
      const response = await answer;
      if (isLast) die();
      return dead ? await never : response;
    } finally {
      underWay.delete(answer);
    }
  };
  return { fetch, died, sent: () => sent, quiet: async () => Promise.allSettled([...underWay]) };
}
