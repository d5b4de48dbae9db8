import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files into a new folder and makes it a git repository that tracks them all. */
export function writeRepository(root, files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const git = (...args) => execFileSync('git', ['-C', root, '-c', 'core.autocrlf=false', ...args], { stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all', '--force');
}
