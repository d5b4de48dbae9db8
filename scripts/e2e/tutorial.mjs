// The tutorial, step by step as docs/tutorial.md tells it, in an empty folder: every file is written, every command is run, and prints what the page
// shows. With --write what commands print replaces what is shown, except where the page leaves lines out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { edited, isShown, linesOf, readTutorial } from './tutorial/read-tutorial.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pagePath = join(root, 'docs/tutorial.md');
const page = readFileSync(pagePath, 'utf8');
const day = /output as of (\d{4}-\d{2}-\d{2})/.exec(page)?.[1] ?? assert.fail('docs/tutorial.md does not say as of when');
/** What newest versions are changes from day to day, and where workflows call SAR differs between a release and a checkout: the page's own are taken. */
const AS_ON_THE_PAGE = new Map([
  ...['patrol', 'search', 'triage'].map((command) => [command, ['--as-of', day]]),
  ['init', ['--source', 'org/sar@v1']],
]);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sar-tutorial-')));
const env = {
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  HOME: folder,
  NO_COLOR: '1',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'Reader',
  GIT_AUTHOR_EMAIL: 'reader@example.com',
  GIT_COMMITTER_NAME: 'Reader',
  GIT_COMMITTER_EMAIL: 'reader@example.com',
};

let at = folder;
let shown = page;
/** Up to here `shown` is as it is to be. */
let done = 0;
const counts = { file: 0, edit: 0, command: 0 };
try {
  for (const step of readTutorial(page)) {
    counts[step.kind] += 1;
    if (step.kind === 'command') run(step);
    else write(step);
  }
  if (shown !== page) writeFileSync(pagePath, shown);
  console.log(`the tutorial is real: ${counts.file} files, ${counts.edit} edits, ${counts.command} commands`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write({ kind, path, text }) {
  const file = join(at, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, kind === 'file' ? text : edited(readFileSync(file, 'utf8'), text));
}

function run({ words: [program, ...given], command, printed, line }) {
  if (program === 'cd') {
    at = join(at, given[0]);
    return;
  }
  if (program === 'mkdir') {
    mkdirSync(join(at, given[0]));
    return;
  }
  assert(['git', 'sar'].includes(program), `docs/tutorial.md:${line}: "${program}" is no program of the tutorial`);
  const [file, args] =
    program === 'git'
      ? ['git', given]
      : [process.execPath, [join(root, 'dist/cli/index.js'), ...given, ...(AS_ON_THE_PAGE.get(given[0]) ?? [])]];
  const { stdout, stderr, status } = spawnSync(file, args, { cwd: at, encoding: 'utf8', env });
  assert(status === 0 || status === 1, `docs/tutorial.md:${line}: "${command}" ended with ${status}\n${stdout}${stderr}`);
  const place = shown.indexOf(`$ ${command}\n`, done);
  const before = [`$ ${command}`, ...printed].join('\n');
  const real = isShown(printed, stdout);
  assert(
    real || (process.argv.includes('--write') && !printed.includes('[…]')),
    `docs/tutorial.md:${line} does not show what "${command}" prints (node scripts/e2e/tutorial.mjs --write):\n${stdout}`,
  );
  const after = real ? before : [`$ ${command}`, ...linesOf(stdout)].join('\n');
  shown = shown.slice(0, place) + after + shown.slice(place + before.length);
  done = place + after.length;
}
