import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const MAX_OUTPUT = 400_000;

/**
 * Runs a script as a step of a runner does (`bash -e`, CI=true, no terminal) and gives its output, both streams in the order in which
 * they came. Tools of the recipe are on the PATH: `<tool folder>/bin`, `<tool folder>/venv/bin`, `<tool folder>/node_modules/.bin`.
 *
 * @param timeoutSeconds after it the step is ended, as a job's timeout does; `endedBy` then is `timeout`
 */
export async function runStep({ script, folder, toolFolder, environment, timeoutSeconds = 300 }) {
  mkdirSync(folder, { recursive: true });
  const home = join(toolFolder, 'home');
  mkdirSync(home, { recursive: true });
  const path = ['venv/bin', 'bin', 'node_modules/.bin'].map((part) => join(toolFolder, part));
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutNodeVariables(process.env),
      PATH: [...path, process.env['PATH'] ?? ''].join(':'),
      TOOL_FOLDER: toolFolder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      TZ: 'UTC',
      LANG: 'C.UTF-8',
      ...environment,
    },
  });
  let output = '';
  const take = (chunk) => {
    if (output.length < MAX_OUTPUT) output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  let endedBy;
  const timer = setTimeout(() => {
    endedBy = 'timeout';
    process.kill(-child.pid, 'SIGKILL');
  }, timeoutSeconds * 1000);
  const exitCode = await new Promise((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
  clearTimeout(timer);
  return { exitCode, output, endedBy };
}

/** npm tells its children who they are children of; the tools that are recorded must not hear of it. */
function withoutNodeVariables(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:npm_|NODE_OPTIONS$|VITEST)/i.test(name)));
}
