const library = (extra = {}) =>
  JSON.stringify(
    { name: 'postage', version: '1.2.0', private: true, scripts: { test: 'node --test test', lint: 'node lint.js' }, ...extra },
    undefined,
    2,
  );
const lock = 'npm install --package-lock-only --silent';

export default {
  tool: 'npm 9, pnpm 8, yarn 1',
  versions: { node: '20.20.2', npm: '9.9.4', pnpm: '8.15.9', yarn: '1.22.22' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . npm@9 pnpm@8 yarn@1'],
  cases: [
    {
      id: 'npm-ci-out-of-sync',
      class: 'configuration',
      project: 'postage',
      files: { 'package.json': library() },
      prepare: `${lock} && npm pkg set dependencies.ms=^2.1.0`,
      run: 'npm --version\nnpm ci',
      cause: 'package-lock.json does not have ms',
    },
    {
      id: 'npm-peer-conflict',
      class: 'dependency-network',
      project: 'postage',
      files: { 'package.json': library({ dependencies: { react: '18.2.0', 'react-dom': '17.0.2' } }) },
      run: 'npm install --no-audit',
      cause: 'react-dom 17 wants react 17 (ERESOLVE)',
    },
    {
      id: 'npm-registry-refused',
      class: 'dependency-network',
      project: 'postage',
      files: {
        'package.json': library({ dependencies: { ms: '2.1.3' } }),
        '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=1\nfetch-retry-mintimeout=100\n',
      },
      run: 'npm install --prefer-online',
      cause: 'the registry refuses connections',
    },
    {
      id: 'npm-test-fails',
      class: 'code-regression',
      project: 'postage',
      files: {
        'package.json': library(),
        'stamp.js': 'exports.price = (grams) => (grams <= 20 ? 95 : grams <= 50 ? 110 : 180);\n',
        'test/stamp.test.js':
          "const { test } = require('node:test');\nconst assert = require('node:assert');\nconst { price } = require('../stamp.js');\n\ntest('a letter', () => assert.strictEqual(price(20), 95));\ntest('npm ERR! code ECONNRESET is no price', () => assert.strictEqual(price(1000), 290));\n",
      },
      run: 'npm install --silent\nnpm test',
      cause: 'the price of 1000 g is wrong',
    },
    {
      id: 'npm-script-absent',
      class: 'configuration',
      project: 'postage',
      files: { 'package.json': library(), 'lint.js': 'console.log("lint: 0 findings");\n' },
      run: 'npm run lint\nnpm run test:integration',
      cause: 'package.json has no script test:integration',
    },
    {
      id: 'npm-manifest-is-no-json',
      class: 'configuration',
      project: 'postage',
      files: { 'package.json': '{\n  "name": "postage",\n  "version": "1.2.0",\n  "scripts": { "test": "node --test" },\n}\n' },
      run: 'npm ci',
      cause: 'package.json ends with a comma too many',
    },
    {
      id: 'pnpm-frozen-lockfile',
      class: 'configuration',
      project: 'postage',
      files: { 'package.json': library({ dependencies: { ms: '2.1.2' } }) },
      prepare: 'pnpm install --lockfile-only --silent && npm pkg set dependencies.ms=2.1.3',
      run: 'pnpm install --frozen-lockfile',
      cause: 'pnpm-lock.yaml does not fit package.json',
    },
    {
      id: 'pnpm-package-missing',
      class: 'dependency-network',
      project: 'postage',
      files: { 'package.json': library({ dependencies: { '@postage-example-scope/franking-tables': '1.0.0' } }) },
      run: 'pnpm install --no-frozen-lockfile --reporter=append-only',
      cause: 'a package does not exist',
    },
    {
      id: 'yarn-engine',
      class: 'configuration',
      project: 'postage',
      files: { 'package.json': library({ engines: { node: '>=24.4' } }) },
      run: 'yarn --version\nyarn install --frozen-lockfile --non-interactive',
      cause: 'the package requires another Node.js than the job has',
    },
    {
      id: 'yarn-version-missing',
      class: 'dependency-network',
      project: 'postage',
      files: { 'package.json': library({ dependencies: { ms: '77.0.1' } }) },
      run: 'yarn install --non-interactive --no-progress',
      cause: 'ms 77.0.1 does not exist',
    },
    {
      id: 'yarn-command-not-found',
      class: 'configuration',
      project: 'postage',
      files: { 'package.json': library({ scripts: { build: 'rimraf dist && tsc -p .' } }), 'yarn.lock': '# yarn lockfile v1\n' },
      run: 'yarn install --frozen-lockfile --silent\nyarn build',
      cause: 'rimraf is not installed',
    },
  ],
};
