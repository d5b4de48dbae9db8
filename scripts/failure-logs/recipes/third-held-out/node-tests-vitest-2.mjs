const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts) => JSON.stringify({ name: 'tea-timer', version: '1.1.0', private: true, type: 'module', scripts }, undefined, 2);
const timer =
  'export const steep = (kind) => ({ green: 120, black: 240 })[kind];\nexport const shown = (seconds) => `${Math.floor(seconds / 60)}:${seconds % 60}`;\n';

export default {
  tool: 'vitest 2, node',
  versions: { node: '20.20.2', vitest: '2.1.9' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . vitest@2'],
  cases: [
    {
      id: 'vitest-2-padding',
      class: 'code-regression',
      project: 'tea-timer',
      files: {
        'package.json': manifest({ test: 'vitest run --coverage.enabled=false' }),
        'src/timer.js': timer,
        'src/timer.test.js':
          "import { expect, it } from 'vitest';\nimport { shown, steep } from './timer.js';\n\nit('steeps', () => expect(steep('green')).toBe(120));\nit('pads seconds (timeout 5000ms)', () => expect(shown(125)).toBe('2:05'));\n",
      },
      prepare: link,
      run: 'npm test',
      cause: 'pads seconds (timeout 5000ms)',
    },
    {
      id: 'vitest-2-snapshot',
      class: 'code-regression',
      project: 'tea-timer',
      files: {
        'package.json': manifest({}),
        'src/timer.js': timer,
        'src/timer.test.js':
          "import { expect, it } from 'vitest';\nimport { shown } from './timer.js';\n\nit('shows', () => expect([60, 61].map(shown)).toMatchInlineSnapshot(`\n  [\n    \"1:00\",\n    \"1:01\",\n  ]\n`));\n",
      },
      prepare: link,
      run: 'npx vitest --run',
      cause: 'the inline snapshot does not fit',
    },
    {
      id: 'vitest-2-no-files',
      class: 'configuration',
      project: 'tea-timer',
      files: { 'package.json': manifest({ 'test:browser': 'vitest run --dir browser' }), 'src/timer.js': timer },
      prepare: link,
      run: 'npm run test:browser',
      cause: 'the folder of the tests is not there',
    },
    {
      id: 'node-throws-after-warnings',
      class: 'code-regression',
      project: 'tea-timer',
      files: {
        'package.json': manifest({ start: 'node src/main.js --smoke' }),
        'src/main.js':
          "process.emitWarning('old option --smoke', 'DeprecationWarning');\nconsole.log('[retry 1/2] kettle: ETIMEDOUT');\nconsole.log('[retry 2/2] kettle: ok');\n\nclass Kettle {\n  boil(litres) {\n    if (litres > 1.7) throw new RangeError(`a kettle holds 1.7 l, not ${litres}`);\n  }\n}\n\nnew Kettle().boil(2);\n",
      },
      run: 'npm start',
      cause: 'RangeError in src/main.js',
    },
    {
      id: 'node-rejection',
      class: 'code-regression',
      project: 'tea-timer',
      files: {
        'package.json': manifest({}),
        'scripts/release-notes.js':
          "import { readFile } from 'node:fs/promises';\n\nconst notes = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).notes;\nconsole.log(notes.map((note) => `- ${note}`).join('\\n'));\n",
      },
      run: 'node scripts/release-notes.js > notes.md\ncat notes.md',
      cause: 'TypeError in scripts/release-notes.js',
    },
    {
      id: 'node-heap',
      class: 'resource-timeout',
      project: 'tea-timer',
      files: {
        'package.json': manifest({ simulate: 'node --max-old-space-size=20 simulate.js' }),
        'simulate.js': "const cups = [];\nfor (let n = 0; ; n += 1) cups.push({ n, kind: 'green', leaves: [n, n + 1, n + 2] });\n",
      },
      run: 'npm run simulate',
      cause: 'the limit of the heap is reached',
    },
    {
      id: 'node-exit-of-the-project',
      class: 'unknown',
      project: 'tea-timer',
      files: {
        'package.json': manifest({ verify: 'node verify.js' }),
        'verify.js': "console.log('verify: 14 teas');\nconsole.log('verify: stopped');\nprocess.exitCode = 3;\n",
      },
      run: 'npm run verify',
      cause: 'verify.js of the project ends with 3',
    },
    {
      id: 'node-state-halted',
      class: 'unknown',
      project: 'tea-timer',
      files: {
        'package.json': manifest({ sync: 'node sync.js' }),
        'sync.js': "console.log('sync: started for shop 12');\nconsole.log('sync: state=HALTED reason=71-B');\nprocess.exit(1);\n",
      },
      run: 'node -v\nnpm run --silent sync',
      cause: 'a state of the project that its log does not explain',
    },
    {
      id: 'node-env-missing',
      class: 'configuration',
      project: 'tea-timer',
      files: {
        'package.json': manifest({ deploy: 'node deploy.js' }),
        'deploy.js':
          "const { SHOP_TOKEN } = process.env;\nif (!SHOP_TOKEN) throw new Error('Missing required environment variable SHOP_TOKEN');\n",
      },
      environment: { SHOP_TOKEN: '' },
      run: 'npm run deploy',
      cause: 'the token of the deployment is not set',
    },
  ],
};
