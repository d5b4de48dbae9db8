import fc from 'fast-check';
import createMarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { dashboardText } from './dashboard-text.js';
import { findingIssueText } from './finding-issue-text.js';
import { CALM, hostileFinding, texts, type Texts } from './hostile-finding.fixture.js';
import { openRow, subjectOf, view } from './issue.fixture.js';

const PLAIN = { linkTo: () => undefined, dashboardUrl: 'https://x.example' };
const parser = new createMarkdownIt({ html: true, linkify: true });
// GitHub makes links of addresses with a scheme and of those that begin with `www.`, not of every domain.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

/** Code, which shows text and does nothing else, is left out of what is compared. */
const CODE = /^<\/?code>$/;
/** A text of nothing but blanks has no paragraph. */
const SHOWN: ReadonlySet<string> = new Set(['text', 'text_special', 'softbreak', 'code_inline', 'paragraph_open', 'paragraph_close']);

interface Parsed {
  /** Everything that is more than text, with where it leads. */
  readonly structure: readonly string[];
  /** What is read outside of code, one line for each paragraph. */
  readonly lines: readonly string[];
}

function parsed(markdown: string): Parsed {
  const structure: string[] = [];
  const lines: string[] = [];
  const visit = ({ type, tag, content, attrs, children }: Token): void => {
    if (type === 'inline' && children !== null) {
      for (const child of children) visit(child);
      lines.push(proseOf(children));
    } else if (!SHOWN.has(type) && !(type === 'html_inline' && CODE.test(content))) {
      const html = type.startsWith('html') || type === 'fence' || type === 'code_block' ? content : '';
      structure.push(`${type} ${tag} ${JSON.stringify(attrs)} ${html}`.trim());
    }
  };
  for (const token of parser.parse(markdown, {})) visit(token);
  return { structure, lines };
}

function proseOf(tokens: readonly Token[]): string {
  let isCode = false;
  return tokens
    .map(({ type, content }) => {
      if (type === 'html_inline') isCode = content === '<code>';
      return type === 'code_inline' || isCode ? '\u0000' : content;
    })
    .join('');
}

/** What GitHub links once Markdown is done: people and teams, issues, addresses. */
const LINKED = /@[\p{L}\p{N}]|(?:#|\bGH-)\d|:\/\/|\bwww\./iu;

function issueOf(value: Texts): string {
  const members = [hostileFinding(value), hostileFinding({ ...value, a: 'z' })];
  return findingIssueText(subjectOf(members, value.a, value.b), { ...PLAIN, commit: undefined, command: value.c, maxLength: 60_000 }).body;
}

function dashboardOf(value: Texts): string {
  const subject = subjectOf([hostileFinding(value), hostileFinding({ ...value, a: 'z' })], value.a, value.b);
  const quiet = { finding: hostileFinding(value, true), markers: () => '' };
  const silent = [{ sensor: value.a, layer: 'L2', outcome: 'unknown', reason: 'failed', detail: value.b } as const];
  const keptIssues = [{ number: 3, url: 'https://x.example', severity: 'P1', title: value.c } as const];
  const unseen = {
    kind: 'unseen',
    id: '00000000000000aa',
    severity: 'P1',
    layer: 'L2',
    dueAt: value.a,
    firstSeen: value.b,
    rule: value.c,
    path: `p${value.d}`,
    markers: () => '',
  } as const;
  const rows = [openRow(subject), openRow(subjectOf([hostileFinding(value)])), unseen];
  return dashboardText(view({ rows, waived: [quiet], accepted: [quiet], unknown: silent, keptIssues, commit: undefined }), PLAIN);
}

describe.each([
  ['the issue of a finding', issueOf],
  ['the dashboard', dashboardOf],
] as const)('%s, read by a parser of Markdown', (_what, render) => {
  it('has no element, link, image or HTML that text of a finding made, and mentions nobody', () => {
    const calm = parsed(render(CALM));
    expect(calm.structure.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(texts, (value) => {
        const { structure, lines } = parsed(render(value));
        expect(structure).toEqual(calm.structure);
        for (const line of lines) expect(line.replace(/^#3:/, '')).not.toMatch(LINKED);
      }),
      { numRuns: 300 },
    );
  });
});

it('the parser sees what is to be kept out', () => {
  const { structure, lines } = parsed('@a ![x](https://x.example/y) <b>x</b> https://evil.example\n\n# h\n\n<script>');
  expect(structure.filter((entry) => /^(?:image|html|heading_open|link_open)/.test(entry))).toHaveLength(6);
  expect(lines[0]).toMatch(LINKED);
});
