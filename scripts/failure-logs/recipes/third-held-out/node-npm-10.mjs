const workspace = (extra = {}) =>
  JSON.stringify({ name: 'tram-board', version: '0.8.0', private: true, workspaces: ['packages/*'], ...extra }, undefined, 2);
const packageOf = (name, scripts, extra = {}) => JSON.stringify({ name, version: '0.8.0', scripts, ...extra }, undefined, 2);

export default {
  tool: 'npm 10, pnpm 9',
  versions: { node: '20.20.2', npm: '10.9.9', pnpm: '9.15.9' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . npm@10 pnpm@9'],
  cases: [
    {
      id: 'workspace-test-fails',
      class: 'code-regression',
      project: 'tram-board',
      files: {
        'package.json': workspace({ scripts: { test: 'npm run test --workspaces --if-present' } }),
        'packages/lines/package.json': packageOf('lines', { test: 'node --test' }),
        'packages/lines/lines.test.mjs': "import test from 'node:test';\ntest('line 4 stops at the market', () => {});\n",
        'packages/delays/package.json': packageOf('delays', { test: 'node --test --test-reporter=tap' }),
        'packages/delays/delays.test.mjs':
          "import test from 'node:test';\nimport assert from 'node:assert/strict';\n\nconst text = (minutes) => (minutes > 1 ? `${minutes} minutes late` : 'on time');\ntest('one minute', () => assert.equal(text(1), '1 minute late'));\ntest('socket hang up', () => assert.equal(text(0), 'on time'));\n",
      },
      run: 'npm install --no-audit --no-fund\nnpm test',
      cause: 'the test "one minute" of the package delays',
    },
    {
      id: 'no-lockfile',
      class: 'configuration',
      project: 'tram-board',
      files: { 'package.json': workspace({ workspaces: undefined, dependencies: { ms: '2.1.3' } }) },
      run: 'npm ci --ignore-scripts',
      cause: 'there is no package-lock.json',
    },
    {
      id: 'package-not-in-registry',
      class: 'dependency-network',
      project: 'tram-board',
      files: { 'package.json': workspace({ workspaces: undefined, devDependencies: { '@tram-board-example/timetable-core': '^3.0.0' } }) },
      run: 'npm install',
      cause: 'a package does not exist (E404)',
    },
    {
      id: 'registry-host-unknown',
      class: 'dependency-network',
      project: 'tram-board',
      files: {
        'package.json': workspace({ workspaces: undefined, dependencies: { ms: '2.1.3' } }),
        '.npmrc': 'registry=https://packages.tram.invalid/\nfetch-retries=0\n',
      },
      run: 'node --version\nnpm install --no-progress',
      cause: 'the host of the registry does not resolve',
    },
    {
      id: 'publish-without-login',
      class: 'configuration',
      project: 'tram-board',
      files: { 'package.json': workspace({ private: false, workspaces: undefined }), '.npmrc': 'registry=http://127.0.0.1:9/\n' },
      run: 'npm publish --access public',
      cause: 'no token for the registry is set (ENEEDAUTH)',
    },
    {
      id: 'postinstall-throws',
      class: 'code-regression',
      project: 'tram-board',
      files: {
        'package.json': workspace({ workspaces: undefined, scripts: { postinstall: 'node build/lines.js' } }),
        'build/lines.js': "const lines = [{ number: 4 }, null];\nconsole.log(lines.map((line) => line.number).join(', '));\n",
      },
      run: 'npm install --no-audit --no-fund',
      cause: 'TypeError in build/lines.js, the script postinstall',
    },
    {
      id: 'pnpm-recursive-build-fails',
      class: 'code-regression',
      project: 'tram-board',
      files: {
        'package.json': workspace({ workspaces: undefined }),
        'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
        'packages/lines/package.json': packageOf('lines', { build: 'node -e "console.log(\'12 lines\')"' }),
        'packages/board/package.json': packageOf('board', { build: 'node build.mjs' }, { dependencies: { lines: 'workspace:*' } }),
        'packages/board/build.mjs': "import { rows } from './rows.mjs';\n\nconsole.log(rows.length);\n",
        'packages/board/rows.mjs': 'export const row = [];\n',
      },
      run: 'pnpm install --no-frozen-lockfile --reporter=append-only\npnpm -r run build',
      cause: "rows.mjs has no export 'rows'",
    },
    {
      id: 'pnpm-wrong-manager',
      class: 'configuration',
      project: 'tram-board',
      files: { 'package.json': workspace({ workspaces: undefined, packageManager: 'yarn@4.5.0' }) },
      run: 'pnpm install',
      cause: 'package.json wants yarn, the step calls pnpm',
    },
  ],
};
