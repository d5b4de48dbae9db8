const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts) => JSON.stringify({ name: 'loan-desk', version: '0.4.0', private: true, type: 'module', scripts }, undefined, 2);
const flat = `import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(js.configs.recommended, ...tseslint.configs.recommended);
`;
const tsconfig = JSON.stringify(
  {
    compilerOptions: { strict: true, target: 'es2022', module: 'nodenext', noEmit: true, types: [], noUnusedLocals: true },
    include: ['src'],
  },
  undefined,
  2,
);

export default {
  tool: 'eslint 9, tsc 5.9, prettier 3',
  versions: { node: '20.20.2', eslint: '9.39.5', typescript: '5.9.3', prettier: '3.10.1', 'typescript-eslint': '8.73.0' },
  setup: [
    '[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . eslint@9 typescript@5.9 prettier@3 @eslint/js@9 typescript-eslint@8',
  ],
  cases: [
    {
      id: 'typescript-eslint-any',
      class: 'code-regression',
      project: 'loan-desk',
      files: {
        'package.json': manifest({ lint: 'eslint .' }),
        'eslint.config.js': flat,
        'src/book.ts': 'export function borrow(book: any) {\n  let days = 21;\n  return { book, days };\n}\n',
      },
      prepare: link,
      run: 'npm run lint --silent',
      cause: 'eslint finds any and let',
    },
    {
      id: 'eslint-9-no-flat-config',
      class: 'configuration',
      project: 'loan-desk',
      files: {
        'package.json': manifest({ lint: 'eslint src' }),
        '.eslintrc.cjs': 'module.exports = { root: true };\n',
        'src/book.js': 'export const a = 1;\n',
      },
      prepare: link,
      run: 'npm run lint',
      cause: 'eslint 9 wants eslint.config.js',
    },
    {
      id: 'eslint-unknown-rule-option',
      class: 'configuration',
      project: 'loan-desk',
      files: {
        'package.json': manifest({}),
        'eslint.config.js': "export default [{ rules: { quotes: ['error', 'sinlge'] } }];\n",
        'src/book.js': "export const a = 'x';\n",
      },
      prepare: link,
      run: 'npx eslint src',
      cause: 'an option of a rule is not valid',
    },
    {
      id: 'eslint-stylish-parse-error',
      class: 'code-regression',
      project: 'loan-desk',
      files: {
        'package.json': manifest({}),
        'eslint.config.js': flat,
        'src/desk.ts': 'export class Desk {\n  open(: void {\n    return;\n  }\n}\n',
      },
      prepare: link,
      run: 'npx eslint --format stylish src && npx tsc -p .',
      cause: 'src/desk.ts cannot be parsed',
    },
    {
      id: 'tsc-missing-module',
      class: 'code-regression',
      project: 'loan-desk',
      files: {
        'package.json': manifest({ types: 'tsc --project . --pretty false' }),
        'tsconfig.json': tsconfig,
        'src/desk.ts':
          "import { Reader } from './reader';\nimport dayjs from 'dayjs';\n\nexport const due = (reader: Reader): string => dayjs().add(reader.days).toString();\n",
        'src/reader.ts': 'export interface Reader {\n  days: number;\n}\n',
      },
      prepare: link,
      run: 'npm run types',
      cause: "'./reader' has no suffix, 'dayjs' cannot be found",
    },
    {
      id: 'tsc-trap-unused-timeout',
      class: 'code-regression',
      project: 'loan-desk',
      files: {
        'package.json': manifest({}),
        'tsconfig.json': tsconfig,
        'src/wait.ts':
          "const timeoutError = 'Exceeded timeout of 5000 ms';\nexport const wait = (seconds: number): Promise<number> => Promise.resolve(`${seconds} s`);\n",
      },
      prepare: link,
      run: 'echo "Type check (heap out of memory is seen on small runners)"\nnpx tsc -p . --pretty',
      cause: 'two errors in src/wait.ts',
    },
    {
      id: 'tsc-unknown-option',
      class: 'configuration',
      project: 'loan-desk',
      files: { 'package.json': manifest({}), 'tsconfig.json': tsconfig.replace('"strict"', '"strictest"'), 'src/a.ts': 'export {};\n' },
      prepare: link,
      run: 'npx tsc -p .',
      cause: 'tsconfig.json has an option that tsc does not know',
    },
    {
      id: 'prettier-3-parse-error',
      class: 'code-regression',
      project: 'loan-desk',
      files: { 'package.json': manifest({}), 'src/desk.js': 'export const open = (day => {\n  return day !== "sunday";\n};\n' },
      prepare: link,
      run: 'npx prettier --check src',
      cause: 'src/desk.js cannot be parsed',
    },
    {
      id: 'prettier-3-two-files',
      class: 'code-regression',
      project: 'loan-desk',
      files: {
        'package.json': manifest({}),
        '.prettierrc': 'singleQuote: true\n',
        'src/desk.js': 'export const open = "yes"\n',
        'README.md': 'Loan desk\n===\n* a\n',
      },
      prepare: link,
      run: 'npx prettier . --check --log-level warn',
      cause: 'files are not formatted',
    },
    {
      id: 'tsc-heap-limit',
      class: 'resource-timeout',
      project: 'loan-desk',
      files: {
        'package.json': manifest({ types: 'node --max-old-space-size=12 node_modules/typescript/bin/tsc -p .' }),
        'tsconfig.json': tsconfig,
        'src/a.ts': 'export const a: number = 1;\n',
      },
      prepare: link,
      run: 'npm run types',
      cause: 'the limit of the heap is reached',
    },
  ],
};
