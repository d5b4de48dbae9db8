const prepare = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const config = (more = '') =>
  `module.exports = { testDir: 'tests', timeout: 4000, reporter: [['list']], use: { launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } }, ${more} };\n`;
const project = (body, more) => ({
  'package.json': '{ "name": "kiosk" }',
  'playwright.config.js': config(more),
  'tests/kiosk.spec.js': `const { test, expect } = require('@playwright/test');\n\n${body}`,
});
const once = "test('clock is shown', async ({}, info) => {\n  expect(info.retry).toBe(1);\n});\n";

export default {
  tool: 'playwright',
  versions: { node: '20.20.2', '@playwright/test': '1.48' },
  setup: [
    `[ -f done ] || { echo '{"private":true}' > package.json; PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm i --no-audit --no-fund --loglevel=error @playwright/test@1.48 && touch done; }`,
  ],
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
  cases: [
    {
      id: 'flaky-refused-by-option',
      class: 'flaky-test',
      project: 'kiosk',
      files: project(`${once}\ntest('menu opens', () => {});\n`, 'retries: 2'),
      prepare,
      run: 'npx playwright test --fail-on-flaky-tests',
      cause: 'the test "clock is shown" failed, then passed; the option refuses it',
    },
    {
      id: 'flaky-refused-by-step',
      class: 'flaky-test',
      project: 'kiosk',
      files: {
        ...project(once, 'retries: 1'),
        'package.json': '{ "name": "kiosk", "scripts": { "e2e": "playwright test --reporter=line" } }',
      },
      prepare,
      run: 'npm run e2e | tee e2e.txt\nif grep -q " flaky" e2e.txt; then echo "main must be free of such tests"; exit 1; fi',
      cause: 'the test "clock is shown" failed, then passed; the step refuses it',
    },
    {
      id: 'flaky-and-failed',
      class: 'code-regression',
      project: 'kiosk',
      files: project(`${once}\ntest('price of tea', () => {\n  expect('2.40').toBe('2.50');\n});\n`, 'retries: 1'),
      prepare,
      run: 'npx playwright test --workers=1',
      cause: 'the test "price of tea" fails in both tries',
    },
    {
      id: 'flaky-then-lint-of-page',
      class: 'code-regression',
      project: 'kiosk',
      files: { ...project(once, 'retries: 1'), 'page.js': "document.title = 'Kiosk;\n" },
      prepare,
      run: 'npx playwright test\nnode --check page.js',
      cause: 'a text that is not closed in page.js; the flaky test did not fail the step',
    },
    {
      id: 'test-timeout',
      class: 'resource-timeout',
      project: 'kiosk',
      files: project("test('payment ends', async () => {\n  await new Promise(() => {});\n});\n", 'timeout: 900'),
      prepare,
      run: 'npx playwright test --timeout=900',
      cause: 'the test has 900 ms',
    },
    {
      id: 'browser-not-installed',
      class: 'configuration',
      project: 'kiosk',
      environment: { PLAYWRIGHT_BROWSERS_PATH: '0' },
      files: {
        'package.json': '{ "name": "kiosk" }',
        'tests/page.spec.js':
          "const { test, expect } = require('@playwright/test');\n\ntest('page', async ({ page }) => {\n  await page.goto('about:blank');\n  expect(await page.title()).toBe('');\n});\n",
      },
      prepare,
      run: 'npx playwright test --reporter=dot',
      cause: 'the step did not install the browser',
    },
    {
      id: 'project-unknown',
      class: 'configuration',
      project: 'kiosk',
      files: project(once, "projects: [{ name: 'desktop' }]"),
      prepare,
      run: 'npx playwright test --project=tablet',
      cause: 'the configuration has no project tablet',
    },
  ],
};
