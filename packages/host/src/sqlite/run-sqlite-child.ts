import { spawn } from 'node:child_process';
import { known, unknown, type Answer } from '@sar/baseline';

const MAX_ERROR_TEXT = 4000;

/** A program for a database, which gets one request as JSON and answers with JSON. */
export interface SqliteProgram {
  readonly source: string;
  readonly request: unknown;
  /** Longest that it may take, in seconds, where the caller's signal does not end it sooner. */
  readonly maxSeconds: number;
  /** Memory for values, in MB. */
  readonly heapMb: number;
  /** Most bytes that it may print. */
  readonly maxPrinted: number;
  /** What it does, for words: `reads`. */
  readonly does: string;
  /** What may take too long, for words: `its queries`. */
  readonly work: string;
  /** Folder for the temporary files of SQLite; without it the system's. */
  readonly temporary?: string;
}

/**
 * Runs a program for a database in a process of its own. A thread would not do: SQLite looks at nothing while a statement runs, so that a
 * thread with an endless one can be ended neither by `terminate` nor at the end of the program. A process can be killed.
 */
export function runSqliteChild<Answered>(program: SqliteProgram, signal?: AbortSignal): Promise<Answer<Answered>> {
  const { source, request, maxSeconds, heapMb, maxPrinted, does, work, temporary } = program;
  if (signal?.aborted === true) return Promise.resolve(unknown('failed', 'there was no time left for it'));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', `--max-old-space-size=${heapMb}`, '--input-type=commonjs', '-e', source], {
      env: environment(temporary),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const printed: Buffer[] = [];
    let bytes = 0;
    let complaint = '';
    let killedFor: string | undefined;
    const kill = (why: string) => {
      killedFor ??= why;
      child.kill('SIGKILL');
    };
    const onAbort = () => kill(`${work} did not end in time`);
    const timer = setTimeout(() => kill(`${work} took longer than ${maxSeconds} seconds`), maxSeconds * 1000);
    signal?.addEventListener('abort', onAbort, { once: true });
    const end = (answer: Answer<Answered>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      resolve(answer);
    };
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > maxPrinted) kill('its rows take too many bytes');
      else printed.push(piece);
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      if (complaint.length < MAX_ERROR_TEXT) complaint += piece;
    });
    // A child that ends before it has read its request breaks the pipe; what it ended with says why.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => end(unknown('failed', `the process that ${does} SQLite cannot be started: ${error.message}`)));
    child.on('close', (code, by) => {
      if (killedFor !== undefined) end(unknown('failed', killedFor));
      else if (code === 0) end(parse<Answered>(Buffer.concat(printed).toString('utf8'), does));
      else end(unknown('failed', endOf(program, code, by, complaint)));
    });
    child.stdin.end(JSON.stringify(request));
  });
}

/** What the system itself needs; options of Node that the user set are not for this process. */
function environment(temporary: string | undefined): NodeJS.ProcessEnv {
  // By the last one the runner finds what a cancelled job left behind, and ends it.
  const kept = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH', 'RUNNER_TRACKING_ID'];
  const system = Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  // Where SQLite looks first, and on Windows where it looks: https://www.sqlite.org/tempfiles.html#temporary_file_storage_locations
  return temporary === undefined ? system : { ...system, SQLITE_TMPDIR: temporary, TEMP: temporary, TMP: temporary };
}

function parse<Answered>(text: string, does: string): Answer<Answered> {
  try {
    return known(JSON.parse(text) as Answered);
  } catch {
    return unknown('failed', `the process that ${does} SQLite ended without an answer`);
  }
}

function endOf({ does, heapMb }: SqliteProgram, code: number | null, by: NodeJS.Signals | null, complaint: string): string {
  if (/heap out of memory|allocation failed/i.test(complaint)) return `its rows take more than ${heapMb} MB of memory`;
  return `the process that ${does} SQLite ended with ${by ?? `code ${code}`}`;
}
