// The HTML report in Chromium: on a phone and on a desk, in light and dark, by keyboard, printed, with 5,000 findings, and with text that
// wants to get out of its place. The page of the bundled command among them. Chromium is SAR_CHROMIUM, or one on PATH.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { hostilePage } from '../../packages/report/lib/html/hostile-page.fixture.js';
import { emptyPage, longPage, richPage, silentPage } from '../../packages/report/lib/html/html-page.fixture.js';
import { htmlReport } from '../../packages/report/lib/html/html-report.js';
import { examinePage } from './html-report/examine-page.mjs';
import { findChromium } from './html-report/find-chromium.mjs';

const SKIPPED = 77;
const PAYLOAD = `"'></title></style></p><script>document.title='hit'</script><img src=x onerror="document.title='hit'"><a href="javascript:alert(1)">x</a>\u202e`;
const VIEWS = [
  { name: 'phone, light', viewport: { width: 360, height: 800 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 360, height: 800 }, colorScheme: 'dark' },
  { name: 'desk, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desk, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
];
/** Ten times the findings may take so many times as long to open, and so many seconds at all on a slow machine. */
const [MOST_TIMES, MOST_SECONDS] = [25, 20];

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findChromium();
if (executablePath === undefined) {
  console.log('SKIPPED: the HTML report in a browser: there is no Chromium (SAR_CHROMIUM, or chromium on PATH)');
  process.exit(SKIPPED);
}
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sar-html-')));
// Chromium's own sandbox does not start for root.
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  await examineEverywhere();
  await withKeyboard();
  await hostileTextStaysText();
  await manyFindings();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens a page and gives it with all that it tried to do: requests, messages, dialogs. */
async function open(name, text, options = {}) {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, text);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const tried = [];
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href && !request.url().startsWith('data:image/svg')) tried.push(`request ${request.url()}`);
  });
  page.on('console', (message) => tried.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => tried.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    tried.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const started = performance.now();
  await page.goto(pathToFileURL(path).href);
  return { page, context, tried, seconds: (performance.now() - started) / 1000 };
}

async function examineEverywhere() {
  const pages = {
    rich: htmlReport(richPage()),
    empty: htmlReport(emptyPage()),
    unknown: htmlReport(silentPage()),
    hostile: htmlReport(hostilePage(PAYLOAD)),
    wide: htmlReport(hostilePage('x'.repeat(500))),
    many: htmlReport(longPage(250)),
    command: pageOfCommand(),
  };
  for (const [name, text] of Object.entries(pages))
    for (const { name: view, ...options } of VIEWS) {
      const { page, context, tried } = await open(name, text, options);
      assert.deepEqual(await page.evaluate(examinePage), [], `${name} on ${view}`);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false, `${name} printed`);
      assert.deepEqual(tried, [], `${name} on ${view}`);
      await context.close();
    }
  console.log(`${Object.keys(pages).length} pages in ${VIEWS.length} views: words, headings, names, contrast, width, no request`);
}

/** The page of `sar patrol --format html` of the bundle, over a repository whose names want to be HTML. */
function pageOfCommand() {
  const repository = join(folder, 'repository');
  const files = {
    '.github/workflows/<img src=x onerror=alert(1)>.yml':
      "on: push\njobs:\n  a:\n    name: '</p><script>alert(1)</script>'\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/cache@v2\n        with: { path: '<b>', key: '\"><svg onload=alert(1)>' }\n      - run: npm ci\n",
    '.github/sar.yml': 'version: 1\nowner: "@octo"\n',
    'package.json': '{}\n',
    'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  const result = spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), 'patrol', '--format', 'html'], {
    cwd: repository,
    encoding: 'utf8',
  });
  assert.match(result.stdout, /^<!doctype html>/, result.stderr);
  assert.match(result.stdout, /blocker(?:s are| is) open/);
  return result.stdout;
}

async function withKeyboard() {
  const { page, context } = await open('keyboard', htmlReport(richPage()), {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.keyboard.press('Tab');
  assert.deepEqual(
    await page.evaluate(() => [document.activeElement?.className, document.activeElement?.getBoundingClientRect().left >= 0]),
    ['skip', true],
  );
  const seen = new Set();
  for (let steps = 0; steps < 200 && !seen.has('end'); steps++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return { kind: 'end', outline: 'none' };
      return { kind: element.localName, outline: getComputedStyle(element).outlineStyle };
    });
    if (focus.kind !== 'end') assert.notEqual(focus.outline, 'none', `${focus.kind} has no visible focus`);
    seen.add(focus.kind);
  }
  assert(seen.has('summary') && seen.has('a') && seen.has('end'), [...seen].join(', '));
  const first = page.locator('details.f > summary').first();
  await first.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('details.f').first().getAttribute('open'), '');
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'auto');
  await context.close();
  console.log('by keyboard: everything is reached, seen and opened; no motion where none is wanted');
}

async function hostileTextStaysText() {
  const skeleton = () =>
    [...document.querySelectorAll('*')].map((element) => `${element.localName} ${element.getAttributeNames().join(' ')}`);
  const [hostile, harmless] = [
    await open('hostile-text', htmlReport(hostilePage(PAYLOAD))),
    await open('harmless', htmlReport(hostilePage('a b'))),
  ];
  assert.deepEqual(await hostile.page.evaluate(skeleton), await harmless.page.evaluate(skeleton));
  assert.notEqual(await hostile.page.title(), 'hit');
  assert.deepEqual(hostile.tried, []);
  for (const { context } of [hostile, harmless]) await context.close();
  console.log('hostile text: the same elements and attributes as with harmless text');
}

async function manyFindings() {
  const times = {};
  for (const count of [500, 5000]) {
    const text = htmlReport(longPage(count));
    const { page, context, seconds } = await open(`many-${count}`, text, { viewport: { width: 360, height: 800 } });
    const started = performance.now();
    await page.locator('details.r > summary').first().click();
    await page.locator('details.r details.f > summary').first().click();
    assert.equal(await page.locator('details.r details.f dl').first().isVisible(), true);
    const target = await page.evaluate(() => [...document.querySelectorAll('details.r:not([open]) details.f')].at(-1).id);
    await page.evaluate((id) => location.assign(`#${id}`), target);
    await page.locator(`#${target} > summary`).waitFor({ state: 'visible', timeout: 10_000 });
    times[count] = seconds;
    const opened = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${count} findings: ${(text.length / 1e6).toFixed(1)} MB, open in ${seconds.toFixed(1)} s, a finding in ${opened} s`);
    await context.close();
  }
  assert(times[5000] < Math.max(times[500] * MOST_TIMES, 1) && times[5000] < MOST_SECONDS, JSON.stringify(times));
}
