// Compilers, linters and programs of Node 20: TypeScript 4.9 and 5.9, ESLint 8 and 9, Prettier 2.
const use = (name) => `cp -al "$TOOL_FOLDER/${name}/node_modules" .`;
const install = (name, packages) =>
  `[ -d ${name}/node_modules ] || { mkdir -p ${name} && cd ${name} && echo '{"private":true}' > package.json && npm install --silent ${packages}; }`;
const manifest = (name, scripts, rest = {}) => JSON.stringify({ name, version: '0.4.0', scripts, ...rest }, null, 2);

export default {
  tool: 'node checks',
  versions: { node: '20.20.2', typescript: '4.9.5 and 5.9.3', eslint: '8.57.1 and 9.39.1', prettier: '2.8.8' },
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null' },
  setup: [
    install('types-4', 'typescript@4.9.5'),
    install('types-5', 'typescript@5.9.3'),
    install('lint-8', 'eslint@8.57.1 prettier@2.8.8'),
    install('lint-9', 'eslint@9.39.1 @eslint/js@9.39.1'),
  ],
  cases: [
    {
      id: 'tsc-4-types',
      class: 'code-regression',
      project: 'bus-stops',
      files: {
        'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true } }\n',
        'package.json': manifest('bus-stops', { typecheck: 'tsc -p .' }),
        'stops.ts':
          "interface Stop { name: string; lines: number[] }\nexport const stop: Stop = { name: 'Quay', lines: ['4'] };\nconsole.log(stop.zone, missing);\n",
      },
      prepare: use('types-4'),
      run: 'npm run typecheck',
      cause: 'TS2322, TS2339 and TS2304 in stops.ts',
    },
    {
      id: 'tsc-4-unknown-option',
      class: 'configuration',
      project: 'bus-stops',
      files: {
        'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true, "erasableSyntaxOnly": true } }\n',
        'a.ts': 'export const a = 1;\n',
      },
      prepare: use('types-4'),
      run: 'npx tsc -p tsconfig.json',
      cause: 'an option that TypeScript 4.9 does not know',
    },
    {
      id: 'tsc-5-module-absent-pretty',
      class: 'code-regression',
      project: 'bus-stops',
      files: {
        'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true, "module": "nodenext" } }\n',
        'a.ts': "import { plan } from './planner.js';\nimport leven from 'leven';\n\nplan(leven('a', 'b'));\n",
      },
      prepare: use('types-5'),
      run: 'npx tsc --pretty',
      cause: 'TS2307: two modules are not there',
    },
    {
      id: 'tsc-5-no-inputs',
      class: 'configuration',
      project: 'bus-stops',
      files: {
        'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true }, "include": ["source"] }\n',
        'src/a.ts': 'export const a = 1;\n',
      },
      prepare: use('types-5'),
      run: 'echo "compiling"\nnpx tsc -b',
      cause: 'tsconfig.json includes a folder that is not there',
    },
    {
      id: 'reset-connection-then-types',
      class: 'code-regression',
      project: 'bus-stops',
      files: {
        'package.json': manifest('bus-stops', { build: 'node fetch-lines.mjs && tsc -p .' }),
        'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true } }\n',
        'fetch-lines.mjs':
          "import net from 'node:net';\n\nlet calls = 0;\nconst server = net.createServer((socket) => (calls++ < 2 ? socket.resetAndDestroy() : socket.end('HTTP/1.1 200 OK\\r\\nConnection: close\\r\\n\\r\\nline 4'))).listen(0);\nconst url = () => `http://127.0.0.1:${server.address().port}/lines`;\nfor (;;) {\n  try {\n    console.log('lines:', await (await fetch(url())).text());\n    break;\n  } catch (error) {\n    console.warn(`warn ${error.message}: ${error.cause.code}, retrying`);\n  }\n}\nserver.close();\n",
        'line.ts': 'export function colour(line: number): string {\n  return line;\n}\n',
      },
      prepare: use('types-5'),
      run: 'npm run build',
      cause: 'TS2322 in line.ts; the reset connections were tried again with success',
    },
    {
      id: 'command-not-installed',
      class: 'configuration',
      project: 'bus-stops',
      files: { 'package.json': manifest('bus-stops', { build: 'tspc --outDir out' }) },
      run: 'npm run build',
      cause: 'the command of the script is not installed',
    },
    {
      id: 'eslint-8-errors',
      class: 'code-regression',
      project: 'bird-song',
      files: {
        '.eslintrc.json':
          '{ "root": true, "extends": "eslint:recommended", "env": { "es2022": true, "node": true }, "parserOptions": { "sourceType": "module" } }\n',
        'song.js':
          "import fs from 'fs';\n\nexport function song(kind) {\n  const timeout = 30;\n  if (kind = 'wren') {\n    return undefinedSong;\n  }\n}\n",
      },
      prepare: use('lint-8'),
      run: 'npx eslint .',
      cause: 'unused names, an assignment in a condition, an undefined name',
    },
    {
      id: 'eslint-8-plugin-absent',
      class: 'configuration',
      project: 'bird-song',
      files: {
        '.eslintrc.json': '{ "root": true, "plugins": ["import"], "rules": { "import/no-cycle": "error" } }\n',
        'song.js': 'var a;\n',
      },
      prepare: use('lint-8'),
      run: 'npx eslint --ext .js .',
      cause: 'the plugin of the configuration is not installed',
    },
    {
      id: 'eslint-9-no-config',
      class: 'configuration',
      project: 'bird-song',
      files: { '.eslintrc.json': '{ "root": true }\n', 'song.js': 'var a;\n' },
      prepare: use('lint-9'),
      run: 'npx eslint song.js',
      cause: 'ESLint 9 does not read .eslintrc.json and finds no eslint.config.js',
    },
    {
      id: 'eslint-9-too-many-warnings',
      class: 'code-regression',
      project: 'bird-song',
      files: {
        'package.json': manifest('bird-song', { lint: 'eslint --max-warnings 0 .' }, { type: 'module' }),
        'eslint.config.js':
          "import js from '@eslint/js';\n\nexport default [js.configs.recommended, { rules: { 'no-unused-vars': 'warn' } }];\n",
        'wren.js': 'const trill = 1;\n',
      },
      prepare: use('lint-9'),
      run: 'npm run lint --silent',
      cause: 'one warning, and none is allowed',
    },
    {
      id: 'prettier-2-style',
      class: 'code-regression',
      project: 'bird-song',
      files: {
        'package.json': manifest('bird-song', { 'format:check': 'prettier --check "*.md" "src/**/*.js"' }),
        'src/owl.js': 'export  const owl = {hoot : 2}\n',
        'README.md': '# Bird song\n',
      },
      prepare: `${use('lint-8')} && git init -q`,
      run: 'npm run format:check',
      cause: 'src/owl.js is not formatted',
    },
    {
      id: 'heap-limit',
      class: 'resource-timeout',
      project: 'bird-song',
      files: {
        'index.js': 'const songs = [];\nfor (let index = 0; ; index++) songs.push({ index, notes: new Array(500).fill(index) });\n',
      },
      run: 'node --max-old-space-size=30 index.js\necho "indexed"',
      cause: 'the heap limit of V8',
    },
    {
      id: 'unhandled-rejection',
      class: 'code-regression',
      project: 'bird-song',
      files: { 'sync.mjs': "console.log('syncing 12 recordings');\nconst load = async (id) => ({ id }).meta.title;\nawait load(4);\n" },
      run: 'node sync.mjs',
      cause: 'meta is undefined',
    },
    {
      id: 'too-many-files',
      class: 'resource-timeout',
      project: 'bird-song',
      files: {
        'open.js':
          "const fs = require('node:fs');\n\nconst open = [];\nfor (let index = 0; index < 200; index++) open.push(fs.openSync(__filename));\nconsole.log(open.length);\n",
      },
      run: 'ulimit -n 60\nnode open.js',
      cause: 'the limit of open files',
    },
    {
      id: 'release-gate-closed',
      class: 'unknown',
      project: 'bird-song',
      files: {
        'package.json': manifest('bird-song', { release: 'node gate.js' }),
        'gate.js': "console.log('✔ notes written\\n✔ 0 errors\\n✖ release train 14 has left');\nprocess.exit(1);\n",
      },
      run: 'npm run release',
      cause: 'only the project knows its release trains',
    },
    {
      id: 'licence-desk',
      class: 'unknown',
      project: 'bird-song',
      files: {
        'package.json': manifest('bird-song', { postbuild: 'node seats.js', build: 'echo built' }),
        'seats.js': "console.error('licence desk: 12 of 10 seats in use');\nprocess.exitCode = 4;\n",
      },
      run: 'npm run build',
      cause: 'only the project knows its licence desk',
    },
  ],
};
