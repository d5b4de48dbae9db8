// Prints what a user of the actions downloads and loads, and fails over the budgets of budgets.json.
// The archive is that of the work tree as it would be committed; for a clean one it is `git archive HEAD | gzip`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
const PARTS_SHOWN = 5;

/** Parts of an archive by compressed size, largest first: each file of dist/, and each other folder at the top. */
export function largestParts(entries) {
  const parts = new Map();
  for (const { path, bytes } of entries) {
    const part = path.startsWith('dist/') || !path.includes('/') ? path : `${path.split('/')[0]}/`;
    parts.set(part, [...(parts.get(part) ?? []), bytes]);
  }
  return [...parts]
    .map(([part, bytes]) => ({ part, sizeBytes: gzipSync(Buffer.concat(bytes)).length }))
    .sort((a, b) => b.sizeBytes - a.sizeBytes);
}

/**
 * Files of the bundle that an entry loads: at its start, and at any time. Chunks are loaded by number, `e(123)`; the start is what the
 * entry's own case in the shared file asks for.
 */
export function filesOfEntry(name, dist) {
  const shared = readFileSync(join(dist, 'index.js'), 'utf8');
  const start = new RegExp(`case '${name}':\\s*return ([^;]*);`).exec(shared)?.[1];
  if (start === undefined) throw new Error(`dist/index.js starts no ${name}`);
  const atStart = chunksIn(start);
  const always = [`${name}/index.js`, 'index.js', ...atStart];
  const all = new Set(always);
  for (const file of all)
    if (file !== 'index.js' && file.endsWith('.index.js'))
      for (const chunk of chunksIn(readFileSync(join(dist, file), 'utf8'))) all.add(chunk);
  return { always, all: [...all] };
}

function chunksIn(code) {
  return [...code.matchAll(/__(?:nccwpck|webpack)_require__\.e\(\s*(?:\/\*.*?\*\/\s*)?(\d+)\)/g)].map(([, id]) => `${id}.index.js`);
}

async function main() {
  const testkit = join(root, 'packages/testkit/lib/index.js');
  if (!existsSync(testkit)) throw new Error('packages/testkit is not compiled: run "npm run build" first');
  const { readTar, repositoryArchive } = await import(pathToFileURL(testkit).href);
  const archive = repositoryArchive(root);
  const lines = [check('download for "uses:"', gzipSync(archive).length, budgets.archiveBytes)];
  const parts = largestParts(readTar(archive));
  for (const { part, sizeBytes } of parts.slice(0, PARTS_SHOWN)) lines.push({ text: `  ${kilobytes(sizeBytes).padStart(9)} KB  ${part}` });
  const dist = join(root, 'dist');
  const size = (file) => readFileSync(join(dist, file)).length;
  const sum = (files) => files.reduce((total, file) => total + size(file), 0);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  lines.push(
    check(
      'dist',
      files.reduce((total, entry) => total + readFileSync(join(entry.parentPath, entry.name)).length, 0),
      budgets.distBytes,
    ),
  );
  for (const name of ['cli', ...readdirSync(join(root, 'actions')).sort()].filter((each) => existsSync(join(dist, each)))) {
    const { always, all } = filesOfEntry(name, dist);
    lines.push(
      check(`${name}, loaded at start`, sum(always), budgets.entryStartBytes),
      check(`${name}, with what it loads later`, sum(all), budgets.entryBytes),
    );
  }
  for (const { text, over = false } of lines) console.log(over ? `${text}  OVER BUDGET` : text);
  if (lines.some(({ over }) => over)) process.exitCode = 1;
}

function check(what, sizeBytes, limitBytes) {
  return { text: `${kilobytes(sizeBytes).padStart(9)} KB of ${kilobytes(limitBytes)} KB  ${what}`, over: sizeBytes > limitBytes };
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
