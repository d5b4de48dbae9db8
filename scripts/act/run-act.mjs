// Starts act in host mode for one event of a repository, without anything of the machine's own configuration.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { ActLog } from './act-log.mjs';

const TIME_LIMIT_MS = 180_000;
const GRACE_MS = 15_000;

/**
 * Runs the workflow of a repository.
 *
 * @param run `act` (the program), `root` (work tree), `workflow` (its path), `event` ({name, payload}), `locals` (`owner/repository@ref` →
 * folder), `home` (emptied before: the machine is a fresh one), `programs` (a folder for PATH), `env`, `secrets`, `variables` (name → value),
 * `onLine(entry)` for each line of the log as it comes, `timeLimitMs`
 * @returns the exit code, undefined when the time was up, and the log
 */
export async function runAct({
  act,
  root,
  workflow,
  event,
  locals,
  home,
  programs,
  env,
  secrets,
  variables = {},
  onLine = () => {},
  timeLimitMs = TIME_LIMIT_MS,
}) {
  const scratch = mkdtempSync(join(tmpdir(), 'sar-act-'));
  const file = (name, values) => {
    const path = join(scratch, name);
    writeFileSync(path, typeof values === 'string' ? values : dotenv(values));
    return path;
  };
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const log = new ActLog();
  try {
    // Every file that act would look for in the repository is named, so that it reads none of them.
    const options = {
      directory: root,
      workflows: join(root, workflow),
      eventpath: file('event.json', JSON.stringify(event.payload)),
      'env-file': file('env', env),
      'secret-file': file('secrets', secrets),
      'var-file': file('vars', variables),
      'input-file': file('inputs', ''),
      'action-cache-path': join(scratch, 'cache'),
      platform: 'ubuntu-latest=-self-hosted',
      // The map of local repositories is not made for two jobs at once.
      'concurrent-jobs': '1',
      'container-daemon-socket': '-',
    };
    const given = [
      event.name,
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
      ...Object.entries(locals).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
      '--no-skip-checkout',
      '--no-cache-server',
      '--pull=false',
      '--json',
    ];
    const child = spawn(act, given, {
      cwd: scratch,
      // The Node that runs this script runs the actions.
      env: {
        PATH: [dirname(process.execPath), ...(programs === undefined ? [] : [programs]), process.env.PATH].join(delimiter),
        HOME: home,
        LANG: 'C.UTF-8',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let isLate = false;
    // Asked to end, act ends its programs and removes its folders, which it cannot do where it is killed.
    const limits = [
      setTimeout(() => {
        isLate = true;
        log.add(`stopped after ${timeLimitMs / 1000} s`);
        child.kill('SIGTERM');
      }, timeLimitMs),
      setTimeout(() => child.kill('SIGKILL'), timeLimitMs + GRACE_MS),
    ];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => onLine(log.add(line)));
    }
    const [exitCode] = await once(child, 'close').finally(() => limits.forEach(clearTimeout));
    return { exitCode: isLate ? undefined : (exitCode ?? undefined), log };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Single quotes: act's reader of such files takes what is between them as it stands. */
function dotenv(values) {
  for (const [name, value] of Object.entries(values)) if (/['\n]/.test(value)) throw new Error(`${name} cannot be written for act`);
  return Object.entries(values)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}
