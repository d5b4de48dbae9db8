// The README's example: its workflow, put into a repository, gives the output that the README shows.
// With --write the shown output is replaced by the real one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readmePath = join(root, 'README.md');
const readme = readFileSync(readmePath, 'utf8');

/** The fenced block behind `<!-- example: name -->`. */
function block(name) {
  const match = new RegExp(`<!-- example: ${name} -->\\n+\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``).exec(readme);
  assert(match, `README.md has no block "${name}"`);
  return { text: match[1], start: match.index + match[0].length - 3 - match[1].length };
}

const FILES = {
  '.github/workflows/ci.yml': block('workflow').text,
  'package.json': '{ "name": "example" }\n',
  'package-lock.json': `${JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`node_modules/package-${at}`, { version: `1.0.${at}` }])) }, undefined, 2)}\n`,
  'requirements.txt': Array.from({ length: 30 }, (_, at) => `package-${at}==1.0\n`).join(''),
};

const repository = realpathSync(mkdtempSync(join(tmpdir(), 'sar-readme-')));
try {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  const git = (...given) => assert.equal(spawnSync('git', ['-C', repository, ...given]).status, 0);
  git('init', '--quiet');
  git('add', '--all');
  let shown = readme;
  for (const name of ['patrol', 'fix']) {
    const { text } = block(name);
    const [first, ...rest] = text.split('\n');
    const [, given = ''] = /^\$ sar (.+)$/.exec(first) ?? assert.fail(`the block "${name}" of README.md does not begin with a command`);
    // The day of the README: what is behind the newest version changes from day to day.
    const day = given.startsWith('patrol')
      ? ['--as-of', /output as of (\d{4}-\d{2}-\d{2})/.exec(readme)?.[1] ?? assert.fail('README.md does not say as of when')]
      : [];
    const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), ...given.split(' '), ...day], {
      cwd: repository,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    if (process.argv.includes('--write')) shown = shown.replace(text, () => `${first}\n${stdout}`);
    else assert.equal(rest.join('\n'), stdout, `README.md does not show what "sar ${given}" prints: node scripts/e2e/readme.mjs --write`);
  }
  if (shown !== readme) writeFileSync(readmePath, shown);
  console.log('the output in README.md is real');
} finally {
  rmSync(repository, { recursive: true, force: true });
}
