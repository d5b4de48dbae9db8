import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { machineOf, type Machine } from '@sar/cache-layers';
import { actionInputs, type ActionContext, type RunFacts } from '@sar/runtime';
import { temporaryFolder } from '@sar/testkit';
import { onTestFinished } from 'vitest';
import type { FolderCache } from './folder-cache.fixture.js';
import { layersOfJob } from './layers-of-job.js';

/** An interpreter as the stand-in prints it. */
export const FACTS = {
  implementation: 'cpython',
  version: '3.13.2',
  tag: '.cpython-313-x86_64-linux-gnu.so',
  platform: 'linux-x86_64',
  executable: '/opt/python',
  base: '/opt',
};

/** A machine with a checkout, for jobs one after another. */
export interface Scene {
  readonly workspace: string;
  readonly home: string;
  readonly machine: Machine;
  write(path: string, text: string): void;
  has(path: string): boolean;
  /** A stand-in for a program on the PATH, as a script of the shell. */
  program(name: string, script: string): void;
  /** The next job gets an empty machine with the same checkout. */
  fresh(): void;
}

export interface JobResult {
  readonly failure: string | undefined;
  readonly outputs: ReadonlyMap<string, string>;
  readonly log: string;
  readonly summary: string;
  readonly state: string;
  readonly path: readonly string[];
}

const DEFAULTS: Readonly<Record<string, string>> = {
  path: '.',
  'package-managers': 'auto',
  environment: '.venv',
  install: 'none',
  'memory-name': 'agent',
  tier: 'live',
  save: 'auto',
};

export function scene(files: Readonly<Record<string, string>> = { 'uv.lock': 'version = 1\n' }): Scene {
  const { path, remove } = temporaryFolder('sar-cache-layers');
  onTestFinished(remove);
  const [workspace, home, programs] = [join(path, 'w'), join(path, 'home'), join(path, 'bin')];
  const write = (name: string, text: string) => {
    const full = resolve(workspace, name);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  };
  const fresh = () => {
    for (const folder of [workspace, home]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
    }
    for (const [name, text] of Object.entries(files)) write(name, text);
  };
  const program = (name: string, script: string) => {
    mkdirSync(dirname(resolve(programs, name)), { recursive: true });
    writeFileSync(resolve(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(resolve(programs, name), 0o755);
  };
  fresh();
  const variables = { PATH: `${programs}:/usr/bin:/bin`, HOME: home, RUNNER_ARCH: 'X64' };
  program('python', printing(FACTS));
  return {
    workspace,
    home,
    machine: machineOf(variables, workspace, { home, platform: 'linux', arch: 'x64' }),
    write,
    has: (name) => existsSync(resolve(workspace, name)),
    program,
    fresh,
  };
}

/** Script of an interpreter that says something of itself. */
export function printing(facts: object): string {
  return `cat <<'END'\n${JSON.stringify(facts)}\nEND`;
}

/** Makes an environment as a package manager does, with a stand-in for its interpreter. */
export function makeEnvironment({ workspace, program, write }: Scene, facts: object = FACTS, folder = '.venv'): void {
  write(`${folder}/pyvenv.cfg`, `home = ${workspace}\nversion = 3.13.2\n`);
  write(`${folder}/lib/package.py`, 'x = 1\n');
  program(join(workspace, folder, 'bin/python'), printing(facts));
}

/** One call of the action: with `state` as at the end of the job, else as at its step. */
export async function runJob(
  { machine }: Scene,
  cache: FolderCache,
  given: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly state?: string;
    readonly facts?: Partial<RunFacts>;
    readonly mode?: string;
  } = {},
): Promise<JobResult> {
  const outputs = new Map<string, string>();
  const printed: string[] = [];
  const path: string[] = [];
  let [failure, summary, state]: [string | undefined, string, string] = [undefined, '', ''];
  const inputs = { ...DEFAULTS, ...given.inputs };
  const context: ActionContext = {
    inputs: actionInputs(
      (name) => inputs[name] ?? '',
      () => undefined,
    ),
    event: { name: 'push', baseSha: undefined, branch: 'main', fileAddress: () => undefined, ownAddress: () => undefined },
    run: () => ({
      owner: 'octo-org',
      repo: 'repo',
      event: 'push',
      ref: 'refs/heads/main',
      sha: 'a'.repeat(40),
      runId: '7',
      runUrl: 'https://github.com/octo-org/repo/actions/runs/7',
      attempt: 1,
      defaultBranch: 'main',
      before: undefined,
      fromFork: false,
      apiUrl: 'https://api.github.com',
      ...given.facts,
    }),
    temporaryDirectory: machine.home,
    setOutput: (name, value) => void outputs.set(name, String(value)),
    print: (line) => void printed.push(line),
    writeSummary: async (markdown) => void (summary += markdown),
    addPath: (directory) => void path.push(directory),
    saveState: (_, value) => void (state = value),
    state: () => given.state ?? '',
    fail: (message) => void (failure = message),
  };
  cache.mount(machine.workspace);
  const environment = { ...machine.variables, ...(given.mode !== undefined && { ACTIONS_CACHE_MODE: given.mode }) };
  await layersOfJob(context, { machine, environment, store: cache.store }).catch(
    (error: unknown) => void (failure = error instanceof Error ? error.message : String(error)),
  );
  return { failure, outputs, log: printed.join('\n'), summary, state, path };
}

/** State of each layer. */
export const states = ({ outputs }: JobResult) =>
  Object.fromEntries(['downloads', 'wheels', 'environment', 'tools', 'memory'].map((id) => [id, outputs.get(id)]));
/** Inputs with every layer. */
export const ALL = {
  'wheels-paths': '~/wheels',
  'wheels-slot': 'torch-2.9',
  'tools-paths': '~/tools',
  'tools-slot': '1',
  'memory-path': 'm/agent.db',
};

/** Everything that a job leaves behind. */
export function fillMachine(at: Scene): void {
  for (const folder of ['.cache/uv', 'wheels', 'tools']) {
    mkdirSync(join(at.home, folder), { recursive: true });
    writeFileSync(join(at.home, folder, 'file'), folder);
  }
  makeEnvironment(at);
  remember(at, 'one');
}

/** Writes to the agent memory, with a log ahead of it. */
export function remember({ workspace }: Scene, what: string): void {
  mkdirSync(join(workspace, 'm'), { recursive: true });
  const database = new DatabaseSync(join(workspace, 'm/agent.db'));
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS t (what TEXT)');
  database.prepare('INSERT INTO t VALUES (?)').run(what);
  database.close();
}
