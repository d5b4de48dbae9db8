const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts) => JSON.stringify({ name: 'recipe-box', version: '2.3.0', private: true, scripts }, undefined, 2);
const eslintrc = JSON.stringify({
  root: true,
  env: { node: true, es2022: true },
  parserOptions: { ecmaVersion: 2022 },
  extends: 'eslint:recommended',
});
const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, target: 'es2022', module: 'commonjs', noEmit: true, types: [] },
  include: ['src'],
});

export default {
  tool: 'eslint 8, tsc 5.4, prettier 2',
  versions: { node: '20.20.2', eslint: '8.57.1', typescript: '5.4.5', prettier: '2.8.8' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . eslint@8 typescript@5.4 prettier@2.8'],
  cases: [
    {
      id: 'eslint-two-errors',
      class: 'code-regression',
      project: 'recipe-box',
      files: {
        'package.json': manifest({ lint: 'eslint --max-warnings 0 src' }),
        '.eslintrc.json': eslintrc,
        'src/scale.js':
          'function scale(recipe, people) {\n  const factor = people / recipe.people;\n  return recipe.items.map((item) => ({ ...item, grams: item.grams * factr }));\n}\n\nmodule.exports = {};\n',
      },
      prepare: link,
      run: 'npm run lint',
      cause: 'eslint finds an undefined name and an unused function',
    },
    {
      id: 'eslint-warnings-limit',
      class: 'code-regression',
      project: 'recipe-box',
      files: {
        'package.json': manifest({}),
        '.eslintrc.json': eslintrc.replace('"extends"', '"rules":{"no-console":"warn"},"extends"'),
        'src/print.js': "console.log('ECONNREFUSED');\nconsole.log('npm ERR! code E401');\n",
      },
      prepare: link,
      run: 'npx eslint --max-warnings=1 .',
      cause: 'more warnings than are allowed',
    },
    {
      id: 'eslint-config-package-missing',
      class: 'configuration',
      project: 'recipe-box',
      files: {
        'package.json': manifest({}),
        '.eslintrc.json': '{ "root": true, "extends": ["eslint:recommended", "kitchen"] }\n',
        'src/a.js': 'module.exports = 1;\n',
      },
      prepare: link,
      run: 'npx eslint src',
      cause: 'the configuration extends a package that is not installed',
    },
    {
      id: 'tsc-build-errors',
      class: 'code-regression',
      project: 'recipe-box',
      files: {
        'package.json': manifest({ typecheck: 'tsc -p .', build: 'npm run typecheck && node build.js' }),
        'tsconfig.json': tsconfig,
        'src/scale.ts':
          "export interface Item {\n  name: string;\n  grams: number;\n}\n\nexport const scale = (items: Item[], factor: number): Item[] => items.map(({ name, grams }) => ({ name, gram: grams * factor }));\nexport const first: Item = scale([], '2')[0];\n",
      },
      prepare: link,
      run: 'npm run build',
      cause: 'type errors in src/scale.ts',
    },
    {
      id: 'tsc-no-inputs',
      class: 'configuration',
      project: 'recipe-box',
      files: { 'package.json': manifest({}), 'tsconfig.json': tsconfig.replace('"src"', '"source"'), 'src/a.ts': 'export {};\n' },
      prepare: link,
      run: 'npx tsc --noEmit -p tsconfig.json',
      cause: 'tsconfig.json includes a folder that is not there',
    },
    {
      id: 'prettier-2-check',
      class: 'code-regression',
      project: 'recipe-box',
      files: {
        'package.json': manifest({ 'format:check': 'prettier --check "src/**/*.{js,css}"' }),
        'src/a.js': 'module.exports={ a :1 }\n',
        'src/card.css': '.card{color:red}\n',
      },
      prepare: link,
      run: 'npm run format:check',
      cause: 'two files are not formatted',
    },
  ],
};
