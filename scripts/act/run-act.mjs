// Starts act in host mode for one event of a repository, without anything of the machine's own configuration.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { ActLog } from './act-log.mjs';

const TIME_LIMIT_MS = 180_000;

/**
 * Runs the workflow of a repository.
 *
 * @param run `act` (the program), `root` (work tree), `workflow` (its path), `event` ({name, payload}), `locals` (`owner/repository@ref` →
 * folder), `home` (emptied before: the machine is a fresh one), `env`, `secrets`, `variables` (name → value), `onLine(entry)` for each line of the log as it comes
 * @returns the exit code and the log
 */
export async function runAct({ act, root, workflow, event, locals, home, env, secrets, variables = {}, onLine = () => {} }) {
  const scratch = mkdtempSync(join(tmpdir(), 'sar-act-'));
  const file = (name, values) => {
    const path = join(scratch, name);
    writeFileSync(path, typeof values === 'string' ? values : dotenv(values));
    return path;
  };
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
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
  const log = new ActLog();
  try {
    const child = spawn(act, given, {
      cwd: scratch,
      // The Node that runs this script runs the actions.
      env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: home, LANG: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => onLine(log.add(line)));
    }
    const [exitCode] = await once(child, 'close');
    clearTimeout(timer);
    return { exitCode: exitCode ?? undefined, log };
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
