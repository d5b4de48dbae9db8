const manifest = (extra = {}) => JSON.stringify({ name: 'star-atlas', version: '5.0.0', private: true, ...extra }, undefined, 2);

export default {
  tool: 'npm 11, pnpm 10, yarn 4',
  versions: { node: '20.20.2', npm: '11.21.2', pnpm: '10.34.9', yarn: '4.18.1' },
  setup: [
    '[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . npm@11 pnpm@10 @yarnpkg/cli-dist@4; mkdir -p bin; ln -sf ../node_modules/@yarnpkg/cli-dist/bin/yarn.js bin/yarn; chmod +x bin/yarn',
  ],
  environment: { YARN_ENABLE_TELEMETRY: '0', YARN_ENABLE_GLOBAL_CACHE: '0' },
  cases: [
    {
      id: 'npm-ci-lock-differs',
      class: 'configuration',
      project: 'star-atlas',
      files: { 'package.json': manifest({ dependencies: { ms: '2.1.2' } }) },
      prepare: 'npm install --package-lock-only --silent && npm pkg set dependencies.ms=2.1.3',
      run: 'npm ci --no-audit --no-fund',
      cause: 'package-lock.json does not fit package.json',
    },
    {
      id: 'npm-version-missing',
      class: 'dependency-network',
      project: 'star-atlas',
      files: { 'package.json': manifest({ dependencies: { ms: '^66.0.0' } }) },
      run: 'npm install',
      cause: 'no version of ms fits ^66.0.0 (ETARGET)',
    },
    {
      id: 'npm-mirror-rate-limit',
      class: 'dependency-network',
      project: 'star-atlas',
      files: {
        'package.json': manifest({ dependencies: { ms: '2.1.3' } }),
        'mirror.mjs':
          "import http from 'node:http';\nhttp.createServer((_, answer) => answer.writeHead(429, { 'content-type': 'text/plain' }).end('too many requests')).listen(48173, '127.0.0.1');\n",
      },
      run: `node mirror.mjs &
trap "kill $!" EXIT
sleep 1
npm install --registry http://127.0.0.1:48173/ --fetch-retries 0 --prefer-online`,
      cause: 'the mirror limits the rate (429)',
    },
    {
      id: 'script-binary-missing',
      class: 'configuration',
      project: 'star-atlas',
      files: {
        'package.json': manifest({
          scripts: { 'build:css': 'sass src/sky.scss dist/sky.css', build: 'npm run build:css && node build.js' },
        }),
        'src/sky.scss': 'a { b: c; }\n',
      },
      run: 'npm install --no-audit --no-fund\nnpm run build',
      cause: 'sass is not installed',
    },
    {
      id: 'engine-strict',
      class: 'configuration',
      project: 'star-atlas',
      files: { 'package.json': manifest({ engines: { node: '^22.14 || >=24' } }), '.npmrc': 'engine-strict=true\n' },
      run: 'npm install',
      cause: 'package.json wants a later Node.js',
    },
    {
      id: 'pnpm-ci-frozen',
      class: 'configuration',
      project: 'star-atlas',
      files: { 'package.json': manifest({ dependencies: { ms: '2.1.3' } }) },
      run: 'pnpm --version\npnpm install',
      prepare: 'pnpm install --lockfile-only --no-frozen-lockfile --silent && npm pkg set devDependencies.once=1.4.0',
      cause: 'pnpm-lock.yaml does not have once',
    },
    {
      id: 'pnpm-registry-refused',
      class: 'dependency-network',
      project: 'star-atlas',
      files: {
        'package.json': manifest({ dependencies: { once: '1.3.1' } }),
        '.npmrc':
          'registry=http://127.0.0.1:9/\nfetch-retries=1\nfetch-retry-mintimeout=50\nfetch-retry-maxtimeout=60\nstore-dir=.store\ncache-dir=.cache\n',
      },
      run: 'pnpm install --no-frozen-lockfile --reporter=append-only',
      cause: 'the registry refuses connections',
    },
    {
      id: 'pnpm-trap-optional-then-test',
      class: 'code-regression',
      project: 'star-atlas',
      files: {
        'package.json': manifest({ type: 'module', scripts: { prices: 'node fetch-ephemeris.js', test: 'node test.js' } }),
        'fetch-ephemeris.js':
          "fetch('http://127.0.0.1:9/ephemeris').catch((error) => {\n  console.error('ephemeris:', error.cause?.code, '- using the copy of 2025');\n});\n",
        'test.js':
          "import assert from 'node:assert';\n\nconst magnitude = (flux) => Math.round(-2.5 * Math.log10(flux) * 10) / 10;\nassert.equal(magnitude(100), -5, 'Vega');\nassert.equal(magnitude(10), -2.4, 'Arcturus');\n",
      },
      run: 'pnpm run prices\npnpm test',
      cause: 'an assertion of test.js fails, after a download that may fail',
    },
    {
      id: 'yarn-immutable',
      class: 'configuration',
      project: 'star-atlas',
      files: { 'package.json': manifest(), 'yarn.lock': '', '.yarnrc.yml': 'nodeLinker: node-modules\n' },
      prepare: 'yarn install && npm pkg set dependencies.ms=2.1.3',
      run: 'yarn install --immutable',
      cause: 'yarn.lock would be changed',
    },
    {
      id: 'yarn-candidate-missing',
      class: 'dependency-network',
      project: 'star-atlas',
      files: {
        'package.json': manifest({ dependencies: { '@star-atlas-example/constellations': '1.0.0' } }),
        'yarn.lock': '',
        '.yarnrc.yml': 'nodeLinker: node-modules\nenableImmutableInstalls: false\n',
      },
      run: 'yarn install',
      cause: 'a package does not exist',
    },
    {
      id: 'yarn-script-fails',
      class: 'code-regression',
      project: 'star-atlas',
      files: {
        'package.json': manifest({ scripts: { check: 'node check.js' } }),
        'yarn.lock': '',
        '.yarnrc.yml': 'nodeLinker: node-modules\nenableImmutableInstalls: false\n',
        'check.js': 'const chart = { stars: undefined };\nfor (const star of chart.stars) console.log(star);\n',
      },
      run: 'yarn install\nyarn check',
      cause: 'TypeError in check.js',
    },
    {
      id: 'yarn-unknown-setting',
      class: 'configuration',
      project: 'star-atlas',
      files: { 'package.json': manifest(), 'yarn.lock': '', '.yarnrc.yml': 'nodeLinkr: node-modules\n' },
      run: 'yarn install --immutable',
      cause: '.yarnrc.yml has a setting that yarn does not know',
    },
  ],
};
