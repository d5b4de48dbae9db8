const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts, extra = {}) =>
  JSON.stringify({ name: 'bus-stop', version: '0.9.0', private: true, scripts, ...extra }, undefined, 2);
const stop =
  "exports.next = (times, now) => times.find((time) => time > now) ?? 'tomorrow';\nexports.walk = (metres) => `${Math.ceil(metres / 80)} min`;\n";
const jest = (body, scripts = { test: 'jest --ci' }) => ({
  'package.json': manifest(scripts),
  'stop.js': stop,
  'stop.test.js': `const { next, walk } = require('./stop');\n\n${body}`,
});

export default {
  tool: 'jest 29, vitest 1, node: words of other causes',
  versions: { node: '20.20.2', jest: '29.7.0', vitest: '1.6.1' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . jest@29 vitest@1'],
  cases: [
    {
      id: 'heap-words-in-console',
      class: 'code-regression',
      project: 'bus-stop',
      files: jest(
        "test('walk', () => {\n  console.log('FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory (sample of the parser)');\n  expect(walk(400)).toBe('6 min');\n});\n",
      ),
      prepare: link,
      run: 'npm test',
      cause: 'walk: 400 m are 5 minutes',
    },
    {
      id: 'enospc-in-title',
      class: 'code-regression',
      project: 'bus-stop',
      files: jest(
        "describe('ENOSPC: no space left on device', () => {\n  test('is shown as a full bus', () => expect(next(['08:10'], '08:00')).toBe('full'));\n});\n",
      ),
      prepare: link,
      run: 'npx jest --ci --verbose',
      cause: 'the test "is shown as a full bus"',
    },
    {
      id: 'npm-warnings-first',
      class: 'code-regression',
      project: 'bus-stop',
      files: {
        'package.json': manifest({
          pretest: 'echo "npm WARN deprecated inflight@1.0.6: This module is not supported, and leaks memory"',
          test: 'node check.js',
        }),
        'stop.js': stop,
        'check.js':
          "const assert = require('node:assert');\nconst { next } = require('./stop');\n\nassert.strictEqual(next(['08:10', '08:30'], '08:10'), '08:10');\n",
      },
      run: 'npm test',
      cause: 'an assertion of check.js',
    },
    {
      id: 'retry-of-fetch-recovers',
      class: 'code-regression',
      project: 'bus-stop',
      files: {
        'package.json': manifest({ stops: 'node stops.js' }),
        'stops.js':
          "const lines = ['fetch https://stops.example: ECONNRESET, retry 1 of 3', 'fetch https://stops.example: 503 Service Unavailable, retry 2 of 3', 'fetch https://stops.example: 200'];\nfor (const line of lines) console.warn(line);\n\nconst stops = JSON.parse('[{\"name\":\"Mill\",\"lines\":null}]');\nconsole.log(stops.flatMap(({ lines }) => lines.sort()));\n",
      },
      run: 'npm run stops',
      cause: 'TypeError in stops.js; the download was recovered',
    },
    {
      id: 'vitest-timeout-words',
      class: 'code-regression',
      project: 'bus-stop',
      files: {
        'package.json': manifest({}, { type: 'module' }),
        'src/late.test.js':
          "import { expect, it } from 'vitest';\n\nconst say = (minutes) => (minutes > 5 ? 'Test timed out in 5000ms.' : 'soon');\n\nit('says soon', () => expect(say(6)).toBe('soon'));\nit('says more', () => expect(say(7)).toContain('timed out'));\n",
      },
      prepare: link,
      run: 'npx vitest run',
      cause: 'the test "says soon"',
    },
    {
      id: 'optional-audit-first',
      class: 'code-regression',
      project: 'bus-stop',
      files: {
        ...jest("test('the last bus', () => expect(next(['22:50'], '23:00')).toBe('none'));\n"),
        '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=0\n',
      },
      prepare: link,
      run: 'npm audit --audit-level=high || echo "::warning::npm audit could not run"\nnpm test --silent',
      cause: 'the last bus; the audit may fail',
    },
    {
      id: 'optional-lint-of-missing-script',
      class: 'code-regression',
      project: 'bus-stop',
      files: jest("test.skip('ELIFECYCLE', () => {});\ntest('walks of 0 m', () => expect(walk(0)).toBe('1 min'));\n", {
        test: 'jest --ci',
        check: 'npm run lint:css || npm test',
      }),
      prepare: link,
      run: 'npm run check',
      cause: 'walks of 0 m; the script that is missing is optional',
    },
    {
      id: 'permission-in-snapshot',
      class: 'code-regression',
      project: 'bus-stop',
      files: jest(
        'test(\'errors\', () => {\n  expect({ EACCES: \'permission denied\', ENOTFOUND: \'getaddrinfo ENOTFOUND\', E404: \'404 Not Found\' }).toMatchInlineSnapshot(`\n{\n  "E404": "404",\n  "EACCES": "permission denied",\n  "ENOTFOUND": "getaddrinfo ENOTFOUND",\n}\n`);\n});\n',
      ),
      prepare: link,
      run: 'npx jest --ci --no-colors',
      cause: 'the inline snapshot of errors does not fit',
    },
    {
      id: 'stderr-of-child-is-expected',
      class: 'code-regression',
      project: 'bus-stop',
      files: {
        'package.json': manifest({}),
        'run.test.js':
          "const { spawnSync } = require('node:child_process');\n\ntest('a missing program gives 127', () => {\n  const { status, stderr } = spawnSync('sh', ['-c', 'bus-cli --help'], { encoding: 'utf8' });\n  console.error(stderr);\n  expect(status).toBe(126);\n});\n",
      },
      prepare: link,
      run: 'npx jest --ci',
      cause: 'a missing program gives 127, the test expects 126',
    },
    {
      id: 'assertion-that-the-heap-ends',
      class: 'resource-timeout',
      project: 'bus-stop',
      files: {
        'package.json': manifest({ test: 'node --max-old-space-size=24 load.js' }),
        'load.js':
          "console.log('AssertionError samples: 1200 expected to equal 1201');\nconst buses = [];\nfor (let n = 0; ; n += 1) buses.push(`bus ${n}`.repeat(3).split(''));\n",
      },
      run: 'npm test',
      cause: 'the limit of the heap is reached',
    },
    {
      id: 'tests-pass-then-verdict',
      class: 'unknown',
      project: 'bus-stop',
      files: {
        ...jest("test('walk', () => {\n  console.warn('Error: read ECONNRESET');\n  expect(walk(80)).toBe('1 min');\n});\n"),
        'publish.sh': 'echo "publish: timetable 14"\necho "publish: answer NO"\nexit 3\n',
      },
      prepare: link,
      run: 'npm test\nsh publish.sh',
      cause: 'a script of the project ends with 3',
    },
  ],
};
