import { spawn } from 'node:child_process';
import { known, unknown, type Answer } from '@sar/baseline';
import { SQLITE_CHILD_SOURCE, type ChildAnswer, type ChildRequest } from './sqlite-child-source.js';

/** Longest that queries may take, in seconds, where the caller's signal does not end them sooner. */
const MAX_SECONDS = 60;
/** Memory for the values of rows, in MB. */
const HEAP_MB = 512;
const MAX_ERROR_TEXT = 4000;

/**
 * Runs queries in a process of their own. A thread would not do: SQLite looks at nothing while a query runs, so that a thread with an
 * endless one can be ended neither by `terminate` nor at the end of the program. A process can be killed.
 */
export function runSqliteChild(request: ChildRequest, signal?: AbortSignal): Promise<Answer<ChildAnswer>> {
  if (signal?.aborted === true) return Promise.resolve(unknown('failed', 'there was no time left to read it'));
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--no-warnings', `--max-old-space-size=${HEAP_MB}`, '--input-type=commonjs', '-e', SQLITE_CHILD_SOURCE],
      { env: environment(), stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true },
    );
    const printed: Buffer[] = [];
    let bytes = 0;
    let complaint = '';
    let killedFor: string | undefined;
    const kill = (why: string) => {
      killedFor ??= why;
      child.kill('SIGKILL');
    };
    const onAbort = () => kill('its queries did not end in time');
    const timer = setTimeout(() => kill(`its queries took longer than ${MAX_SECONDS} seconds`), MAX_SECONDS * 1000);
    signal?.addEventListener('abort', onAbort, { once: true });
    const end = (answer: Answer<ChildAnswer>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      resolve(answer);
    };
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > request.maxBytes * 4) kill('its rows take too many bytes');
      else printed.push(piece);
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      if (complaint.length < MAX_ERROR_TEXT) complaint += piece;
    });
    // A child that ends before it has read its request breaks the pipe; what it ended with says why.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => end(unknown('failed', `the process that reads SQLite cannot be started: ${error.message}`)));
    child.on('close', (code, by) => {
      if (killedFor !== undefined) end(unknown('failed', killedFor));
      else if (code === 0) end(parse(Buffer.concat(printed).toString('utf8')));
      else end(unknown('failed', endOf(code, by, complaint)));
    });
    child.stdin.end(JSON.stringify(request));
  });
}

/** What the system itself needs; options of Node that the user set are not for this process. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH'];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

function parse(text: string): Answer<ChildAnswer> {
  try {
    return known(JSON.parse(text) as ChildAnswer);
  } catch {
    return unknown('failed', 'the process that reads SQLite ended without an answer');
  }
}

function endOf(code: number | null, by: NodeJS.Signals | null, complaint: string): string {
  if (/heap out of memory|allocation failed/i.test(complaint)) return `its rows take more than ${HEAP_MB} MB of memory`;
  return `the process that reads SQLite ended with ${by ?? `code ${code}`}`;
}
