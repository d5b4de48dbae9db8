// Of two versions of TypeScript, npm links one by chance: the newer one is meant.
const prepare = 'cp -al "$TOOL_FOLDER/node_modules" node_modules && ln -sf ../typescript/bin/tsc node_modules/.bin/tsc';
const manifest = (scripts, extra = {}) =>
  JSON.stringify({ name: 'orchard', version: '2.1.0', private: true, scripts, ...extra }, null, 2) + '\n';
const tsconfig = (options = {}) =>
  JSON.stringify({ compilerOptions: { strict: true, noEmit: true, skipLibCheck: true, types: [], ...options }, include: ['src'] });
const tree = 'export interface Tree {\n  kind: string;\n  kilos?: number;\n}\n';
const commit = (message) => `git init -q . && git add -A && git -c user.name=g -c user.email=g@orchard.example commit -qm '${message}'`;

export default {
  tool: 'node-types',
  versions: {
    node: '20.20.2',
    typescript: '5.8 and 4.5',
    'vue-tsc': '2',
    eslint: '9 and 7',
    'typescript-eslint': '8',
    biome: '1.9',
    prettier: '3.3 and 2.8',
    stylelint: '16',
    commitlint: '19',
  },
  setup: [
    `[ -f done ] || { echo '{"private":true}' > package.json; npm i --no-audit --no-fund --loglevel=error --legacy-peer-deps typescript@5.8 ts45@npm:typescript@4.5 vue-tsc@2 vue@3.5 eslint@9 @eslint/js@9 eslint7@npm:eslint@7 typescript-eslint@8 @biomejs/biome@1.9 prettier@3.3 prettier2@npm:prettier@2.8 stylelint@16 stylelint-config-standard@36 @commitlint/cli@19 @commitlint/config-conventional@19 husky@9 lint-staged@15 && touch done; }`,
  ],
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
  cases: [
    {
      id: 'tsc-pretty',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'package.json': manifest({ typecheck: 'tsc -p . --pretty' }),
        'tsconfig.json': tsconfig({ exactOptionalPropertyTypes: true }),
        'src/tree.ts': tree,
        'src/yield.ts':
          "import type { Tree } from './tree';\n\nexport const pear: Tree = { kind: 'pear', kilos: undefined };\nexport const heavy = (tree: Tree) => tree.kilos > 20;\n",
      },
      run: 'echo "warning: cache restore failed: ETIMEDOUT, going on without"\nnpm run typecheck',
      prepare,
      cause: 'two type errors in src/yield.ts; the words on a cache are a warning',
    },
    {
      id: 'tsc45-syntax-too-new',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'tsconfig.json': tsconfig(),
        'src/basket.ts': 'const basket = { apple: 1 } satisfies Record<string, number>;\nexport { basket, type Weight } from "./weight";\n',
      },
      run: 'node node_modules/ts45/lib/tsc.js --version\nnode node_modules/ts45/lib/tsc.js -p tsconfig.json',
      prepare,
      cause: 'a word of the language that TypeScript 4.5 does not know, and a missing module',
    },
    {
      id: 'tsconfig-unknown-option',
      class: 'configuration',
      project: 'orchard',
      files: { 'tsconfig.json': tsconfig({ moduleResolutoin: 'bundler', target: 'es2032' }), 'src/tree.ts': tree },
      run: 'npx tsc --noEmit',
      prepare,
      cause: 'two options of tsconfig.json that do not exist',
    },
    {
      id: 'tsconfig-extends-missing',
      class: 'configuration',
      project: 'orchard',
      files: {
        'tsconfig.json':
          '{ "extends": "@orchard/tsconfig/strict.json", "compilerOptions": { "types": [], "noEmit": true }, "include": ["src"] }',
        'src/tree.ts': tree,
      },
      run: 'npx tsc -p .',
      prepare,
      cause: 'tsconfig.json extends a file that is not there',
    },
    {
      id: 'vue-tsc',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'package.json': manifest({ check: 'vue-tsc --noEmit' }),
        'tsconfig.json': tsconfig({
          module: 'esnext',
          moduleResolution: 'bundler',
          target: 'es2022',
          jsx: 'preserve',
          lib: ['es2022', 'dom'],
        }),
        'src/Basket.vue':
          '<script setup lang="ts">\nconst props = defineProps<{ kilos: number }>();\n</script>\n\n<template>\n  <p>{{ props.kilo.toFixed(1) }} kg</p>\n</template>\n',
      },
      run: 'npm run check --silent',
      prepare,
      cause: 'a property that does not exist in src/Basket.vue',
    },
    {
      id: 'eslint9-errors',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'package.json': manifest({ lint: 'eslint src --max-warnings=0' }, { type: 'module' }),
        'eslint.config.js':
          "import js from '@eslint/js';\nimport ts from 'typescript-eslint';\n\nexport default ts.config(js.configs.recommended, ...ts.configs.recommended);\n",
        'src/pick.ts': 'export function pick(tree: any) {\n  let timeout = 3000;\n  const unusedRegistry = tree;\n  return timeout;\n}\n',
      },
      run: 'npm run lint',
      prepare,
      cause: 'errors in src/pick.ts',
    },
    {
      id: 'eslint9-old-config',
      class: 'configuration',
      project: 'orchard',
      files: { '.eslintrc.json': '{ "extends": "eslint:recommended" }', 'src/a.js': 'var a = 1;\n' },
      run: 'npx eslint --version\nnpx eslint src',
      prepare,
      cause: 'eslint 9 asks for eslint.config.js',
    },
    {
      id: 'eslint7-plugin-missing',
      class: 'configuration',
      project: 'orchard',
      files: { '.eslintrc.json': '{ "root": true, "extends": ["airbnb-base"], "plugins": ["orchard"] }', 'src/a.js': 'var a = 1;\n' },
      run: 'node node_modules/eslint7/bin/eslint.js src --ext .js',
      prepare,
      cause: 'a shared configuration that is not installed',
    },
    {
      id: 'eslint7-parse-error',
      class: 'code-regression',
      project: 'orchard',
      files: {
        '.eslintrc.json': '{ "root": true, "extends": "eslint:recommended", "parserOptions": { "ecmaVersion": 2018 } }',
        'src/a.js': 'const kilos = tree?.kilos ?? 0;\n',
        'src/b.js': 'if (x = 1) { }\n',
      },
      run: 'node node_modules/eslint7/bin/eslint.js src --format compact',
      prepare,
      cause: 'errors in two files',
    },
    {
      id: 'biome-ci',
      class: 'code-regression',
      project: 'orchard',
      files: { 'biome.json': '{ "linter": { "enabled": true } }\n', 'src/ladder.js': "var rungs = 12\nif (rungs == '12') { debugger }\n" },
      run: 'npx biome ci --colors=force src',
      prepare,
      cause: 'format and lint of src/ladder.js',
    },
    {
      id: 'biome-config',
      class: 'configuration',
      project: 'orchard',
      files: {
        'biome.json': '{ "formatter": { "indentStile": "tab" }, "linter": { "rules": { "noVar": true } } }\n',
        'src/a.js': 'const a = 1;\n',
      },
      run: 'npx biome check .',
      prepare: 'cp -al "$TOOL_FOLDER/node_modules" node_modules && echo node_modules > .gitignore',
      cause: 'unknown keys in biome.json',
    },
    {
      id: 'prettier2-through-npm',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'package.json': manifest({
          'format:check': 'node node_modules/prettier2/bin-prettier.js --check src docs',
          'lint:all': 'npm run format:check',
        }),
        'src/a.js': 'const a = {b:1}\n',
        'docs/harvest.md': '# Harvest\n* apples\n* pears\n',
      },
      run: 'npm run lint:all',
      prepare,
      cause: 'two files are not formatted',
    },
    {
      id: 'prettier3-syntax',
      class: 'code-regression',
      project: 'orchard',
      files: { 'src/a.ts': 'const a: = 1;\n', 'src/b.ts': 'export const b = 2;\n' },
      run: 'npx prettier --version && npx prettier --check "src/**/*.ts"',
      prepare,
      cause: 'a syntax error in src/a.ts',
    },
    {
      id: 'stylelint',
      class: 'code-regression',
      project: 'orchard',
      files: {
        '.stylelintrc.json': '{ "extends": "stylelint-config-standard" }',
        'src/tree.css': 'a{color:#FFFFFF;color:red}\n.Leaf_a {}\n',
      },
      run: 'npx stylelint "src/*.css"',
      prepare,
      cause: 'rules of CSS in src/tree.css',
    },
    {
      id: 'commitlint',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'commitlint.config.cjs': "module.exports = { extends: ['@commitlint/config-conventional'] };\n",
        '.gitignore': 'node_modules\n',
      },
      run: 'git log -1 --format=%s\nnpx commitlint --last --verbose',
      prepare: `${prepare} && ${commit('Fixed the network timeout in ladder')}`,
      cause: 'the message of the commit has no type',
    },
    {
      id: 'concatenated-greps-then-tsc',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'tsconfig.json': tsconfig(),
        'src/tree.ts': tree + "\nexport const message = 'ENOSPC: no space left on device';\nexport const kilos: number = message;\n",
      },
      run: "grep -rn 'ENOSPC' src\n! grep -rn 'console.log' src\nnpx tsc -p . --pretty false",
      prepare,
      cause: 'a type error in src/tree.ts; ENOSPC is in a text of the program',
    },
  ],
};
