// Tools of Node that fail while they load, and test runners that speak TAP.
const one = (id, failureClass, project, files, run, cause, more = {}) => ({
  id,
  class: failureClass,
  project,
  files,
  run,
  cause,
  prepare: 'ln -s "$TOOL_FOLDER/node_modules" node_modules',
  ...more,
});
const manifest = (more) => ({
  'package.json': `${JSON.stringify({ name: 'kite', version: '1.0.0', private: true, ...more }, undefined, 2)}\n`,
});

export default {
  tool: 'vite, ava, tape, semantic-release, changesets, publint, node --test, yarn',
  versions: { node: '20', vite: '5.3.1', ava: '6.1.3', tape: '5.8.1', 'semantic-release': '24.0.0', publint: '0.2.8' },
  setup: [
    '[ -d node_modules ] || { echo "{}" > package.json; npm install --no-audit --no-fund vite@5.3.1 ava@6.1.3 tape@5.8.1 semantic-release@24.0.0 @changesets/cli@2.27.5 publint@0.2.8 yarn@1.22.22 mocha@10.4.0 astro@4.10.2 concurrently@8.2.2 typescript@5.4.5; }',
  ],
  cases: [
    one(
      'vite-config-throws',
      'code-regression',
      'kite',
      { ...manifest({ type: 'module' }), 'vite.config.js': 'export default { base: strings.length };\n', 'index.html': '<p>kite</p>\n' },
      'npx vite build',
      'the configuration, a program, uses a name that is not there',
    ),
    one(
      'vite-plugin-missing',
      'configuration',
      'kite',
      {
        ...manifest({ type: 'module' }),
        'vite.config.js': "import wind from 'vite-plugin-wind';\nexport default { plugins: [wind()] };\n",
        'index.html': '<p>kite</p>\n',
      },
      'npx vite build',
      'a plugin of the configuration is not installed',
    ),
    one(
      'ava-times-out',
      'resource-timeout',
      'kite',
      {
        ...manifest(),
        'test.js': "const test = require('ava');\ntest('string holds', async () => new Promise((done) => setTimeout(done, 9000)));\n",
      },
      'npx ava --timeout=1s',
      'the test does not end in time',
    ),
    one(
      'tape-fails',
      'code-regression',
      'kite',
      { ...manifest(), 'test.js': "const test = require('tape');\ntest('string', (t) => {\n  t.equal(2, 3, 'length');\n  t.end();\n});\n" },
      'npx tape test.js',
      'the length differs',
    ),
    one(
      'node-test-spec',
      'code-regression',
      'kite',
      {
        ...manifest(),
        'kite.test.js':
          "const test = require('node:test');\nconst assert = require('node:assert');\ntest('string', () => assert.strictEqual(2, 3));\n",
      },
      'node --test --test-reporter=spec',
      'the length differs',
    ),
    one(
      'node-test-dot',
      'code-regression',
      'kite',
      {
        ...manifest(),
        'kite.test.js':
          "const test = require('node:test');\nconst assert = require('node:assert');\ntest('string', () => assert.strictEqual(2, 3));\n",
      },
      'node --test --test-reporter=dot',
      'the length differs',
    ),
    one(
      'release-plugin-missing',
      'configuration',
      'kite',
      { ...manifest({ release: { plugins: ['@semantic-release/wind'] } }) },
      'npx semantic-release --dry-run --no-ci',
      'a plugin is not installed',
      {
        prepare:
          'ln -s "$TOOL_FOLDER/node_modules" node_modules\ngit init -q -b main . && git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m start && git init -q --bare ../far.git && git remote add origin "$PWD/../far.git" && git push -q origin main',
      },
    ),
    one('no-changesets', 'configuration', 'kite', manifest(), 'npx changeset version', 'there is no folder of changesets'),
    one(
      'publint',
      'code-regression',
      'kite',
      manifest({ private: undefined, main: './dist/kite.js', exports: { '.': { import: './dist/kite.mjs', types: './dist/kite.d.ts' } } }),
      'npx publint --strict',
      'files of the package are not built',
    ),
    one(
      'yarn-host',
      'dependency-network',
      'kite',
      { ...manifest({ dependencies: { wind: '1.0.0' } }), '.yarnrc': 'registry "http://registry.invalid/"\n' },
      'npx --no-install yarn --network-timeout 1500 install',
      'the host of the registry does not resolve',
    ),
    one(
      'mocha-passes-again',
      'flaky-test',
      'kite',
      {
        ...manifest({ scripts: { test: 'mocha test' } }),
        'test/wind.js':
          "const { existsSync, writeFileSync } = require('node:fs');\nconst assert = require('node:assert');\nit('wind', () => {\n  const first = !existsSync('.seen');\n  writeFileSync('.seen', '');\n  assert.ok(!first, 'no wind');\n});\n",
        'ci.sh': "npm test || { npm test && echo 'the second attempt passed; flaky tests fail this job'; exit 1; }\n",
      },
      'bash ci.sh',
      'the test failed, then passed',
    ),
    one(
      'astro-page',
      'code-regression',
      'kite',
      {
        ...manifest({ type: 'module' }),
        'src/pages/index.astro': '---\nconst kites = { red: 1 };\n---\n<ul>{kites.map((kite) => <li>{kite}</li>)}</ul>\n',
      },
      'npx astro build',
      'a page calls what is no function',
      { environment: { ASTRO_TELEMETRY_DISABLED: '1' } },
    ),
    one(
      'one-of-two-fails',
      'code-regression',
      'kite',
      {
        ...manifest(),
        'kite.ts': "export const length: number = 'ten';\n",
        'log.js':
          "for (let n = 0; n < 5; n += 1) console.log(`gauge ${n}: 429 Too Many Requests, backing off`);\nconsole.log('WARN connect ETIMEDOUT 10.0.0.1:443');\n",
      },
      "npx concurrently -n log,types 'node log.js' 'tsc --noEmit kite.ts'",
      'a type error; the other task tells of limits',
    ),
  ],
};
