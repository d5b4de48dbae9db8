// Writes what `uses:` downloads of the checked-out commit as sar-<version>.tar.gz, with SHA256SUMS. The same commit gives the same bytes.
// Usage: node scripts/release/make-archive.mjs <folder>
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { SUMS_FILE } from './archive-sums.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes the archive of a commit; returns its path. */
export function makeArchive(folder, commit = 'HEAD') {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const name = `sar-${version}.tar.gz`;
  const given = ['-c', 'core.autocrlf=false', '-c', 'tar.umask=0022', 'archive', '--format=tar', `--prefix=sar-${version}/`, commit];
  const tar = execFileSync('git', given, { cwd: root, maxBuffer: 1 << 28 });
  // Without a time and without the name of a system, so that only the commit decides.
  const bytes = gzipSync(tar, { level: 9 });
  bytes[9] = 255;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, SUMS_FILE), `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return join(folder, name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('which folder? node scripts/release/make-archive.mjs <folder>');
  console.log(`wrote ${makeArchive(folder)}`);
}
