const one = (id, failureClass, project, files, run, cause, more = {}) => ({ id, class: failureClass, project, files, run, cause, ...more });
const link = { prepare: 'ln -s "$TOOL_FOLDER/node_modules" node_modules' };
const commit = (message) =>
  `${link.prepare}\ngit init -q . && git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m '${message}'`;
const manifest = (more) => ({
  'package.json': `${JSON.stringify({ name: 'orchard', version: '1.0.0', private: true, ...more }, undefined, 2)}\n`,
});
const rules = {
  'commitlint.config.js': "module.exports = { rules: { 'type-enum': [2, 'always', ['feat', 'fix']], 'type-empty': [2, 'never'] } };\n",
};
const turbo = {
  ...manifest({ packageManager: 'npm@10.8.2', workspaces: ['packages/*'] }),
  'turbo.json': '{ "$schema": "https://turbo.build/schema.json", "tasks": { "build": {} } }\n',
  'packages/press/package.json':
    '{ "name": "@orchard/press", "version": "1.0.0", "scripts": { "build": "tsc --noEmit --strict --skipLibCheck press.ts" } }\n',
  'packages/press/press.ts': 'export const litres: number = "ten";\n',
};
const turboReady = {
  prepare: `${link.prepare}\ngit init -q .\necho '{"name":"orchard","lockfileVersion":3,"packages":{}}' > package-lock.json`,
};
const tests = { 'press.test.js': "const test = require('ava');\ntest('litres', (t) => t.is(1, 2));\n" };
/** Answers every request with one status, as a service of GitHub that fails. */
const service =
  "const { createServer } = require('node:http');\ncreateServer((_, response) => response.writeHead(Number(process.argv[2]), { 'content-type': 'application/json' }).end('{\"message\":\"Server Error\"}')).listen(8461, '127.0.0.1');\n";
const action = `const core = require('@actions/core');
const { getOctokit } = require('@actions/github');
(async () => {
  const token = core.getInput('token', { required: true });
  const octokit = getOctokit(token, { baseUrl: 'http://127.0.0.1:8461' });
  const { data } = await octokit.rest.issues.get({ owner: 'orchard', repo: 'press', issue_number: 7 });
  core.info(data.title);
})().catch(CATCH);
`;
const caught = '(error) => core.setFailed(error.message)';
const thrown = '(error) => { console.error(error); process.exit(1); }';
const asking = (status) => `node service.js ${status} &\ntrap "kill $!" EXIT\nsleep 1\nINPUT_TOKEN=x node action.js`;

