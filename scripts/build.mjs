// Compiles the packages and bundles them into dist/: one shared bundle with chunks, and a small entry per action and for the CLI.
// Usage: node scripts/build.mjs [output folder]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { buildCacheClient } from './build-cache-client.mjs';
import { bundledLicenses } from './bundle-licenses.mjs';
import { stage } from './stage-for-bundle.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Builds into an emptied folder. The result depends on the sources alone: rebuilding gives the same bytes. */
export async function build(output) {
  compile();
  // A composite action has no code of its own.
  const actions = readdirSync(join(root, 'actions'))
    .filter((name) => existsSync(join(root, 'actions', name, 'package.json')))
    .sort();
  const staged = join(root, 'lib/staged');
  stage(root, staged);
  const main = join(staged, 'main.js');
  writeFileSync(main, mainModule(actions));
  const client = await atRoot(() => buildCacheClient(staged));
  const { code, assets, stats } = await atRoot(() => ncc(main, { cache: false, quiet: true, target: 'es2023' }));
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'index.js'), code);
  for (const [name, { source }] of Object.entries(assets)) {
    mkdirSync(dirname(join(output, name)), { recursive: true });
    writeFileSync(join(output, name), source);
  }
  for (const name of ['cli', ...actions]) {
    mkdirSync(join(output, name), { recursive: true });
    // The CLI is started by its path, by pre-commit for one.
    writeFileSync(join(output, name, 'index.js'), entry(name), { mode: name === 'cli' ? 0o755 : 0o644 });
  }
  writeFileSync(join(output, 'licenses.txt'), bundledLicenses(stats, client));
}

function compile() {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error('The compiler found errors; nothing was built.');
  process.exit(1);
}

/** Modules and chunks are numbered by their paths from the working directory, so it is always the root. */
async function atRoot(work) {
  const before = process.cwd();
  process.chdir(root);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

function mainModule(actions) {
  const cases = actions.map((name) => `    case '${name}':\n      return (await import('@sar/action-${name}')).main();`);
  return [
    '// Starts the CLI or one of the actions; each is a chunk of its own.',
    'export async function start(name) {',
    '  switch (name) {',
    "    case 'cli':\n      return (await import('@sar/cli')).main();",
    ...cases,
    '    default:',
    '      throw new Error(`no such entry: ${name}`);',
    '  }',
    '}',
    '',
  ].join('\n');
}

function entry(name) {
  const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : '';
  return `${shebang}import { start } from '../index.js';\n\nawait start('${name}');\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const output = resolve(process.argv[2] ?? join(root, 'dist'));
  await build(output);
  console.log(`built ${output}`);
}
