// Test runners of Node, old and new: jest 27 and 30, vitest 1 and 3, mocha 9, the built-in runner of Node 20.
// To be recorded with SAR_LOG_FOLDER outside of any checkout: jest skips what lies under node_modules, vitest takes the configuration of a parent folder.
const use = (name) => `cp -al "$TOOL_FOLDER/${name}/node_modules" .`;
const install = (name, packages) =>
  `[ -d ${name}/node_modules ] || { mkdir -p ${name} && cd ${name} && echo '{"private":true}' > package.json && npm install --silent ${packages}; }`;
const manifest = (name, test, rest = {}) => JSON.stringify({ name, version: '1.0.0', scripts: { test }, ...rest }, null, 2);

export default {
  tool: 'node test runners',
  versions: { node: '20.20.2', jest: '27.5.1 and 30.2.0', vitest: '1.6.1 and 3.2.4', mocha: '9.2.2', c8: '10.1.3' },
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null', NO_UPDATE_NOTIFIER: '1' },
  setup: [
    install('jest-27', 'jest@27.5.1'),
    install('jest-30', 'jest@30.2.0'),
    install('vitest-1', 'vitest@1.6.1'),
    install('vitest-3', 'vitest@3.2.4 @vitest/coverage-v8@3.2.4'),
    install('mocha-9', 'mocha@9.2.2 chai@4.5.0 c8@10.1.3'),
  ],
  cases: [
    {
      id: 'jest-27-equality',
      class: 'code-regression',
      project: 'menu-cards',
      files: {
        'package.json': manifest('menu-cards', 'jest --ci'),
        'price.js': 'module.exports = (items) => items.reduce((sum, item) => sum + item.price, 0);\n',
        'price.test.js':
          "const price = require('./price');\n\ntest('a timeout of the till is not added', () => {\n  expect(price([{ price: 4 }, { price: 5 }])).toEqual({ total: 9 });\n});\n\ntest('empty', () => expect(price([])).toBe(0));\n",
      },
      prepare: use('jest-27'),
      run: 'node --version\nnpm test',
      cause: 'price gives a number, the test expects an object',
    },
    {
      id: 'jest-27-exceeds-timeout',
      class: 'resource-timeout',
      project: 'menu-cards',
      files: {
        'package.json': manifest('menu-cards', 'jest --ci --testTimeout=300 --forceExit'),
        'kitchen.test.js':
          "test('soup is served', async () => {\n  await new Promise(() => {});\n});\n\ntest('salt', () => expect(2).toBe(2));\n",
      },
      prepare: use('jest-27'),
      run: 'npm run test',
      cause: 'a promise that never settles',
    },
    {
      id: 'jest-27-coverage',
      class: 'code-regression',
      project: 'menu-cards',
      files: {
        'package.json': manifest('menu-cards', 'jest', { jest: { coverageThreshold: { global: { branches: 80, lines: 90 } } } }),
        'tip.js':
          'module.exports = (sum) => {\n  if (sum > 100) {\n    return 15;\n  }\n  if (sum < 0) {\n    throw new Error("timeout");\n  }\n  return 1;\n};\n',
        'tip.test.js': "test('small', () => expect(require('./tip')(5)).toBe(1));\n",
      },
      prepare: use('jest-27'),
      run: 'npm test -- --coverage',
      cause: 'coverage is below the thresholds',
    },
    {
      id: 'jest-30-snapshot',
      class: 'code-regression',
      project: 'menu-cards',
      files: {
        'package.json': manifest('menu-cards', 'jest --ci'),
        'card.test.js': "test('card', () => {\n  expect({ soup: 'leek', price: 6 }).toMatchSnapshot();\n});\n",
        '__snapshots__/card.test.js.snap':
          '// Jest Snapshot v1, https://jestjs.io/docs/snapshot-testing\n\nexports[`card 1`] = `\n{\n  "price": 5,\n  "soup": "leek",\n}\n`;\n',
      },
      prepare: use('jest-30'),
      run: 'npx jest --ci',
      cause: 'the snapshot has another price',
    },
    {
      id: 'jest-30-module-absent',
      class: 'code-regression',
      project: 'ski-lifts',
      files: {
        'package.json': manifest('ski-lifts', 'jest'),
        'src/lift.js': "module.exports = require('./cable/tension');\n",
        'src/lift.test.js': "const lift = require('./lift');\n\ntest('lift', () => expect(lift).toBe(1));\n",
      },
      prepare: use('jest-30'),
      run: 'npm test',
      cause: 'src/cable/tension does not exist',
    },
    {
      id: 'jest-30-preset-absent',
      class: 'configuration',
      project: 'ski-lifts',
      files: { 'package.json': manifest('ski-lifts', 'jest', { jest: { preset: 'ts-jest' } }), 'a.test.js': "test('a', () => {});\n" },
      prepare: use('jest-30'),
      run: 'npm test',
      cause: 'the preset of the configuration is not installed',
    },
    {
      id: 'jest-30-refused-in-passing',
      class: 'code-regression',
      project: 'ski-lifts',
      files: {
        'package.json': manifest('ski-lifts', 'jest --verbose'),
        'queue.js':
          "const net = require('node:net');\n\nexports.state = (port) => new Promise((resolve) => {\n  net.connect(port, '127.0.0.1').on('error', (error) => {\n    console.error('lift not reachable:', error);\n    resolve({ open: false });\n  });\n});\n",
        'queue.test.js':
          "const { state } = require('./queue');\n\ntest('a closed lift is shown as closed', async () => {\n  expect(await state(9)).toEqual({ open: false, reason: 'closed' });\n});\n",
      },
      prepare: use('jest-30'),
      run: 'npm test',
      cause: 'the state has no reason; the refused connection is the test itself',
    },
    {
      id: 'vitest-1-assertion',
      class: 'code-regression',
      project: 'knitting',
      files: {
        'package.json': manifest('knitting', 'vitest run', { type: 'module' }),
        'rows.test.js':
          "import { expect, test } from 'vitest';\n\ntest('rows', () => {\n  expect(['knit', 'purl'].join('-')).toBe('knit, purl');\n});\n",
      },
      prepare: use('vitest-1'),
      run: 'npm test',
      cause: 'rows are joined by another sign',
    },
    {
      id: 'vitest-1-unhandled',
      class: 'code-regression',
      project: 'knitting',
      files: {
        'package.json': manifest('knitting', 'vitest run', { type: 'module' }),
        'yarn.test.js':
          "import { expect, test } from 'vitest';\n\ntest('yarn', () => {\n  Promise.reject(new TypeError('skein.unwind is not a function'));\n  expect(1).toBe(1);\n});\n",
      },
      prepare: use('vitest-1'),
      run: 'npx vitest run --reporter=verbose',
      cause: 'a rejected promise that nobody handles',
    },
    {
      id: 'vitest-3-timeout',
      class: 'resource-timeout',
      project: 'knitting',
      files: {
        'package.json': manifest('knitting', 'vitest run', { type: 'module' }),
        'pattern.test.js': "import { test } from 'vitest';\n\ntest('pattern arrives', () => new Promise(() => {}), 150);\n",
      },
      prepare: use('vitest-3'),
      run: 'npm test',
      cause: 'a promise that never settles',
    },
    {
      id: 'jest-30-retried-test-refused',
      class: 'flaky-test',
      project: 'knitting',
      files: {
        'package.json': manifest('knitting', 'jest'),
        'needle.test.js':
          "jest.retryTimes(2, { logErrorsBeforeRetry: true });\n\nlet attempts = 0;\ntest('needle settles', () => {\n  attempts += 1;\n  expect(attempts).toBe(2);\n});\ntest('thread', () => {});\n",
        'ci/no-flakes.sh':
          'npm test 2>&1 | tee jest.txt\nif grep -q "RETRY ERRORS" jest.txt; then\n  echo "a test passed only after a retry, which this branch does not let through"\n  exit 1\nfi\n',
      },
      prepare: use('jest-30'),
      run: 'bash -e ci/no-flakes.sh',
      cause: 'the test needle settles failed once, then passed',
    },
    {
      id: 'vitest-3-coverage',
      class: 'code-regression',
      project: 'knitting',
      files: {
        'package.json': manifest('knitting', 'vitest run --coverage', { type: 'module' }),
        'vitest.config.js': "export default { test: { coverage: { thresholds: { functions: 95 }, reporter: ['text'] } } };\n",
        'stitch.js': 'export const knit = () => 1;\nexport const purl = () => 2;\n',
        'stitch.test.js':
          "import { expect, test } from 'vitest';\nimport { knit } from './stitch.js';\n\ntest('knit', () => expect(knit()).toBe(1));\n",
      },
      prepare: use('vitest-3'),
      run: 'npm test',
      cause: 'half of the functions are covered, 95 % are asked',
    },
    {
      id: 'vitest-3-config-broken',
      class: 'configuration',
      project: 'knitting',
      files: {
        'package.json': manifest('knitting', 'vitest run', { type: 'module' }),
        'vitest.config.js': "export default {\n  test: { include: ['*.test.js' },\n};\n",
        'a.test.js': '',
      },
      prepare: use('vitest-3'),
      run: 'npm test',
      cause: 'vitest.config.js does not parse',
    },
    {
      id: 'mocha-9-fails',
      class: 'code-regression',
      project: 'parcel-desk',
      files: {
        'package.json': manifest('parcel-desk', 'mocha --exit'),
        'test/weigh.js':
          "const { expect } = require('chai');\n\ndescribe('weigh', () => {\n  it('adds the box', () => expect(3 + 1).to.equal(5));\n  it('rejects ECONNRESET of the scale', () => expect(() => JSON.parse('{')).to.throw(RangeError));\n  it('rounds');\n});\n",
      },
      prepare: use('mocha-9'),
      run: 'npm test --silent',
      cause: 'two assertions fail',
    },
    {
      id: 'mocha-9-timeout',
      class: 'resource-timeout',
      project: 'parcel-desk',
      files: {
        'package.json': manifest('parcel-desk', 'mocha --timeout 200 --exit'),
        'test/scan.js': "it('scans', (done) => {\n  setInterval(() => {}, 50);\n});\n",
      },
      prepare: use('mocha-9'),
      run: 'npm test',
      cause: 'done is never called',
    },
    {
      id: 'mocha-9-second-attempt-passes',
      class: 'flaky-test',
      project: 'parcel-desk',
      files: {
        'package.json': manifest('parcel-desk', 'mocha --exit'),
        'test/gate.js':
          "const assert = require('node:assert');\nconst fs = require('node:fs');\n\nit('gate closes', () => {\n  const seen = fs.existsSync('seen');\n  fs.writeFileSync('seen', '');\n  assert.ok(seen, 'gate still open');\n});\nit('lamp', () => {});\n",
        'ci/steady.sh':
          'if npm test; then exit 0; fi\necho "Running the tests a second time"\nnpm test\necho "FLAKY: the second run passed on the same commit"\nexit 1\n',
      },
      prepare: use('mocha-9'),
      run: 'bash -e ci/steady.sh',
      cause: 'the test gate closes failed, then passed in the same step',
    },
    {
      id: 'warnings-then-coverage',
      class: 'code-regression',
      project: 'parcel-desk',
      files: {
        'package.json': manifest('parcel-desk', 'c8 --check-coverage --lines 95 mocha', {
          scripts: { lint: 'node lint.js', test: 'c8 --check-coverage --lines 95 --include sort.js mocha', ci: 'npm run lint && npm test' },
        }),
        'lint.js': "console.log('✖ 3 problems (0 errors, 3 warnings)');\n",
        'sort.js':
          "exports.sort = (parcel) => {\n  if (parcel.fragile) {\n    return 'by hand';\n  }\n  return 'belt';\n};\nexports.lost = () => {\n  throw new Error('no space left on the shelf');\n};\n",
        'test/sort.js': "const assert = require('node:assert');\n\nit('belt', () => assert.equal(require('../sort').sort({}), 'belt'));\n",
      },
      prepare: use('mocha-9'),
      run: 'npm run ci',
      cause: 'lines are covered below 95 %',
    },
    {
      id: 'node-test-fails',
      class: 'code-regression',
      project: 'parcel-desk',
      files: {
        'package.json': manifest('parcel-desk', 'node --test'),
        'label.test.js':
          "const test = require('node:test');\nconst assert = require('node:assert');\n\ntest('label has the street', () => {\n  assert.deepStrictEqual({ street: 'Elm 4' }, { street: 'Elm 4', floor: 2 });\n});\ntest('ETIMEDOUT is told', () => {});\n",
      },
      run: 'npm test',
      cause: 'the label has no floor',
    },
  ],
};
