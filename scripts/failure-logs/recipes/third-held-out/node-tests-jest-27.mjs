const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts, extra = {}) =>
  JSON.stringify({ name: 'garden-plan', version: '1.0.4', private: true, scripts, ...extra }, undefined, 2);
const beds =
  'exports.area = (beds) => beds.reduce((sum, { width, length }) => sum + width * length, 0);\nexports.names = (beds) => beds.map((bed) => bed.name).sort();\n';

export default {
  tool: 'jest 27, mocha 10',
  versions: { node: '20.20.2', jest: '27.5.1', mocha: '10.8.2' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . jest@27 mocha@10'],
  cases: [
    {
      id: 'jest-equality',
      class: 'code-regression',
      project: 'garden-plan',
      files: {
        'package.json': manifest({ test: 'jest --ci' }),
        'beds.js': beds,
        'beds.test.js':
          "const { area, names } = require('./beds');\n\ndescribe('beds', () => {\n  test('area', () => expect(area([{ width: 2, length: 3 }])).toBe(6));\n  test('names keep their order', () => expect(names([{ name: 'peas' }, { name: 'beans' }])).toEqual(['peas', 'beans']));\n});\n",
      },
      prepare: link,
      run: 'npm test',
      cause: 'beds › names keep their order',
    },
    {
      id: 'jest-module-missing',
      class: 'code-regression',
      project: 'garden-plan',
      files: {
        'package.json': manifest({}),
        'beds.test.js': "const { area } = require('./bed');\n\ntest('area', () => expect(area([])).toBe(0));\n",
        'beds.js': beds,
      },
      prepare: link,
      run: 'npx jest --ci --colors=false',
      cause: "Cannot find module './bed'",
    },
    {
      id: 'jest-test-timeout',
      class: 'resource-timeout',
      project: 'garden-plan',
      files: {
        'package.json': manifest({ test: 'jest --testTimeout=400' }),
        'rain.test.js':
          "test('waits for rain', async () => {\n  await new Promise((done) => setTimeout(done, 3000));\n});\n\ntest('soil', () => expect(1).toBe(1));\n",
      },
      prepare: link,
      run: 'npm test -- --forceExit',
      cause: 'rain.test.js › waits for rain takes longer than its limit',
    },
    {
      id: 'jest-trap-console-error',
      class: 'code-regression',
      project: 'garden-plan',
      files: {
        'package.json': manifest({ test: 'jest' }),
        'sow.test.js':
          "const sow = (when) => {\n  console.error('Error: connect ETIMEDOUT 10.0.0.7:443');\n  console.warn('Exceeded timeout of 5000 ms for the catalogue, trying again');\n  return when === 'march' ? 'peas' : undefined;\n};\n\ntest('sows in april', () => expect(sow('april')).toBeDefined());\n",
      },
      prepare: link,
      run: 'npm test 2>&1',
      cause: 'sow.test.js › sows in april',
    },
    {
      id: 'jest-snapshot-obsolete-and-wrong',
      class: 'code-regression',
      project: 'garden-plan',
      files: {
        'package.json': manifest({}),
        'plan.test.js': "test('plan', () => expect({ beds: ['peas', 'chard'], year: 2027 }).toMatchSnapshot());\n",
        '__snapshots__/plan.test.js.snap':
          '// Jest Snapshot v1, https://goo.gl/fbAQLP\n\nexports[`plan 1`] = `\nObject {\n  "beds": Array [\n    "peas",\n  ],\n  "year": 2027,\n}\n`;\n',
      },
      prepare: link,
      run: 'npx jest --ci',
      cause: 'the snapshot of plan.test.js does not fit',
    },
    {
      id: 'jest-coverage-threshold',
      class: 'code-regression',
      project: 'garden-plan',
      files: {
        'package.json': manifest({ test: 'jest --coverage' }, { jest: { coverageThreshold: { global: { functions: 90, lines: 95 } } } }),
        'beds.js': beds,
        'beds.test.js': "const { area } = require('./beds');\n\ntest('area', () => expect(area([])).toBe(0));\n",
      },
      prepare: link,
      run: 'npm test',
      cause: 'the coverage is below its limit',
    },
    {
      id: 'jest-bad-transform',
      class: 'configuration',
      project: 'garden-plan',
      files: { 'package.json': manifest({}, { jest: { preset: 'ts-jest' } }), 'beds.test.js': "test('a', () => {});\n" },
      prepare: link,
      run: 'npx jest',
      cause: 'the preset ts-jest is not installed',
    },
    {
      id: 'mocha-assertion',
      class: 'code-regression',
      project: 'garden-plan',
      files: {
        'package.json': manifest({ test: 'mocha --reporter spec' }),
        'beds.js': beds,
        'test/beds.js':
          "const assert = require('node:assert');\nconst { area } = require('../beds');\n\ndescribe('area', () => {\n  it('of none', () => assert.strictEqual(area([]), 0));\n  it('of two', () => assert.strictEqual(area([{ width: 1, length: 2 }, { width: 2, length: 2 }]), 8));\n});\n",
      },
      prepare: link,
      run: 'npm test',
      cause: 'area of two',
    },
    {
      id: 'mocha-timeout',
      class: 'resource-timeout',
      project: 'garden-plan',
      files: {
        'package.json': manifest({}),
        'test/rain.js': "describe('rain', () => {\n  it('comes', (done) => {\n    setTimeout(() => {}, 50);\n  });\n});\n",
      },
      prepare: link,
      run: 'npx mocha --timeout 300 --exit',
      cause: 'rain comes: done() is not called in time',
    },
    {
      id: 'mocha-retried-and-passed',
      class: 'flaky-test',
      project: 'garden-plan',
      files: {
        'package.json': manifest({}),
        'ci/report-retries.js':
          "const { spawnSync } = require('node:child_process');\nconst run = () => spawnSync('npx', ['mocha', '--exit'], { encoding: 'utf8' });\nconst first = run();\nprocess.stdout.write(first.stdout);\nif (first.status === 0) process.exit(0);\nconsole.log('The tests failed; running the same commit again.');\nconst second = run();\nprocess.stdout.write(second.stdout);\nif (second.status === 0) console.log('All tests pass in the second attempt: FLAKY: slugs are counted');\nprocess.exit(1);\n",
        'test/slugs.js':
          "const assert = require('node:assert');\nconst { existsSync, writeFileSync } = require('node:fs');\n\ndescribe('slugs', () => {\n  it('are counted', () => {\n    const seen = existsSync('seen');\n    writeFileSync('seen', '');\n    assert.ok(seen, 'no slug was seen');\n  });\n});\n",
      },
      prepare: link,
      run: 'node ci/report-retries.js',
      cause: 'slugs are counted: fails, then passes in the same job',
    },
  ],
};
