const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const manifest = (scripts) =>
  JSON.stringify({ name: 'gallery-wall', version: '3.0.0', private: true, type: 'module', scripts }, undefined, 2);
const page = '<!doctype html>\n<html>\n  <body>\n    <script type="module" src="/src/main.js"></script>\n  </body>\n</html>\n';

export default {
  tool: 'webpack 5, vite 6, esbuild, rollup 4',
  versions: { node: '20.20.2', webpack: '5.112.2', 'webpack-cli': '6.0.1', vite: '6.4.6', esbuild: '0.28.2', rollup: '4.68.7' },
  setup: ['[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . webpack@5 webpack-cli@6 vite@6 esbuild rollup@4'],
  cases: [
    {
      id: 'webpack-module-not-found',
      class: 'code-regression',
      project: 'gallery-wall',
      files: {
        'package.json': manifest({ build: 'webpack --mode production' }),
        'src/index.js': "import { frame } from './frames.js';\nimport 'lodash-es';\n\nconsole.log(frame);\n",
      },
      prepare: link,
      run: 'npm run build',
      cause: "'./frames.js' and 'lodash-es' cannot be found",
    },
    {
      id: 'webpack-config-invalid',
      class: 'configuration',
      project: 'gallery-wall',
      files: {
        'package.json': manifest({ build: 'webpack' }),
        'webpack.config.js': "export default { mode: 'production', entry: './src/index.js', outputs: { filename: 'wall.js' } };\n",
        'src/index.js': 'console.log(1);\n',
      },
      prepare: link,
      run: 'npm run build',
      cause: "webpack.config.js has an unknown property 'outputs'",
    },
    {
      id: 'webpack-parse-failed',
      class: 'code-regression',
      project: 'gallery-wall',
      files: {
        'package.json': manifest({ build: 'webpack --mode development' }),
        'src/index.js': 'const wall = { paintings: 12;\nconsole.log(wall);\n',
      },
      prepare: link,
      run: 'npm run build --silent',
      cause: 'src/index.js cannot be parsed',
    },
    {
      id: 'vite-export-missing',
      class: 'code-regression',
      project: 'gallery-wall',
      files: {
        'package.json': manifest({ build: 'vite build' }),
        'index.html': page,
        'src/main.js': "import { hang } from './wall.js';\n\nhang();\n",
        'src/wall.js': 'export const hung = () => {};\n',
      },
      prepare: link,
      run: 'npm run build',
      cause: "src/wall.js does not export 'hang'",
    },
    {
      id: 'esbuild-two-errors',
      class: 'code-regression',
      project: 'gallery-wall',
      files: {
        'package.json': manifest({}),
        'src/main.ts': "import { light } from './lamp';\n\nconst frames: number = 3\nexport const wall = light(frames;\n",
      },
      prepare: link,
      run: 'npx esbuild src/main.ts --bundle --outfile=dist/wall.js',
      cause: 'src/main.ts cannot be parsed',
    },
    {
      id: 'rollup-trap-warning-first',
      class: 'code-regression',
      project: 'gallery-wall',
      files: {
        'package.json': manifest({}),
        'src/main.js': "import { open } from 'gallery-timeouts';\nimport { paint } from './paint.js';\n\nopen(paint);\n",
        'src/paint.js': 'export const painted = 1;\n',
      },
      prepare: link,
      run: 'npx rollup src/main.js --format es --file dist/wall.js',
      cause: "src/paint.js does not export 'paint', after a warning",
    },
  ],
};
