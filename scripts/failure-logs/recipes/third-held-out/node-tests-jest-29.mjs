const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts, extra = {}) =>
  JSON.stringify({ name: 'parcel-track', version: '0.2.0', private: true, scripts, ...extra }, undefined, 2);
const parcel =
  "export const state = (events) => events.at(-1)?.state ?? 'unknown';\nexport const days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86400000);\n";

export default {
  tool: 'jest 29, vitest 1',
  versions: { node: '20.20.2', jest: '29.7.0', vitest: '1.6.1' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . jest@29 vitest@1'],
  cases: [
    {
      id: 'jest-suite-type-error',
      class: 'code-regression',
      project: 'parcel-track',
      files: {
        'package.json': manifest({ test: 'jest --ci --verbose' }),
        'track.js': 'exports.label = (parcel) => `${parcel.id}-${parcel.to.city.toUpperCase()}`;\n',
        'track.test.js':
          "const { label } = require('./track');\n\ntest.each([\n  ['A1', { id: 'A1', to: { city: 'Kiel' } }],\n  ['A2', { id: 'A2', to: {} }],\n])('label of %s', (id, parcel) => {\n  expect(label(parcel)).toContain(id);\n});\n",
      },
      prepare: link,
      run: 'npm test',
      cause: 'label of A2 (TypeError)',
    },
    {
      id: 'jest-retry-times',
      class: 'flaky-test',
      project: 'parcel-track',
      files: {
        'package.json': manifest({ test: 'jest --ci --verbose' }),
        'poll.test.js':
          "jest.retryTimes(2, { logErrorsBeforeRetry: true });\n\nlet polls = 0;\ntest('the parcel is found', () => {\n  polls += 1;\n  expect(polls).toBeGreaterThan(1);\n});\n",
        'ci/strict.sh':
          'set -o pipefail\nnpm test 2>&1 | tee jest.log\nif grep -q "RETRY ERRORS" jest.log; then echo "a test needed another attempt"; exit 1; fi\n',
      },
      prepare: link,
      run: 'bash ci/strict.sh',
      cause: 'the parcel is found: fails, then passes when it is tried again',
    },
    {
      id: 'jest-two-configurations',
      class: 'configuration',
      project: 'parcel-track',
      files: {
        'package.json': manifest({ test: 'jest' }, { jest: { verbose: true } }),
        'jest.config.js': 'module.exports = {};\n',
        'a.test.js': "test('a', () => {});\n",
      },
      prepare: link,
      run: 'npm test --silent',
      cause: 'jest has two configurations',
    },
    {
      id: 'jest-no-tests-found',
      class: 'configuration',
      project: 'parcel-track',
      files: { 'package.json': manifest({}), 'src/a.test.js': "test('a', () => {});\n" },
      prepare: link,
      run: 'npx jest --testPathPattern e2e',
      cause: 'the pattern of the step fits no test',
    },
    {
      id: 'vitest-1-assertion',
      class: 'code-regression',
      project: 'parcel-track',
      files: {
        'package.json': manifest({ test: 'vitest run' }, { type: 'module' }),
        'src/parcel.js': parcel,
        'src/parcel.test.js':
          "import { describe, expect, it } from 'vitest';\nimport { days, state } from './parcel.js';\n\ndescribe('parcel', () => {\n  it('has the last state', () => expect(state([{ state: 'sent' }, { state: 'there' }])).toBe('there'));\n  it('counts working days', () => expect(days('2026-06-05', '2026-06-08')).toBe(1));\n});\n",
      },
      prepare: link,
      run: 'npm test',
      cause: 'parcel > counts working days',
    },
    {
      id: 'vitest-1-test-timeout',
      class: 'resource-timeout',
      project: 'parcel-track',
      files: {
        'package.json': manifest({}, { type: 'module' }),
        'src/poll.test.js':
          "import { expect, it } from 'vitest';\n\nit('polls the depot', async () => {\n  await new Promise((done) => setTimeout(done, 4000));\n  expect(true).toBe(true);\n});\n",
      },
      prepare: link,
      run: 'npx vitest run --testTimeout=500 --reporter=verbose',
      cause: 'polls the depot takes longer than its limit',
    },
    {
      id: 'vitest-1-import-fails',
      class: 'code-regression',
      project: 'parcel-track',
      files: {
        'package.json': manifest({}, { type: 'module' }),
        'src/a.test.js': "import { it } from 'vitest';\nimport { route } from './route.js';\n\nit('routes', () => route());\n",
      },
      prepare: link,
      run: 'npx vitest run',
      cause: './route.js is not there',
    },
  ],
};
