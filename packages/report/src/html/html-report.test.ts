import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { hostilePage } from './hostile-page.fixture.js';
import { emptyPage, longPage, richPage, silentPage } from './html-page.fixture.js';
import type { HtmlPage } from './html-page.js';
import { htmlReport } from './html-report.js';
import { loadHtmlReport } from './index.js';
import { tagsOf } from './page-parts.fixture.js';

const SECTIONS = ['overview', 'causes', 'findings', 'score', 'gaps', 'coverage', 'unknown', 'waived', 'acts'];
const sectionsOf = (text: string) => tagsOf(text).flatMap(({ name, attributes }) => (name === 'section' ? [attributes.get('id')] : []));
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** The rich page without some of its parts. */
function without(...parts: readonly (keyof HtmlPage)[]): HtmlPage {
  return Object.fromEntries(Object.entries(richPage()).filter(([part]) => !parts.some((left) => left === part))) as unknown as HtmlPage;
}

/** Every element and attribute that the page may have. */
const ELEMENTS = new Set(
  'a article body caption circle code dd desc details div dl dt figcaption figure footer h1 h2 h3 h4 head header html li line link main meta nav p path rect section small span strong style summary svg table tbody td text th thead time title tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'aria-hidden aria-label aria-labelledby charset class content cx cy d data-label datetime height href http-equiv id lang name open r rel role rx scope tabindex transform viewBox width x x1 x2 y y1 y2'.split(
    ' ',
  ),
);

function expectOwnMarkup(text: string): void {
  for (const { name, attributes } of tagsOf(text)) {
    expect(ELEMENTS).toContain(name);
    for (const attribute of attributes.keys()) expect(ATTRIBUTES).toContain(attribute);
    const href = attributes.get('href');
    if (name === 'a') expect(href).toMatch(/^(?:#|https?:\/\/|(?![a-z][a-z0-9+.-]*:|\/\/))/i);
    if (name === 'link') expect(href).toMatch(/^data:image\/svg/);
  }
}

describe('the parts of the page', () => {
  it('are all there when there is something in each', () => {
    expect(sectionsOf(htmlReport(richPage()))).toEqual(SECTIONS);
  });

  it.each([
    ['nothing at all', emptyPage(), []],
    ['sensors without an answer', silentPage(), ['coverage', 'unknown']],
    ['no score', without('score'), SECTIONS.filter((id) => id !== 'score')],
    ['no gaps', without('gaps', 'roadmap'), SECTIONS.filter((id) => id !== 'gaps')],
    ['no acts', { ...richPage(), acts: [] }, SECTIONS.filter((id) => id !== 'acts')],
    ['no groups', { ...richPage(), groups: [] }, SECTIONS.filter((id) => id !== 'causes')],
  ])('leave out what is not given: %s', (_, page, expected) => {
    expect(sectionsOf(htmlReport(page))).toEqual(expected);
  });

  it('say what is unknown, and why', () => {
    const text = htmlReport(silentPage());
    expect(text).toContain('Nothing is known: none of 7 sensors gave an answer.');
    for (const reason of [
      'no token',
      'not permitted',
      'rate limit reached',
      'not reachable',
      'not configured',
      'not supported here',
      'failed',
    ])
      expect(text).toContain(`>${reason}</td>`);
  });

  it('tell everything of a finding', () => {
    const text = htmlReport(richPage());
    for (const words of [
      'the secret CODECOV_TOKEN is required and missing',
      'a repository secret',
      'overdue by 30 min',
      'Queue an intent: sar intents set CODECOV_TOKEN',
      '<code>impact:degrades</code>: degrades performance or reliability',
      'moves to the new runner in December (ci-team)',
      '@octo-org/platform',
      'https://github.com/octo-org/sar/blob/main/docs/rules/cache-wiring/missing-cache.md',
      'https://github.com/octo-org/service/blob/4f1d2c3/.github/workflows/ci.yml#L12',
    ])
      expect(text).toContain(words);
  });

  it('name the playbook that is chosen for a finding, and not the one that it names', () => {
    const first = richPage().findings.find(({ signal }) => signal.playbook === 'SAR-001');
    const named = (playbooks?: ReadonlyMap<string, string>) =>
      htmlReport({ ...emptyPage({ findings: first === undefined ? [] : [first] }), ...(playbooks !== undefined && { playbooks }) });
    expect(named()).not.toContain('Playbook');
    expect(named(new Map([[first?.signal.id ?? '', 'OWN']]))).toMatch(/Playbook[^]{1,60}OWN/);
  });

  it('are the same for the same page', () => {
    expect(htmlReport(richPage())).toBe(htmlReport(richPage()));
  });
});

describe.each([
  ['rich', richPage()],
  ['long', longPage(300)],
  ['cut', longPage(300), 120_000],
  ['silent', silentPage()],
  ['hostile', hostilePage('"><b id="x">\'</style></title>')],
] as const)('the %s page', (_, page, limit?: number) => {
  const text = htmlReport(page, limit);
  const tags = tagsOf(text);
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);

  it('has ids that are each there once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads to places that it has', () => {
    const wanted = tags.flatMap(({ attributes }) => [
      ...(attributes.get('href')?.startsWith('#') === true ? [attributes.get('href')?.slice(1) ?? ''] : []),
      ...(attributes.get('aria-labelledby')?.split(' ') ?? []),
    ]);
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is of its own elements alone', () => {
    expectOwnMarkup(text);
  });

  it('has headings in order', () => {
    const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
  });
});

describe('hostile text', () => {
  it('adds no element and no attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectOwnMarkup(htmlReport(hostilePage(text)));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '//evil.example/x', 'vbscript:x'])('%s is no link', (url) => {
    const links = tagsOf(htmlReport(hostilePage(url))).flatMap(({ name, attributes }) =>
      name === 'a' ? [attributes.get('href') ?? ''] : [],
    );
    expect(links.filter((href) => !href.startsWith('#'))).toEqual([]);
  });

  it('of any length leaves the page below its limit', () => {
    expect(bytes(htmlReport(hostilePage('"\u202e'.repeat(200_000))))).toBeLessThan(2_000_000);
  });
});

