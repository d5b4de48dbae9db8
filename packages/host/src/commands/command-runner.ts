import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { known, unknown, type Answer, type CommandOutput, type CommandRunner } from '@sar/baseline';
import { commandDirectory } from './command-directory.js';
import { commandEnvironment } from './command-environment.js';
import { commandOutputs } from './command-outputs.js';
import { endWithThisProcess } from './end-with-this-process.js';
import { processEnder, releaseOutput } from './process-ender.js';

/** Exit code of a command that the time limit ended: that of `timeout` of the GNU core utilities. */
const TIMED_OUT = 124;
/** Milliseconds for what a command started and left behind to let go of its output, once the command itself has ended. */
const LEFT_BEHIND_MS = 1000;

/**
 * Runs commands in the root of a checkout: the program with its arguments, without a shell, without input, and without the variables of
 * the environment that could hold a token. What it leaves behind is ended with it where it holds its output. `@actions/exec` would find the program and start it in the same way, but cannot end it.
 *
 * @param root real path of the checkout
 */
export function commandRunner(root: string, environment: Readonly<Record<string, string | undefined>>): CommandRunner {
  const env = commandEnvironment(environment);
  return {
    run: async ([program = '', ...args], { maxBytes, signal, keep = 'beginning', directory }) => {
      if (signal.aborted) return ended(program);
      const folder = commandDirectory(root, directory);
      if (!folder.known) return folder;
      // A group of its own, so that what the command started ends with it.
      const isGroup = process.platform !== 'win32';
      let child;
      try {
        child = spawn(program, args, { cwd: folder.value, env, shell: false, stdio: ['ignore', 'pipe', 'pipe'], detached: isGroup });
      } catch (error) {
        // Arguments that are too long together, or a name that is empty.
        return unknown(...notStarted(program, error as NodeJS.ErrnoException));
      }
      return outputOf(child, { program, maxBytes, signal, keep, isGroup });
    },
  };
}

interface Running {
  readonly program: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  readonly keep: 'beginning' | 'end';
  readonly isGroup: boolean;
}

function outputOf(child: ChildProcessByStdio<null, Readable, Readable>, { program, maxBytes, signal, keep, isGroup }: Running) {
  return new Promise<Answer<CommandOutput>>((resolve) => {
    const outputs = commandOutputs(maxBytes, keep);
    const end = processEnder(child, isGroup);
    const forget = endWithThisProcess(child, isGroup);
    signal.addEventListener('abort', end, { once: true });
    child.stdout.on('data', (piece: Buffer) => {
      // A command that never stops printing is as endless as one that never ends, unless only the end of it is wanted.
      if (outputs.addStdout(piece) === 'full') end();
    });
    child.stderr.on('data', (piece: Buffer) => outputs.addStderr(piece));
    child.on('error', (error: NodeJS.ErrnoException) => settle(unknown(...notStarted(program, error))));
    // A server or a watcher that holds the output would make a command that ended well one that does not end.
    let leftBehind: NodeJS.Timeout | undefined;
    child.on('exit', () => (leftBehind = setTimeout(() => releaseOutput(child, isGroup), LEFT_BEHIND_MS)));
    child.on('close', (code, killed) => settle(answer(code, killed)));

    function settle(result: Answer<CommandOutput>): void {
      clearTimeout(leftBehind);
      signal.removeEventListener('abort', end);
      forget();
      resolve(result);
    }

    function answer(code: number | null, killed: NodeJS.Signals | null): Answer<CommandOutput> {
      if (keep === 'end') return known(outputs.ended(signal.aborted ? TIMED_OUT : (code ?? exitCodeOf(killed))));
      if (signal.aborted) return ended(program);
      const line = outputs.lastLine();
      if (code === null && !outputs.isCut)
        return unknown('failed', `${program} was ended by ${killed ?? 'a signal'}${line === '' ? '' : `: ${line}`}`);
      return known(outputs.ended(code ?? 1));
    }
  });
}

/** As a shell tells it. */
function exitCodeOf(killed: NodeJS.Signals | null): number {
  return 128 + (killed === null ? 0 : constants.signals[killed]);
}

function ended(program: string): Answer<never> {
  return unknown(
    'failed',
    `${program} did not end within its time limit and was stopped; raise time-limit, or let it write a report before`,
  );
}

function notStarted(program: string, error: NodeJS.ErrnoException): ['not-configured' | 'failed', string] {
  if (error.code === 'ENOENT')
    return ['not-configured', `${program} is not installed here, or not on PATH; install it before, or change the command in the baseline`];
  if (error.code === 'EACCES')
    return [
      'not-configured',
      `${program} may not be executed; make the file executable (git update-index --chmod=+x), or name its interpreter first`,
    ];
  const why = error.code === 'E2BIG' ? 'its arguments are too long together' : (error.code ?? error.message);
  return ['failed', `${program === '' ? 'a program without a name' : program} cannot be started: ${why}`];
}
