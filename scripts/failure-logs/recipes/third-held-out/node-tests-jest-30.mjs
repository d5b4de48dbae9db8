const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts, extra = {}) =>
  JSON.stringify({ name: 'quiz-night', version: '7.1.0', private: true, scripts, ...extra }, undefined, 2);
const quiz =
  'export const score = (answers, key) => answers.filter((answer, n) => answer === key[n]).length;\nexport const rank = (teams) => [...teams].sort((a, b) => a.points - b.points).map(({ name }) => name);\n';

export default {
  tool: 'jest 30, vitest 3, mocha 11',
  versions: { node: '20.20.2', jest: '30.5.2', vitest: '3.2.7', mocha: '11.8.0' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . jest@30 vitest@3 mocha@11'],
  cases: [
    {
      id: 'jest-30-mock-calls',
      class: 'code-regression',
      project: 'quiz-night',
      files: {
        'package.json': manifest({
          'test:unit': 'jest --ci --runInBand',
          test: 'npm run test:unit && npm run test:e2e',
          'test:e2e': 'node e2e.js',
        }),
        'bell.test.js':
          "test('rings for each team', () => {\n  const bell = jest.fn();\n  ['red', 'blue'].forEach((team) => team === 'red' && bell(team));\n  expect(bell).toHaveBeenCalledTimes(2);\n});\n\ntest('ECONNRESET is shown as a pause', () => expect('pause').toMatch(/pause/));\n",
      },
      prepare: link,
      run: 'npm test',
      cause: 'bell.test.js › rings for each team',
    },
    {
      id: 'jest-30-unknown-option',
      class: 'configuration',
      project: 'quiz-night',
      files: { 'package.json': manifest({}), 'a.test.js': "test('a', () => {});\n" },
      prepare: link,
      run: 'npx jest --ci --testPathPattern=src',
      cause: 'jest 30 has no option --testPathPattern',
    },
    {
      id: 'jest-30-parse-error',
      class: 'code-regression',
      project: 'quiz-night',
      files: { 'package.json': manifest({}), 'round.test.js': "test('round', () => {\n  expect([1, 2).toHaveLength(2);\n});\n" },
      prepare: link,
      run: 'npx jest --ci',
      cause: 'round.test.js cannot be parsed',
    },
    {
      id: 'vitest-3-rank',
      class: 'code-regression',
      project: 'quiz-night',
      files: {
        'package.json': manifest({}, { type: 'module' }),
        'src/quiz.js': quiz,
        'src/quiz.test.js':
          "import { expect, test } from 'vitest';\nimport { rank, score } from './quiz.js';\n\ntest('score', () => expect(score(['a', 'b'], ['a', 'c'])).toBe(1));\ntest('the best team is first', () => expect(rank([{ name: 'red', points: 3 }, { name: 'blue', points: 9 }])).toEqual(['blue', 'red']));\n",
      },
      prepare: link,
      run: 'npx vitest run --reporter=default --reporter=github-actions',
      cause: 'the best team is first',
    },
    {
      id: 'vitest-3-unhandled',
      class: 'code-regression',
      project: 'quiz-night',
      files: {
        'package.json': manifest({}, { type: 'module' }),
        'src/late.test.js':
          "import { expect, test } from 'vitest';\n\ntest('asks', () => {\n  Promise.reject(new RangeError('round 11 of 10'));\n  expect(1).toBe(1);\n});\n",
      },
      prepare: link,
      run: 'npx vitest run',
      cause: 'an unhandled rejection in src/late.test.js',
    },
    {
      id: 'mocha-11-before-hook',
      class: 'code-regression',
      project: 'quiz-night',
      files: {
        'package.json': manifest({ test: 'mocha --reporter dot' }, { type: 'module' }),
        'test/quiz.mjs':
          "import assert from 'node:assert';\n\ndescribe('quiz', () => {\n  before(() => {\n    assert.deepEqual({ rounds: 10, teams: ['red'] }, { rounds: 10, teams: ['red', 'blue'] });\n  });\n  it('starts', () => {});\n});\n",
      },
      prepare: link,
      run: 'npm test',
      cause: 'the hook "before all" of quiz fails',
    },
    {
      id: 'mocha-11-module-missing',
      class: 'code-regression',
      project: 'quiz-night',
      files: {
        'package.json': manifest({}),
        'test/quiz.js': "const sinon = require('sinon');\n\nit('waits', () => sinon.useFakeTimers().tick(100));\n",
      },
      prepare: link,
      run: 'npx mocha',
      cause: "Cannot find module 'sinon'",
    },
  ],
};
