// Builds into an empty temporary folder and compares it byte for byte with dist/: files that differ, lack, or are too many.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file below a folder and its bytes, by path with `/`. */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

/** What is wrong with `found` when it should be `wanted`, one line each, sorted by path. */
export function differences(wanted, found) {
  return [...new Set([...wanted.keys(), ...found.keys()])].sort().flatMap((path) => {
    const [should, is] = [wanted.get(path), found.get(path)];
    if (is === undefined) return [`missing: dist/${path}`];
    if (should === undefined) return [`not built from the sources: dist/${path}`];
    return should.equals(is) ? [] : [`differs: dist/${path}`];
  });
}

/** Files of dist/ that git would never commit because an ignore rule covers them. */
function ignoredByGit() {
  const listed = execFileSync('git', ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', 'dist'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => `ignored by git: ${path}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scratch = mkdtempSync(join(tmpdir(), 'sar-dist-'));
  try {
    await build(join(scratch, 'dist'));
    const wrong = [...differences(filesOf(join(scratch, 'dist')), filesOf(join(root, 'dist'))), ...ignoredByGit()];
    for (const line of wrong) console.error(line);
    if (wrong.length > 0) {
      console.error('dist/ is not what the sources build: run "npm run build"');
      process.exitCode = 1;
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
