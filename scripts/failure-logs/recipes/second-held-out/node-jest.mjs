const prepare = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (jest = {}, scripts = {}) =>
  JSON.stringify({ name: 'observatory', version: '0.1.0', scripts: { test: 'jest', ...scripts }, jest }, null, 2) + '\n';
const star =
  'exports.magnitude = (flux) => -2.5 * Math.log10(flux);\nexports.fetchStar = async () => {\n  throw new Error("getaddrinfo ENOTFOUND stars.invalid");\n};\n';

export default {
  tool: 'jest',
  versions: { node: '20.20.2', jest: '28', 'ts-jest': '28', typescript: '4.9' },
  setup: [
    `[ -f done ] || { echo '{"private":true}' > package.json; npm i --no-audit --no-fund --loglevel=error --legacy-peer-deps jest@28 ts-jest@28 typescript@4.9 && touch done; }`,
  ],
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
  cases: [
    {
      id: 'error-text-of-network',
      class: 'code-regression',
      project: 'observatory',
      files: {
        'package.json': manifest(),
        'star.js': star,
        'star.test.js':
          "const { fetchStar, magnitude } = require('./star');\n\ntest('magnitude', () => expect(magnitude(1)).toBeCloseTo(0));\ntest('offline is told', () => expect(fetchStar()).rejects.toThrow('offline'));\n",
      },
      prepare,
      run: 'npm test -- --ci',
      cause: 'the text of an error is another than the test asks for',
    },
    {
      id: 'snapshot-obsolete',
      class: 'code-regression',
      project: 'observatory',
      files: {
        'package.json': manifest(),
        'star.test.js': "test('catalogue', () => expect({ vega: 0.03 }).toMatchSnapshot());\n",
        '__snapshots__/star.test.js.snap':
          '// Jest Snapshot v1, https://goo.gl/fbAQLP\n\nexports[`catalogue 1`] = `\nObject {\n  "vega": 0.05,\n}\n`;\n',
      },
      prepare,
      run: 'npx jest --ci --colors',
      cause: 'the snapshot is another',
    },
    {
      id: 'snapshot-not-written',
      class: 'code-regression',
      project: 'observatory',
      files: { 'package.json': manifest(), 'star.test.js': "test('catalogue', () => expect({ vega: 0.03 }).toMatchSnapshot());\n" },
      prepare,
      run: 'npx jest --ci',
      cause: 'a snapshot that was not committed',
    },
    {
      id: 'hook-exceeds-timeout',
      class: 'resource-timeout',
      project: 'observatory',
      files: {
        'package.json': manifest({ testTimeout: 300 }),
        'dome.test.js': "beforeAll(() => new Promise(() => {}));\ntest('dome opens', () => {});\n",
      },
      prepare,
      run: 'npm test',
      cause: 'a hook took longer than 300 ms',
    },
    {
      id: 'coverage-threshold',
      class: 'code-regression',
      project: 'observatory',
      files: {
        'package.json': manifest({ coverageThreshold: { global: { functions: 100 } } }),
        'star.js': star,
        'star.test.js':
          "const { magnitude } = require('./star');\n\ntest('connect ETIMEDOUT is shown as text', () => expect(magnitude(1)).toBeCloseTo(0));\n",
      },
      prepare,
      run: 'npx jest --coverage --verbose',
      cause: 'coverage of functions below 100 %',
    },
    {
      id: 'preset-missing',
      class: 'configuration',
      project: 'observatory',
      files: { 'package.json': manifest({ preset: 'jest-expo-web' }), 'star.test.js': "test('x', () => {});\n" },
      prepare,
      run: 'npm test',
      cause: 'the preset is not installed',
    },
    {
      id: 'ts-jest-type-error',
      class: 'code-regression',
      project: 'observatory',
      files: {
        'package.json': manifest({ preset: 'ts-jest' }),
        'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] } }',
        'dome.ts': 'export const open = (degrees: number): boolean => degrees;\n',
        'dome.test.ts':
          "import { open } from './dome';\n\ndeclare const test: any, expect: any;\ntest('opens', () => expect(open(3)).toBe(true));\n",
      },
      prepare,
      run: 'npx jest --no-cache',
      cause: 'a type error in dome.ts',
    },
    {
      id: 'esm-syntax-outside',
      class: 'code-regression',
      project: 'observatory',
      files: {
        'package.json': manifest({ transform: {} }),
        'star.test.js': "import { magnitude } from './star';\n\ntest('x', () => magnitude(1));\n",
        'star.js': star,
      },
      prepare,
      run: 'npx jest',
      cause: 'import in a file that is no module',
    },
    {
      id: 'no-tests-for-pattern',
      class: 'configuration',
      project: 'observatory',
      files: { 'package.json': manifest({ testMatch: ['**/spec/**/*.js'] }), 'star.test.js': "test('x', () => {});\n" },
      prepare,
      run: 'npm test -- --runInBand',
      cause: 'testMatch names no file',
    },
  ],
};
