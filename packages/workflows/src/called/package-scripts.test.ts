import { describe, expect, it } from 'vitest';
import { shown } from './called.fixture.js';

const SCRIPTS = `{
  "name": "top",
  "scripts": {
    "setup": "npm ci",
    "test": "vitest",
    "pretest": "npm run build",
    "posttest": "echo",
    "build": "run-s \\"a:*\\"",
    "stop": "kill",
    "empty": ""
  }
}`;
const FILES = {
  'package.json': SCRIPTS,
  'web/package.json': '{"name": "@org/web", "scripts": {"build": "vite build"}}',
  'bad/package.json': '{"scripts": {"build": "x",}}',
  'berry/package.json': '{"packageManager": "yarn@4.1.0", "scripts": {"build": "x", "prebuild": "y"}}',
};
const SETUP = ['package.json:4 sh [] npm ci'];
const TEST = ['package.json:6 sh [] npm run build', 'package.json:5 sh [] vitest', 'package.json:7 sh [] echo'];
const WEB = ['web/package.json:1 sh [web] vite build'];

describe('scripts of package.json', () => {
  it.each<[string, string, readonly string[] | string | undefined]>([
    ['npm run setup', '', SETUP],
    ['npm run-script setup', 'src/deep', SETUP],
    ['npm run --silent setup', '', SETUP],
    ['npm run setup -- --force $X', '', ['package.json:4 sh [] npm ci --force $X']],
    ['npm test', '', TEST],
    ['npm t', '', TEST],
    ['npm stop', '', ['package.json:9 sh [] kill']],
    ['npm restart', '', ['package.json:9 sh [] kill']],
    ['npm start', '', undefined],
    ['npm run', '', undefined],
    ['npm ci', '', undefined],
    ['npm install', '', undefined],
    ['npm run gone', '', 'hidden: package.json has no script "gone"'],
    ['npm run gone --if-present', '', []],
    ['npm run empty', '', []],
    ['npm run $X', '', 'hidden: the name is only known at run time'],
    ['npm run setup', '?', 'hidden: the working directory is not known'],
    ['npm --prefix web run build', '', WEB],
    ['npm run build --prefix=web', '', WEB],
    ['npm run build -w @org/web', '', WEB],
    ['npm -w web run build', '', WEB],
    ['npm run build -w none', '', 'hidden: the workspace\'s package "none" was not found'],
    ['npm run build -ws', '', 'hidden: it runs in every package of the workspace'],
    ['npm run build', 'bad', 'hidden: bad/package.json is not readable as JSON (line 1)'],
    ['yarn setup', '', SETUP],
    ['yarn run setup', '', SETUP],
    ['yarn setup --x', '', ['package.json:4 sh [] npm ci --x']],
    ['yarn', '', undefined],
    ['yarn install', '', undefined],
    ['yarn add x', '', undefined],
    ['yarn eslint .', '', undefined],
    ['yarn --cwd web build', '', WEB],
    ['yarn workspace @org/web build', '', WEB],
    ['yarn workspace @org/web run build', '', WEB],
    ['yarn workspace @org/web add x', '', undefined],
    ['yarn workspaces foreach -A run build', '', 'hidden: it runs in every package of the workspace'],
    ['yarn test', '', TEST],
    ['yarn build', 'berry', ['berry/package.json:1 sh [berry] x']],
    ['pnpm setup', '', undefined],
    ['pnpm run setup', '', SETUP],
    ['pnpm test', '', TEST],
    ['pnpm build', 'web', WEB],
    ['pnpm -C web build', '', WEB],
    ['pnpm --filter @org/web build', '', WEB],
    ['pnpm --filter ./web run build', '', WEB],
    ['pnpm --filter @org/* build', '', 'hidden: the workspace\'s package "@org/*" was not found'],
    ['pnpm -r run build', '', 'hidden: it runs in every package of the workspace'],
    ['pnpm -w run setup', 'web', SETUP],
    ['pnpm install --frozen-lockfile', '', undefined],
    ['pnpm i', '', undefined],
    ['pnpm eslint', '', undefined],
    ['bun run setup', '', SETUP],
    ['bun setup', '', SETUP],
    ['bun --cwd web run build', '', WEB],
    ['bun test', '', undefined],
    ['bun run index.ts', '', undefined],
    ['node --run setup', '', SETUP],
    ['node x.js', '', undefined],
  ])('%s in %s', (command, directory, expected) => {
    expect(shown(command, FILES, directory)).toEqual(expected);
  });

  it('is hidden without a package.json, unless the name may be a program', () => {
    expect(shown('npm run build', {})).toBe('hidden: not in the repository');
    expect(shown('yarn build', {})).toBeUndefined();
  });
});
