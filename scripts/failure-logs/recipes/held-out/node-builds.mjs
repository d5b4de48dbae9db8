// Bundlers and further checks of Node projects.
const use = (name) => `cp -al "$TOOL_FOLDER/${name}/node_modules" . && git init -q`;
const install = (name, packages) =>
  `[ -d ${name}/node_modules ] || { mkdir -p ${name} && cd ${name} && echo '{"private":true}' > package.json && npm install --silent ${packages}; }`;
const manifest = (name, scripts, rest = {}) => JSON.stringify({ name, version: '2.0.0', private: true, scripts, ...rest }, null, 2);

export default {
  tool: 'node builds',
  versions: {
    node: '20.20.2',
    vite: '5.4.11',
    webpack: '5.96.1',
    esbuild: '0.24.0',
    biome: '1.9.4',
    stylelint: '16.10.0',
    commitlint: '19.6.0',
    turbo: '2.3.3',
  },
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null', TURBO_TELEMETRY_DISABLED: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  setup: [
    install('vite', 'vite@5.4.11'),
    install('webpack', 'webpack@5.96.1 webpack-cli@5.1.4'),
    install('esbuild', 'esbuild@0.24.0'),
    install('checks', '@biomejs/biome@1.9.4 stylelint@16.10.0 @commitlint/cli@19.6.0'),
    install('turbo', 'turbo@2.3.3'),
  ],
  cases: [
    {
      id: 'vite-import-unresolved',
      class: 'code-regression',
      project: 'score-board',
      files: {
        'package.json': manifest('score-board', { build: 'vite build' }, { type: 'module' }),
        'index.html': '<script type="module" src="/src/main.js"></script>\n',
        'src/main.js': "import { draw } from './canvas/board.js';\n\ndraw();\n",
      },
      prepare: use('vite'),
      run: 'npm run build',
      cause: 'src/canvas/board.js does not exist',
    },
    {
      id: 'webpack-module-absent',
      class: 'code-regression',
      project: 'score-board',
      files: {
        'package.json': manifest('score-board', { build: 'webpack --mode production' }),
        'webpack.config.js': 'module.exports = { stats: { errorDetails: false } };\n',
        'src/index.js': "import dayjs from 'dayjs';\nimport './timeout-error.css';\n\nconsole.log(dayjs());\n",
      },
      prepare: use('webpack'),
      run: 'npm run build',
      cause: 'two modules cannot be resolved',
    },
    {
      id: 'webpack-config-invalid',
      class: 'configuration',
      project: 'score-board',
      files: {
        'package.json': manifest('score-board', { build: 'webpack' }),
        'webpack.config.js': "module.exports = { mode: 'production', entries: './src/index.js' };\n",
        'src/index.js': 'console.log(1);\n',
      },
      prepare: use('webpack'),
      run: 'npm run build',
      cause: 'webpack.config.js has a property that webpack does not know',
    },
    {
      id: 'esbuild-syntax',
      class: 'code-regression',
      project: 'score-board',
      files: { 'app.ts': 'export function score(points: number {\n  return points * 2;\n}\n' },
      prepare: use('esbuild'),
      run: 'npx esbuild app.ts --bundle --outfile=out.js --log-level=info && echo "bundle is ready"',
      cause: 'a bracket is not closed in app.ts',
    },
    {
      id: 'biome-ci',
      class: 'code-regression',
      project: 'score-board',
      files: {
        'src/teams.js': "var teams = ['red','blue']\nfor (let i = 0; i < teams.length; i++) { if (teams[i] == 'red') { debugger } }\n",
      },
      prepare: use('checks'),
      run: 'npx biome ci --colors=off src',
      cause: 'lint and format errors in teams.js',
    },
    {
      id: 'stylelint',
      class: 'code-regression',
      project: 'score-board',
      files: {
        '.stylelintrc.json': '{ "rules": { "color-no-invalid-hex": true, "block-no-empty": true } }\n',
        'css/board.css': 'a { color: #ggg; }\n.empty {}\n',
      },
      prepare: use('checks'),
      run: 'npx stylelint "css/**/*.css"',
      cause: 'an invalid colour and an empty block',
    },
    {
      id: 'commitlint-no-rules',
      class: 'configuration',
      project: 'score-board',
      files: { 'message.txt': 'fix: draw the board\n' },
      prepare: use('checks'),
      run: 'npx commitlint --verbose < message.txt',
      cause: 'commitlint finds no rules',
    },
    {
      id: 'turbo-task-fails',
      class: 'code-regression',
      project: 'score-board',
      files: {
        'package.json': manifest('score-board', {}, { workspaces: ['packages/*'], packageManager: 'npm@10.8.2' }),
        'package-lock.json': '{ "name": "score-board", "lockfileVersion": 3, "packages": {} }\n',
        'turbo.json': '{ "tasks": { "test": {} } }\n',
        'packages/points/package.json': manifest('points', { test: 'node test.js' }),
        'packages/points/test.js':
          "console.log('feed: ETIMEDOUT once, then ok');\nrequire('node:assert').deepStrictEqual([1, 2], [1, 3]);\n",
      },
      prepare: use('turbo'),
      run: 'npx turbo run test --env-mode=loose',
      cause: 'an assertion of the package points',
    },
    {
      id: 'turbo-task-absent',
      class: 'configuration',
      project: 'score-board',
      files: {
        'package.json': manifest('score-board', {}, { workspaces: ['packages/*'], packageManager: 'npm@10.8.2' }),
        'package-lock.json': '{ "name": "score-board", "lockfileVersion": 3, "packages": {} }\n',
        'turbo.json': '{ "tasks": { "build": {} } }\n',
        'packages/points/package.json': manifest('points', { build: 'true' }),
      },
      prepare: use('turbo'),
      run: 'npx turbo run end-to-end',
      cause: 'no task of the name end-to-end',
    },
  ],
};