export default {
  tool: 'commitlint, turbo, pnpm, concurrently, stylelint, markdownlint, ava, playwright, size-limit, the toolkit of actions',
  versions: {
    node: '20.20.2',
    commitlint: '19.3.0',
    turbo: '2.0.6',
    pnpm: '9.15.3',
    concurrently: '8.2.2',
    stylelint: '16.6.1',
    'markdownlint-cli': '0.41.0',
    ava: '6.1.3',
    playwright: '1.44.1',
    'size-limit': '11.1.4',
  },
  setup: [
    '[ -d node_modules/ava ] || PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --prefix . --no-save --silent @commitlint/cli@19.3.0 turbo@2.0.6 pnpm@9.15.3 concurrently@8.2.2 stylelint@16.6.1 markdownlint-cli@0.41.0 ava@6.1.3 @playwright/test@1.44.1 size-limit@11.1.4 @size-limit/file@11.1.4 typescript@5.4.5 jest@29.7.0 @actions/core@1.10.1 @actions/github@6.0.0 npm-run-all@4.1.5',
  ],
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null', TURBO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_BROWSERS_PATH: '/dev/shm/sar-no-browsers' },
  cases: [
    one(
      'commitlint-no-rules',
      'configuration',
      'orchard',
      manifest({}),
      'npx commitlint --from HEAD~1 --to HEAD --verbose || exit $?',
      'no configuration of commitlint',
      { prepare: `${commit('feat: press')} && git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m "fix: hose"` },
    ),
    one(
      'commitlint-message',
      'code-regression',
      'orchard',
      { ...manifest({}), ...rules },
      'echo "press apples" | npx commitlint',
      'the message has no type',
      link,
    ),
    one(
      'commitlint-extends',
      'configuration',
      'orchard',
      { ...manifest({}), 'commitlint.config.js': "module.exports = { extends: ['@commitlint/config-orchard'] };\n" },
      'echo "feat: press" | npx commitlint',
      'the shared configuration is not installed',
      link,
    ),
    one('turbo-types', 'code-regression', 'orchard', turbo, 'npx turbo run build --no-daemon', 'press.ts has a type error', turboReady),
    one('turbo-task', 'configuration', 'orchard', turbo, 'npx turbo run lint --no-daemon', 'turbo.json has no task lint', turboReady),
    one(
      'turbo-config',
      'configuration',
      'orchard',
      { ...turbo, 'turbo.json': '{ "tasks": { "build": { "outputs": "dist" } } }\n' },
      'npx turbo run build --no-daemon',
      'outputs is no list',
      turboReady,
    ),
    one(
      'pnpm-recursive',
      'code-regression',
      'orchard',
      {
        ...manifest({}),
        'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
        'packages/press/package.json': '{ "name": "press", "version": "1.0.0", "scripts": { "test": "jest" } }\n',
        'packages/press/press.test.js': "test('litres', () => { expect(3).toBe(4); });\n",
        'packages/crate/package.json': '{ "name": "crate", "version": "1.0.0", "scripts": { "test": "echo ok" } }\n',
      },
      'pnpm -r test',
      'press: litres',
      link,
    ),
    one(
      'pnpm-recursive-missing',
      'configuration',
      'orchard',
      {
        ...manifest({}),
        'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
        'packages/press/package.json': '{ "name": "press", "version": "1.0.0", "scripts": { "test": "squeeze --all" } }\n',
        'packages/crate/package.json': '{ "name": "crate", "version": "1.0.0", "scripts": { "test": "echo ok" } }\n',
      },
      'pnpm -r test',
      'the command squeeze is not there',
      link,
    ),
    one(
      'concurrently-types',
      'code-regression',
      'orchard',
      { ...manifest({}), 'press.ts': 'export const litres: number = "ten";\n' },
      'npx concurrently "echo linted" "tsc --noEmit --strict --skipLibCheck press.ts"',
      'press.ts has a type error',
      link,
    ),
    one(
      'run-all-test',
      'code-regression',
      'orchard',
      {
        ...manifest({ scripts: { 'check:a': 'node --version', 'check:b': 'jest', check: 'run-p --print-label check:*' } }),
        'press.test.js': "test('litres', () => { expect(3).toBe(4); });\n",
      },
      'npm run check',
      'litres',
      link,
    ),
    one(
      'stylelint',
      'code-regression',
      'orchard',
      { ...manifest({}), '.stylelintrc.json': '{ "rules": { "color-no-invalid-hex": true } }\n', 'press.css': 'a {\n  color: #12;\n}\n' },
      'npx stylelint press.css',
      'a colour that is none',
      link,
    ),
    one(
      'stylelint-no-config',
      'configuration',
      'orchard',
      { ...manifest({}), 'press.css': 'a {\n  color: red;\n}\n' },
      'npx stylelint "**/*.css" --ignore-pattern node_modules',
      'no configuration',
      link,
    ),
    one(
      'stylelint-extends',
      'configuration',
      'orchard',
      { ...manifest({}), '.stylelintrc.json': '{ "extends": "stylelint-config-orchard" }\n', 'press.css': 'a {\n  color: red;\n}\n' },
      'npx stylelint press.css',
      'the shared configuration is not installed',
      link,
    ),
    one(
      'markdownlint',
      'code-regression',
      'orchard',
      { ...manifest({}), 'README.md': '# Orchard\n### Press\n\n\ntext \n' },
      'npx markdownlint README.md',
      'headings and blanks',
      link,
    ),
    one('ava', 'code-regression', 'orchard', { ...manifest({ ava: { files: ['press.test.js'] } }), ...tests }, 'npx ava', 'litres', link),
    one(
      'ava-none',
      'configuration',
      'orchard',
      { ...manifest({ ava: { files: ['spec/*.js'] } }), ...tests },
      'npx ava',
      'the pattern matches no file',
      link,
    ),
    one(
      'playwright-browsers',
      'configuration',
      'orchard',
      {
        ...manifest({}),
        'press.spec.js':
          "const { test } = require('@playwright/test');\ntest('opens', async ({ page }) => { await page.goto('about:blank'); });\n",
      },
      'npx playwright test --reporter=line',
      'the browsers are not installed',
      link,
    ),
    one(
      'playwright-fails',
      'code-regression',
      'orchard',
      {
        ...manifest({}),
        'press.spec.js': "const { test, expect } = require('@playwright/test');\ntest('counts', async () => { expect(2).toBe(3); });\n",
      },
      'npx playwright test --reporter=list',
      'counts',
      link,
    ),
    one(
      'playwright-flaky-refused',
      'flaky-test',
      'orchard',
      {
        ...manifest({}),
        'press.spec.js':
          "const { test, expect } = require('@playwright/test');\ntest('counts', async ({}, info) => { expect(info.retry).toBe(1); });\n",
      },
      'npx playwright test --retries=2 --reporter=list | tee log.txt\n! grep -q "flaky" log.txt',
      'counts passes at the second attempt',
      link,
    ),
    one(
      'playwright-timeout',
      'resource-timeout',
      'orchard',
      {
        ...manifest({}),
        'press.spec.js':
          "const { test } = require('@playwright/test');\ntest.setTimeout(200);\ntest('waits', async () => { await new Promise(() => {}); });\n",
      },
      'npx playwright test --reporter=dot',
      'the test waits for ever',
      link,
    ),
    one(
      'size-limit',
      'code-regression',
      'orchard',
      {
        ...manifest({ devDependencies: { '@size-limit/file': '11.1.4' }, 'size-limit': [{ path: 'press.js', limit: '1 kB' }] }),
        'press.js': `export const text = ${JSON.stringify(Array.from({ length: 900 }, (_, at) => at * 7919).join())};\n`,
      },
      'npx size-limit',
      'the bundle is too large',
      link,
    ),
    one(
      'jest-mapper',
      'configuration',
      'orchard',
      {
        ...manifest({ jest: { moduleNameMapper: { '^@/(.*)$': '<rootDir>/sources/$1' } } }),
        'press.test.js': "const press = require('@/press');\ntest('litres', () => { expect(press).toBe(1); });\n",
      },
      'npx jest --ci',
      'moduleNameMapper points to a folder that is not there',
      link,
    ),
    one(
      'action-502',
      'infrastructure',
      'orchard',
      { ...manifest({}), 'service.js': service, 'action.js': action.replace('CATCH', thrown) },
      asking(502),
      'the API of GitHub answers 502',
      link,
    ),
    one(
      'action-503-message',
      'infrastructure',
      'orchard',
      {
        ...manifest({}),
        'service.js': service,
        'action.js': action.replace('CATCH', 'TRACE').replace('TRACE', '(error) => { throw error; }'),
      },
      asking(503),
      'the API of GitHub answers 503',
      link,
    ),
    one(
      'action-no-token',
      'configuration',
      'orchard',
      { ...manifest({}), 'action.js': action.replace('CATCH', caught) },
      'node action.js',
      'the token is empty',
      link,
    ),
    one(
      'captured-disk',
      'code-regression',
      'orchard',
      {
        ...manifest({}),
        'press.test.js':
          "test('reports a full disk', () => {\n  console.error('write failed: No space left on device');\n  console.log('fatal: unable to access: Could not resolve host: mirror');\n  expect('full').toBe('empty');\n});\n",
      },
      'npx jest --ci',
      'reports a full disk',
      link,
    ),
  ],
};
