const prepare = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts, extra = {}) =>
  JSON.stringify({ name: 'canal', version: '0.5.0', private: true, scripts, ...extra }, null, 2) + '\n';
const lock = `export class Lock {
  level = 0;
  fill(metres) {
    if (metres < 0) throw new RangeError('no water');
    this.level += metres;
    return this.level;
  }
}
`;

export default {
  tool: 'node-tests',
  versions: { node: '20.20.2', vitest: '3.1', mocha: '8.4', chai: '4', ava: '6', tap: '18', c8: '9', nyc: '15' },
  setup: [
    `[ -f done ] || { echo '{"private":true}' > package.json; npm i --no-audit --no-fund --loglevel=error --legacy-peer-deps vitest@3.1 @vitest/coverage-v8@3.1 mocha@8.4 chai@4 ava@6 tap@18 c8@9 nyc@15 && touch done; }`,
  ],
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
  cases: [
    {
      id: 'mocha-assertion',
      class: 'code-regression',
      project: 'canal',
      files: {
        'package.json': manifest({ test: 'mocha --recursive test' }),
        'test/barge.js': `const { expect } = require('chai');

describe('barge', () => {
  it('passes the lock', () => expect([1, 2].length).to.equal(2));
  it('reports ECONNREFUSED of the lock keeper', () => {
    console.error('connect ECONNREFUSED 127.0.0.1:5432');
    expect({ state: 'offline' }).to.deep.equal({ state: 'waiting' });
  });
});
`,
      },
      prepare,
      run: 'npm test',
      cause: 'the state is offline where the test asks for waiting',
    },
    {
      id: 'mocha-timeout',
      class: 'resource-timeout',
      project: 'canal',
      files: { 'test/gate.js': "describe('gate', () => {\n  it('opens', (done) => {\n    setTimeout(() => {}, 10);\n  });\n});\n" },
      prepare,
      run: 'npx mocha --timeout 200 --exit test',
      cause: 'done was never called within 200 ms',
    },
    {
      id: 'mocha-hook-throws',
      class: 'code-regression',
      project: 'canal',
      files: {
        'test/pump.js':
          "const pump = require('../pump');\n\ndescribe('pump', () => {\n  before(() => pump.start({ bar: undefined }));\n  it('runs', () => {});\n});\n",
        'pump.js': 'exports.start = ({ bar }) => bar.value;\n',
      },
      prepare,
      run: 'npx nyc --silent mocha test --reporter tap',
      cause: 'TypeError in pump.js',
    },
    {
      id: 'mocha-config-requires',
      class: 'code-regression',
      project: 'canal',
      files: { '.mocharc.json': '{ "require": ["ts-node/register"], "extension": ["ts"] }', 'test/a.ts': 'export {};\n' },
      prepare,
      run: 'npx mocha test',
      cause: 'a module that .mocharc.json requires is not installed',
    },
    {
      id: 'nyc-check-coverage',
      class: 'code-regression',
      project: 'canal',
      files: {
        'package.json': manifest({ test: 'nyc --check-coverage --lines 95 --branches 90 mocha test' }),
        'lock.js':
          'exports.fill = (m) => {\n  if (m < 0) {\n    throw new Error("no water");\n  }\n  return m;\n};\nexports.empty = () => {\n  return 0;\n};\n',
        'test/lock.js': "const { fill } = require('../lock');\nit('fills', () => fill(1));\nit.skip('connects', () => {});\n",
      },
      prepare,
      run: 'npm test',
      cause: 'coverage of lines and branches below the limits; all tests passed',
    },
    {
      id: 'ava-snapshot',
      class: 'code-regression',
      project: 'canal',
      files: {
        'package.json': manifest({ test: 'ava --no-color' }, { type: 'module' }),
        'test.js':
          "import test from 'ava';\nimport { Lock } from './lock.js';\n\ntest('fills', (t) => t.deepEqual(new Lock().fill(3), '3 m'));\ntest('throws', (t) => t.throws(() => new Lock().fill(-1), { message: /water/ }));\n",
        'lock.js': lock,
      },
      prepare,
      run: 'npm test',
      cause: "3 is not '3 m'",
    },
    {
      id: 'ava-timeout',
      class: 'resource-timeout',
      project: 'canal',
      files: {
        'package.json': manifest({ test: 'ava --timeout=1s' }, { type: 'module' }),
        'test.js':
          "import test from 'ava';\n\ntest('weir settles', async (t) => {\n  await new Promise((resolve) => setTimeout(resolve, 30_000));\n  t.pass();\n});\n",
      },
      prepare,
      run: 'npm test -- --no-color',
      cause: 'no test ended within 1 s',
    },
    {
      id: 'node-test-runner',
      class: 'code-regression',
      project: 'canal',
      files: {
        'package.json': manifest({ test: 'node --test --test-reporter=spec' }, { type: 'module' }),
        'lock.js': lock,
        'lock.test.js': `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Lock } from './lock.js';

describe('Lock', () => {
  it('retries after a timeout', () => assert.equal(new Lock().fill(2), 2));
  it('holds water', () => assert.deepEqual({ ...new Lock() }, { level: 0, leaks: false }));
  it('is for later', { todo: true }, () => assert.fail('not built'));
});
`,
      },
      prepare,
      run: 'npm test',
      cause: 'the lock has no field leaks',
    },
    {
      id: 'node-test-tap-hang',
      class: 'resource-timeout',
      project: 'canal',
      files: {
        'weir.test.mjs':
          "import { test } from 'node:test';\n\ntest('weir opens', { timeout: 300 }, async () => {\n  await new Promise((resolve) => setTimeout(resolve, 1500));\n});\n",
      },
      run: 'node --test --test-reporter=tap weir.test.mjs',
      cause: 'a limit of 300 ms for the test',
    },
    {
      id: 'tap18',
      class: 'code-regression',
      project: 'canal',
      files: {
        'package.json': manifest({ test: 'tap --disable-coverage --reporter=terse' }, { type: 'module' }),
        'test/lock.js':
          "import t from 'tap';\nimport { Lock } from '../lock.js';\n\nt.test('two fills', (t) => {\n  const lock = new Lock();\n  lock.fill(1);\n  t.equal(lock.fill(2), 2, 'registry.invalid answers 404');\n  t.end();\n});\n",
        'lock.js': lock,
      },
      prepare,
      run: 'npm test',
      cause: 'the level is 3 where the test asks for 2',
    },
    {
      id: 'vitest3-retry-then-threshold',
      class: 'code-regression',
      project: 'canal',
      files: {
        'package.json': manifest({}, { type: 'module' }),
        'vitest.config.js':
          "export default { test: { retry: 1, coverage: { provider: 'v8', include: ['lock.js'], thresholds: { lines: 100, functions: 100 } } } };\n",
        'lock.js': lock + '\nexport function drain(lock) {\n  lock.level = 0;\n  return lock;\n}\n',
        'lock.test.js':
          "import { expect, test } from 'vitest';\nimport { Lock } from './lock.js';\n\nlet tries = 0;\ntest('fills', () => {\n  tries += 1;\n  expect(new Lock().fill(tries)).toBe(2);\n});\n",
      },
      prepare,
      run: 'npx vitest run --coverage',
      cause: 'coverage below 100 %; the retried test passed',
    },
    {
      id: 'vitest3-unhandled',
      class: 'code-regression',
      project: 'canal',
      files: {
        'package.json': manifest({}, { type: 'module' }),
        'vitest.config.js': 'export default {};\n',
        'weir.test.js':
          "import { expect, test } from 'vitest';\n\ntest('weir', () => {\n  setTimeout(() => {\n    throw new Error('socket hang up');\n  }, 0);\n  expect(1).toBe(1);\n});\ntest('waits', () => new Promise((resolve) => setTimeout(resolve, 50)));\n",
      },
      prepare,
      run: 'npx vitest run',
      cause: 'an error that no test catches',
    },
    {
      id: 'heap-limit',
      class: 'resource-timeout',
      project: 'canal',
      files: {
        'package.json': manifest({ simulate: 'node --max-old-space-size=40 simulate.js' }),
        'simulate.js':
          "const drops = [];\nconsole.log('filling basin');\nfor (;;) drops.push({ drop: drops.length, text: 'x'.repeat(50) + drops.length });\n",
      },
      run: 'ulimit -c 0\nnpm run simulate',
      cause: 'the heap of 40 MB is full',
    },
    {
      id: 'deploy-after-green-tests',
      class: 'unknown',
      project: 'canal',
      files: {
        'package.json': manifest({ test: 'mocha test --reporter dot', predeploy: 'npm test', deploy: 'node deploy.js' }),
        'test/a.js': "it('swims', () => {});\n",
        'deploy.js': "console.log('lock 3: sending 2 gates');\nconsole.log('lock 3: NOT ACCEPTED');\nprocess.exitCode = 1;\n",
      },
      prepare,
      run: 'npm run deploy',
      cause: 'the program says NOT ACCEPTED and no more',
    },
  ],
};
