// Package managers of Node: npm 9 and 11, pnpm 8, yarn 1.22 and 3.
const bin = (name) => `mkdir -p bin ${name} && cd ${name} && echo '{"private":true}' > package.json`;
const manifest = (name, dependencies, rest = {}) =>
  JSON.stringify({ name, version: '1.2.0', private: true, dependencies, ...rest }, null, 2);
/** A registry on the loop-back that answers each request with one status. */
const registry = (status) => `require('node:http')
  .createServer((request, response) => {
    response.writeHead(${status}, { 'content-type': 'application/json' });
    response.end('{"error":"not now"}');
  })
  .listen(Number(process.argv[2]), '127.0.0.1');
`;

export default {
  tool: 'npm, pnpm, yarn',
  versions: { node: '20.20.2', npm: '9.9.4 and 11.6.2', pnpm: '8.15.9', yarn: '1.22.22 and 3.8.6' },
  environment: {
    NPM_CONFIG_USERCONFIG: '/dev/null',
    NPM_CONFIG_FETCH_RETRIES: '0',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_GLOBAL_CACHE: '0',
  },
  setup: [
    `[ -e bin/npm9 ] || { ${bin('n9')} && npm install --silent npm@9.9.4 && ln -s ../n9/node_modules/.bin/npm ../bin/npm9; }`,
    `[ -e bin/npm ] || { ${bin('n11')} && npm install --silent npm@11.6.2 && ln -s ../n11/node_modules/.bin/npm ../bin/npm; }`,
    `[ -e bin/pnpm ] || { ${bin('p8')} && npm install --silent pnpm@8.15.9 && ln -s ../p8/node_modules/.bin/pnpm ../bin/pnpm; }`,
    `[ -e bin/yarn ] || { ${bin('y1')} && npm install --silent yarn@1.22.22 && ln -s ../y1/node_modules/.bin/yarn ../bin/yarn; }`,
    `[ -e bin/yarn3 ] || { ${bin('y3')} && npm install --silent @yarnpkg/cli-dist@3.8.6 && ln -s ../y3/node_modules/.bin/yarn ../bin/yarn3; }`,
  ],
  cases: [
    {
      id: 'npm-9-not-found',
      class: 'dependency-network',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', { 'tea-shop-no-such-package-4711': '^1.0.0' }) },
      run: 'npm9 --version\nnpm9 install',
      cause: 'the package does not exist',
    },
    {
      id: 'npm-11-peer-conflict',
      class: 'dependency-network',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', { 'react-dom': '18.3.1', react: '17.0.2' }) },
      run: 'npm install --no-audit',
      cause: 'react-dom 18 wants react 18',
    },
    {
      id: 'npm-11-version-not-there',
      class: 'dependency-network',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', { ms: '99.1.0' }) },
      run: 'npm i',
      cause: 'ms has no version 99.1.0',
    },
    {
      id: 'npm-9-host-does-not-resolve',
      class: 'dependency-network',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', { ms: '2.1.3' }), '.npmrc': 'registry=https://npm.tea.invalid/\n' },
      run: 'echo "Node $(node --version)"\nnpm9 install --no-audit --no-fund',
      cause: 'the host of the registry does not resolve',
    },
    {
      id: 'npm-11-registry-refuses',
      class: 'dependency-network',
      project: 'tea-shop',
      files: {
        'package.json': manifest('tea-shop', { ms: '2.1.3' }),
        '.npmrc': 'registry=http://127.0.0.1:9/\n',
        Makefile: 'install:\n\t@npm install --no-audit\n',
      },
      run: 'make install',
      cause: 'nothing listens at the registry',
    },
    {
      id: 'npm-11-rate-limit',
      class: 'dependency-network',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', { ms: '2.1.3' }), 'registry.js': registry(429) },
      run: 'node registry.js 7441 &\ntrap "kill $!" EXIT\nsleep 1\nnpm install --registry http://127.0.0.1:7441/',
      cause: 'the registry answers 429',
    },
    {
      id: 'npm-9-bad-gateway',
      class: 'dependency-network',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', { ms: '2.1.3' }), 'registry.js': registry(502) },
      run: 'node registry.js 7442 &\ntrap "kill $!" EXIT\nsleep 1\nnpm9 install --registry http://127.0.0.1:7442/',
      cause: 'the registry answers 502',
    },
    {
      id: 'npm-11-lock-out-of-step',
      class: 'configuration',
      project: 'tea-shop',
      files: {
        'package.json': manifest('tea-shop', { ms: '2.1.2' }),
        'package-lock.json': JSON.stringify({
          name: 'tea-shop',
          version: '1.2.0',
          lockfileVersion: 3,
          requires: true,
          packages: { '': { name: 'tea-shop', version: '1.2.0', dependencies: { ms: '2.1.1' } }, 'node_modules/ms': { version: '2.1.1' } },
        }),
      },
      run: 'npm ci',
      cause: 'package-lock.json and package.json differ',
    },
    {
      id: 'npm-9-lock-absent',
      class: 'configuration',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', {}) },
      run: 'npm9 ci && npm9 test',
      cause: 'no lockfile',
    },
    {
      id: 'npm-11-script-absent',
      class: 'configuration',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', {}, { scripts: { tests: 'node --test', build: 'true' } }) },
      run: 'npm run build\nnpm run test:unit',
      cause: 'no script of the name test:unit',
    },
    {
      id: 'npm-9-manifest-broken',
      class: 'configuration',
      project: 'tea-shop',
      files: { 'package.json': '{\n  "name": "tea-shop",\n  "scripts": { "test": "node --test", }\n}\n' },
      run: 'npm9 test',
      cause: 'package.json is no JSON',
    },
    {
      id: 'npm-11-engine-strict',
      class: 'configuration',
      project: 'tea-shop',
      files: { 'package.json': manifest('tea-shop', {}, { engines: { node: '>=26' } }), '.npmrc': 'engine-strict=true\n' },
      run: 'npm install',
      cause: 'the project asks for Node 26 and the job has 20',
    },
    {
      id: 'npm-11-token-absent',
      class: 'configuration',
      project: 'tea-shop',
      files: {
        'package.json': JSON.stringify({ name: 'tea-shop-example-4711', version: '1.0.0' }),
        '.npmrc': 'registry=http://127.0.0.1:9/\n//127.0.0.1:9/:_authToken=${NODE_AUTH_TOKEN}\n',
      },
      run: 'npm publish --dry-run\nnpm whoami',
      environment: { NODE_AUTH_TOKEN: '', NPM_CONFIG_FETCH_RETRIES: '0' },
      cause: 'no token is there',
    },
    {
      id: 'pnpm-8-frozen-lockfile',
      class: 'configuration',
      project: 'quiz-night',
      files: {
        'package.json': manifest('quiz-night', { ms: '2.1.2' }),
        'pnpm-lock.yaml':
          "lockfileVersion: '6.0'\n\ndependencies:\n  ms:\n    specifier: 2.1.1\n    version: 2.1.1\n\npackages:\n\n  /ms@2.1.1:\n    resolution: {integrity: sha512-tgp+dl5cGk28utYktBsrFqA7HKgrhgPsg6Z/EfhWI4gl1Hwq8B/GmY/0oXZ6nF8hDVesS/FpnYaD/kOWhYQvyg==}\n    dev: false\n",
      },
      run: 'pnpm install',
      cause: 'pnpm-lock.yaml and package.json differ',
    },
    {
      id: 'pnpm-8-not-found',
      class: 'dependency-network',
      project: 'quiz-night',
      files: { 'package.json': manifest('quiz-night', { 'quiz-night-no-such-package-4711': '1' }) },
      run: 'pnpm install --no-frozen-lockfile',
      cause: 'the package does not exist',
    },
    {
      id: 'pnpm-8-engine',
      class: 'configuration',
      project: 'quiz-night',
      files: { 'package.json': manifest('quiz-night', {}, { engines: { node: '20.x', pnpm: '>=10' } }) },
      run: 'pnpm -v\npnpm install',
      cause: 'the project asks for pnpm 10 and the job has 8',
    },
    {
      id: 'pnpm-8-recursive-script-fails',
      class: 'code-regression',
      project: 'quiz-night',
      files: {
        'package.json': manifest('quiz-night', {}),
        'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
        'packages/score/package.json': JSON.stringify({ name: 'score', scripts: { test: 'node test.js' } }),
        'packages/score/test.js': "require('node:assert').strictEqual([3, 4].reduce((a, b) => a * b), 7);\n",
        'packages/names/package.json': JSON.stringify({
          name: 'names',
          scripts: { test: 'node -e "console.log(\'names: lookup timed out once, ok\')"' },
        }),
      },
      run: 'pnpm -r test',
      cause: 'an assertion of the package score',
    },
    {
      id: 'yarn-1-not-found',
      class: 'dependency-network',
      project: 'quiz-night',
      files: { 'package.json': manifest('quiz-night', { ms: '88.0.0' }) },
      run: 'yarn install --non-interactive',
      cause: 'ms has no version 88.0.0',
    },
    {
      id: 'yarn-1-frozen-lockfile',
      class: 'configuration',
      project: 'quiz-night',
      files: {
        'package.json': manifest('quiz-night', { ms: '2.1.2' }),
        'yarn.lock': '# yarn lockfile v1\n\n\nms@2.1.1:\n  version "2.1.1"\n',
      },
      run: 'yarn --version\nyarn install --frozen-lockfile',
      cause: 'yarn.lock and package.json differ',
    },
    {
      id: 'yarn-1-command-absent',
      class: 'configuration',
      project: 'quiz-night',
      files: { 'package.json': manifest('quiz-night', {}) },
      run: 'yarn quiz:build',
      cause: 'no command of the name quiz:build',
    },
    {
      id: 'yarn-3-immutable',
      class: 'configuration',
      project: 'quiz-night',
      files: { 'package.json': manifest('quiz-night', { ms: '2.1.2' }), 'yarn.lock': '__metadata:\n  version: 6\n  cacheKey: 8\n' },
      run: 'yarn3 install --immutable',
      cause: 'yarn.lock would be changed',
    },
    {
      id: 'yarn-3-not-found',
      class: 'dependency-network',
      project: 'quiz-night',
      files: { 'package.json': manifest('quiz-night', { 'quiz-night-no-such-package-4711': '^2.0.0' }), 'yarn.lock': '' },
      run: 'yarn3 install --no-immutable',
      cause: 'the package does not exist',
    },
  ],
};
