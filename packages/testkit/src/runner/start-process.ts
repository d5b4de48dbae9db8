import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** How a process ended. */
export interface ProcessResult {
  /** Undefined when it was killed. */
  readonly exitCode: number | undefined;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order in which they came. */
  readonly log: string;
  readonly durationMs: number;
}

/** Runs a program to its end, or kills it at the time limit or on `kill`. Nothing is inherited but what `env` says; standard input is empty. */
export async function startProcess(
  program: string,
  given: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly timeLimitMs: number;
    readonly kill?: AbortSignal;
  },
): Promise<ProcessResult> {
  const started = performance.now();
  const child = spawn(program, given, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '', log: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    const decoder = new StringDecoder('utf8');
    child[name].on('data', (bytes: Buffer) => {
      const part = decoder.write(bytes);
      text[name] += part;
      text.log += part;
    });
  }
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, options.timeLimitMs);
  const kill = () => void child.kill('SIGKILL');
  options.kill?.addEventListener('abort', kill);
  try {
    const exitCode = await new Promise<number | undefined>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? undefined));
    });
    return { exitCode, timedOut, ...text, durationMs: performance.now() - started };
  } finally {
    clearTimeout(timer);
    options.kill?.removeEventListener('abort', kill);
  }
}
