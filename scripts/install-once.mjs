// Installs the dependencies when they are not there or not those of the lockfile. Runs on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(root, 'node_modules', '.installed-lockfile');

/** What the installed dependencies have to match: the lockfile, and the platform, whose binaries are among them. */
function wanted() {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lockfile} ${process.platform}-${process.arch}\n`;
}

/** Runs `npm ci` unless it has run for this lockfile. Ends the process when it fails. */
export function installOnce() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted()) return;
  console.log('Dependencies: not installed yet, or not those of package-lock.json. Running "npm ci", once.');
  const { status, error } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error !== undefined || status !== 0) {
    console.error(`"npm ci" failed${error === undefined ? ` with exit code ${status}` : `: ${error.message}`}. Nothing was checked.`);
    process.exit(1);
  }
  writeFileSync(STAMP, wanted());
}

/** Under `npm test` npm says where it is; elsewhere it is on PATH, as a batch file on Windows. */
function npm(given) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  if (script?.endsWith('.js')) return spawnSync(process.execPath, [script, ...given], options);
  return spawnSync('npm', given, { ...options, shell: process.platform === 'win32' });
}
