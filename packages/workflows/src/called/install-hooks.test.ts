import { describe, expect, it } from 'vitest';
import { readScript } from '../shell/read-script.js';
import { shown, treeOfTexts } from './called.fixture.js';
import { calledScripts } from './called-scripts.js';

const MANIFEST = `{
  "scripts": {
    "preinstall": "npx only-allow npm",
    "postinstall": "cd vendor && npm ci",
    "prepare": "husky",
    "build": "x"
  }
}`;
const FILES = {
  'package.json': MANIFEST,
  'web/package.json': '{"scripts": {"install": "npm install"}}',
  'plain/package.json': '{}',
  'bad/package.json': '{',
  'quiet/package.json': MANIFEST,
  'quiet/.npmrc': 'registry=https://x.example/\nignore-scripts = true\n',
  'berry/package.json': `{"packageManager": "yarn@4.1.0",${MANIFEST.slice(1)}`,
};
const FIRST = ['package.json:3 sh [] npx only-allow npm', 'package.json:4 sh [] cd vendor && npm ci'];
const ALL = [...FIRST, 'package.json:5 sh [] husky'];

describe('scripts that an installation runs', () => {
  it.each<[string, string, readonly string[] | string | undefined]>([
    ['npm ci', '', ALL],
    ['npm install', '', ALL],
    ['npm install --no-audit --logs-max 3', '', ALL],
    ['npm ci', 'src/deep', ALL],
    ['npm --prefix web i', '', ['web/package.json:1 sh [web] npm install']],
    ['yarn', '', ALL],
    ['yarn install --frozen-lockfile', '', ALL],
    ['yarn --cwd web', '', ['web/package.json:1 sh [web] npm install']],
    ['yarn', 'berry', FIRST.map((line) => line.replace(/^package.json/, 'berry/package.json').replace('[]', '[berry]'))],
    ['yarn install --mode=skip-build', '', undefined],
    ['pnpm i --frozen-lockfile', '', ALL],
    ['bun install --linker=hoisted --network-concurrency 8', '', ALL],
    ['npm ci --ignore-scripts', '', undefined],
    ['npm_config_ignore_scripts=true npm ci', '', undefined],
    ['NPM_CONFIG_IGNORE_SCRIPTS=true npm ci', '', undefined],
    ['npm ci', 'quiet', undefined],
    ['npm install lodash', '', undefined],
    ['npm install -g lerna', '', undefined],
    ['npm ci -w web', '', undefined],
    ['pnpm --filter web install', '', undefined],
    ['pnpm add x', '', undefined],
    ['npm ci', 'plain', undefined],
    ['npm ci', 'bad', undefined],
    ['npm ci', '?', undefined],
    ['npm --prefix ../out ci', '', undefined],
  ])('%s in %s', (command, directory, expected) => {
    expect(shown(command, FILES, directory)).toEqual(expected);
  });

  it('names the event', () => {
    const tree = treeOfTexts(FILES);
    const called = readScript('npm ci').commands.map((command) => calledScripts(command, '', tree))[0];
    expect(Array.isArray(called) ? called.map(({ label }) => label) : called).toEqual([
      'npm ci (preinstall)',
      'npm ci (postinstall)',
      'npm ci (prepare)',
    ]);
  });
});
