import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const VERSION = 'v1.7.12';
const GO_FOLDERS = ['/usr/local/go/bin', join(homedir(), 'go/bin')];

/** Path of actionlint, installed with Go into a cache folder when it is not there; undefined with the reason when that cannot be done. */
export function actionlint(root) {
  const folder = join(root, 'node_modules/.cache/actionlint', VERSION);
  const binary = join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  if (existsSync(binary)) return { binary };
  mkdirSync(folder, { recursive: true });
  const PATH = [process.env.PATH ?? '', ...GO_FOLDERS].join(delimiter);
  const installed = spawnSync('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${VERSION}`], {
    env: { ...process.env, PATH, GOBIN: folder },
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (existsSync(binary)) return { binary };
  return {
    why:
      installed.error?.code === 'ENOENT'
        ? 'Go is not installed'
        : (installed.stderr ?? '').trim().split('\n').at(-1) || 'it could not be installed',
  };
}

/** Lints the workflow files of the checkouts, one process for each checkout. */
export function lint(binary, checkouts) {
  for (const { root, paths } of checkouts) {
    // It ends with 1 when it has findings.
    const { status } = spawnSync(binary, ['-shellcheck=', '-pyflakes=', '-no-color', ...paths], { cwd: root, stdio: 'ignore' });
    if (status !== 0 && status !== 1) throw new Error(`actionlint ended with ${status} in ${root}`);
  }
}
