import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedRequest } from '../github-server/logged-request.js';
import { temporaryFolder } from '../builders/temporary-folder.js';
import { readActionMetadata } from './action-metadata.js';
import { inputEnvironment } from './input-environment.js';
import { layOutActionRepository, type ActionRepository, type ActionSource } from './lay-out-action-repository.js';
import { parseFileCommand } from './parse-file-command.js';
import { parseWorkflowCommands, type WorkflowCommand } from './parse-workflow-commands.js';
import { createCommandFiles, githubContext, runnerEnvironment, type RunnerEvent } from './runner-environment.js';
import { startProcess, type ProcessResult } from './start-process.js';

/** One `uses:` step. */
export interface ActionRun {
  /** Folder under `actions/`. */
  readonly action: string;
  /** Work tree of the repository that holds the action. */
  readonly repositoryRoot: string;
  /** `GITHUB_WORKSPACE` and working directory: the checkout that the action looks at. */
  readonly workspace: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Default: a `push` with an empty payload. */
  readonly event?: RunnerEvent;
  /** Added to the step's environment, and over the runner's own variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** `github.token`; empty by default. */
  readonly token?: string;
  /** The GitHub that the action talks to; without it `api.github.com`, which no test reaches. */
  readonly github?: { readonly url: string; readonly requests: readonly LoggedRequest[] };
  /** The Node that runs the action; default: the one that runs this process. */
  readonly node?: string;
  /** Default 60,000. */
  readonly timeLimitMs?: number;
  /** Kills the action when it aborts, as a runner that is lost; the process has no time to clean up. */
  readonly kill?: AbortSignal;
}

/** What the runner got back. */
export interface ActionResult extends ProcessResult {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  /** The job summary, as written. */
  readonly summary: string;
  /** What it asked of `github`, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Every command in the log, also one that untrusted text smuggled in. */
  readonly commands: readonly WorkflowCommand[];
  /** Errors, warnings and notices; first a warning for each input that the action does not declare, as the runner gives it. */
  readonly annotations: readonly WorkflowCommand[];
}

const SOURCE: ActionSource = { owner: 'octo-org', repository: 'sar', ref: 'v1' };
const ANNOTATIONS = new Set(['error', 'warning', 'notice']);
const laidOut = new Map<string, ActionRepository>();

/**
 * Starts a bundled JavaScript action as GitHub's runner does: from `_actions/<owner>/<repo>/<ref>/actions/<name>`, where only what
 * the repository's archive holds is there, with the workspace as the working directory, fresh command files and an environment of
 * its own. The repository is laid out once per process and work tree.
 *
 * @throws Error when the action is no JavaScript action for Node 24, its entry is missing, or it wrote a command file that the
 * runner would refuse
 */
export async function runActionAsRunner(run: ActionRun): Promise<ActionResult> {
  const folder = join(layOutOnce(run.repositoryRoot).root, 'actions', run.action);
  const metadata = readActionMetadata(folder);
  if (metadata.using !== 'node24') throw new Error(`${run.action}: runs.using is ${metadata.using}, the harness runs node24`);
  const entry = join(folder, metadata.main);
  if (!existsSync(entry)) throw new Error(`${run.action}: the archive of the repository has no ${metadata.main}`);
  const { path: scratch, remove } = temporaryFolder('sar-step');
  try {
    const folders = {
      workspace: run.workspace,
      temp: join(scratch, 'temp'),
      toolCache: join(scratch, 'tools'),
      home: join(scratch, 'home'),
    };
    for (const path of [folders.temp, folders.toolCache, folders.home]) mkdirSync(path);
    const event = run.event ?? { name: 'push', payload: {} };
    const files = createCommandFiles(folders.temp, event);
    const asked = run.github?.requests.length ?? 0;
    const api = run.github === undefined ? {} : { GITHUB_API_URL: run.github.url, GITHUB_GRAPHQL_URL: `${run.github.url}/graphql` };
    const base = { ...runnerEnvironment(folders, files, event, SOURCE), ...api, ...run.env };
    const inputs = inputEnvironment(metadata, run.inputs ?? {}, githubContext(base, run.token ?? ''));
    const result = await startProcess(run.node ?? process.execPath, [entry], {
      cwd: run.workspace,
      env: { ...base, ...inputs.variables },
      timeLimitMs: run.timeLimitMs ?? 60_000,
      ...(run.kill !== undefined && { kill: run.kill }),
    });
    const read = (path: string) => readFileSync(path, 'utf8');
    // The runner reads both streams for commands.
    const commands = [result.stdout, result.stderr].flatMap((text) => parseWorkflowCommands(text));
    return {
      ...result,
      outputs: parseFileCommand(read(files.output)),
      state: parseFileCommand(read(files.state)),
      environment: parseFileCommand(read(files.environment)),
      path: read(files.path)
        .split(/\r?\n/)
        .filter((line) => line !== ''),
      summary: read(files.summary),
      requests: run.github?.requests.slice(asked) ?? [],
      commands,
      annotations: [
        ...inputs.unexpected.map((id) => ({ name: 'warning', properties: {}, data: `Unexpected input(s) '${id}'` })),
        ...commands.filter(({ name }) => ANNOTATIONS.has(name)),
      ],
    };
  } finally {
    remove();
  }
}

function layOutOnce(repositoryRoot: string): ActionRepository {
  const known = laidOut.get(repositoryRoot);
  if (known !== undefined) return known;
  const repository = layOutActionRepository(repositoryRoot, SOURCE);
  laidOut.set(repositoryRoot, repository);
  return repository;
}
