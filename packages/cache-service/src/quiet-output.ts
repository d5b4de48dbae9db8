import { AsyncLocalStorage } from 'node:async_hooks';

/** A line that a library printed: a command of the runner by its name, or plain text. */
export interface PrintedLine {
  /** `debug`, `warning`, `error` …; undefined for plain text. */
  readonly command: string | undefined;
  readonly text: string;
}

/** Commands of the runner's own library, one to a write: what they say is escaped. */
const COMMAND = /^::([a-z-]+)(?: [^\r\n]*?)?::([^\r\n]*)\r?\n$/;
const listeners = new AsyncLocalStorage<(line: PrintedLine) => void>();
let running = 0;
let stopListening = (): void => undefined;

/**
 * Runs some work, of which what it prints goes to a listener and not to the log: several at the same time would print into each other,
 * and plain text with a name that a service chose could be a command of the runner. Masks still reach the runner, and debug lines where the run is debugged.
 */
export async function quietly<Result>(listener: (line: PrintedLine) => void, work: () => Promise<Result>): Promise<Result> {
  if (running === 0) stopListening = listen();
  running += 1;
  try {
    return await listeners.run(listener, work);
  } finally {
    running -= 1;
    if (running === 0) stopListening();
  }
}

function listen(): () => void {
  const { stdout } = process;
  const write = stdout.write;
  stdout.write = function quiet(this: void, ...given: Parameters<typeof write>): boolean {
    const listener = listeners.getStore();
    const [piece, ...rest] = given;
    if (listener === undefined) return write.apply(stdout, given);
    const text = typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
    const [, command, said] = COMMAND.exec(text) ?? [];
    if (command === undefined) for (const each of text.split(/\r?\n/)) listener({ command: undefined, text: each });
    else listener({ command, text: unescaped(said ?? '') });
    if (command === 'add-mask' || (command === 'debug' && process.env['RUNNER_DEBUG'] === '1')) return write.apply(stdout, given);
    const done = rest.find((each) => typeof each === 'function');
    if (done !== undefined) process.nextTick(done);
    return true;
  } as typeof write;
  return () => {
    stdout.write = write;
  };
}

function unescaped(text: string): string {
  return text.replaceAll('%0A', ' ').replaceAll('%0D', ' ').replaceAll('%25', '%');
}