it('says in its place that a part is too large', () => {
  const page = longPage(100);
  const members = page.findings.map(({ signal }) => signal.id);
  const groups = Array.from({ length: 150 }, (_, index) => ({
    id: `g${index}`,
    kind: 'x',
    title: 't',
    why: 'w',
    root: members[0] ?? '',
    members,
  }));
  const text = htmlReport({ ...page, groups }, 1_000_000);
  expect(bytes(text)).toBeLessThanOrEqual(1_000_000);
  expect(text.match(/This part would make the page too large to open/g)).toHaveLength(1);
  expect(sectionsOf(text)).toContain('causes');
  expect(text).toContain('<h2 id="gaps-h">');
});

describe('a page of many findings', () => {
  it('is held below its limit, has the worst, and says how many it has not', () => {
    const page = longPage(600);
    const text = htmlReport(page, 200_000);
    const shown = new Set(tagsOf(text).flatMap(({ attributes }) => (attributes.get('class') === 'f' ? [attributes.get('id')] : [])));
    expect(bytes(text)).toBeLessThanOrEqual(200_000);
    expect(shown.size).toBeGreaterThan(50);
    const shownFindings = page.findings.filter(({ signal }) => shown.has(`f-${signal.id}`));
    expect(text).toContain(`${600 - shownFindings.length} findings more`);
    const worstMissing = page.findings.filter((finding) => !shownFindings.includes(finding)).map(({ severity }) => severity);
    expect(shownFindings.every(({ severity }) => worstMissing.every((missing) => severity <= missing))).toBe(true);
  });

  it('says once what the findings of a rule share', () => {
    const text = htmlReport(longPage(400));
    expect(text.split('Add `cache: npm` to actions/setup-node.').length - 1).toBeLessThanOrEqual(4 * 40);
    expect(text).not.toContain('<details class="r" open');
    expect(htmlReport(longPage(40))).toContain('<details class="f"');
  });
});

it('allows its own style sheet and nothing else', async () => {
  const { htmlReport: written } = await loadHtmlReport();
  const text = written(richPage());
  const style = /<style>([^<]*)<\/style>/.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(text).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'">`,
  );
  expect(style).not.toMatch(/@import|url\(/);
  expect(text).not.toMatch(/<script|style="|srcset|<iframe|<object|<form/i);
});
