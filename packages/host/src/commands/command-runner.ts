import { spawn, type ChildProcess } from 'node:child_process';
import { known, unknown, type Answer, type CommandOutput, type CommandRunner } from '@sar/baseline';
import { BoundedOutput } from './bounded-output.js';
import { commandEnvironment } from './command-environment.js';

/** What is kept of standard error, in bytes. */
const MAX_STDERR = 8192;
/** Milliseconds between asking a command to end and ending it. */
const GRACE_MS = 2000;

/**
 * Runs commands in the root of a checkout: the program with its arguments, without a shell, without input, and without the variables of
 * the environment that could hold a token. `@actions/exec` would find the program and start it in the same way, but cannot end it.
 *
 * @param root real path of the checkout
 */
export function commandRunner(root: string, environment: Readonly<Record<string, string | undefined>>): CommandRunner {
  const env = commandEnvironment(environment);
  return {
    run: ([program = '', ...args], { maxBytes, signal }) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(ended(program));
        // A group of its own, so that what the command started ends with it.
        const isGroup = process.platform !== 'win32';
        const child = spawn(program, args, { cwd: root, env, shell: false, stdio: ['ignore', 'pipe', 'pipe'], detached: isGroup });
        const stdout = new BoundedOutput(maxBytes);
        const stderr = new BoundedOutput(MAX_STDERR, 'end');
        const onAbort = () => end(child, isGroup);
        signal.addEventListener('abort', onAbort, { once: true });
        child.stdout.on('data', (piece: Buffer) => {
          // A command that never stops printing is as endless as one that never ends.
          if (stdout.add(piece) === 'full') end(child, isGroup);
        });
        child.stderr.on('data', (piece: Buffer) => stderr.add(piece));
        child.on('error', (error: NodeJS.ErrnoException) => settle(unknown(...notStarted(program, error))));
        child.on('close', (code, killed) => settle(answer(code, killed)));

        function settle(result: Answer<CommandOutput>): void {
          signal.removeEventListener('abort', onAbort);
          resolve(result);
        }

        function answer(code: number | null, killed: NodeJS.Signals | null): Answer<CommandOutput> {
          if (signal.aborted) return ended(program);
          if (code === null && !stdout.isCut) return unknown('failed', `${program} was ended by ${killed ?? 'a signal'}${tailOf(stderr)}`);
          return known({ exitCode: code ?? 1, stdout: stdout.text(), stderr: stderr.text(), cut: stdout.isCut });
        }
      }),
  };
}

/** Asks the command and what it started to end, and ends them when they do not. */
function end(child: ChildProcess, isGroup: boolean): void {
  const { pid } = child;
  if (pid === undefined) return;
  const kill = (how: NodeJS.Signals) => {
    try {
      if (isGroup) process.kill(-pid, how);
      else child.kill(how);
    } catch {
      // It has ended meanwhile.
    }
  };
  kill('SIGTERM');
  const timer = setTimeout(() => {
    kill('SIGKILL');
    // What it left behind may still hold the pipes.
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, GRACE_MS);
  child.once('close', () => clearTimeout(timer));
}

function ended(program: string): Answer<never> {
  return unknown(
    'failed',
    `${program} did not end within the sensor's time limit and was stopped; raise time-limit, or let it write a report before`,
  );
}

function notStarted(program: string, error: NodeJS.ErrnoException): ['not-configured' | 'failed', string] {
  return error.code === 'ENOENT'
    ? ['not-configured', `${program} is not installed here, or not on PATH; install it before, or change the command in the baseline`]
    : ['failed', `${program} cannot be started: ${error.code ?? error.message}`];
}

function tailOf(stderr: BoundedOutput): string {
  const line = stderr.text().trim().split('\n').at(-1) ?? '';
  return line === '' ? '' : `: ${line.slice(0, 300)}`;
}
