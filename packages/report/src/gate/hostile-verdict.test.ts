import type { GateLine, GateVerdict } from '@sar/baseline';
import fc from 'fast-check';
import createMarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { CALM, texts, type Texts } from '../issues/hostile-finding.fixture.js';
import { CONTROL, holdsWorkflowCommand } from '../safety/hostile-text.fixture.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { gateAnnotations } from './gate-annotations.js';
import { gateComment, isGateComment } from './gate-comment.js';
import { gateMarkdown } from './gate-markdown.js';
import { gateTable } from './gate-table.js';
import { findingDiffMarkdown } from './finding-diff-markdown.js';
import { findingDiffTable } from './finding-diff-table.js';
import { hostileFinding } from '../issues/hostile-finding.fixture.js';
import { line } from './verdict.fixture.js';
import { verdictText } from './verdict-text.js';

const parser = new createMarkdownIt({ html: true, linkify: true });
// GitHub makes links of addresses with a scheme and of those that begin with `www.`, not of every domain.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

const CODE = /^<\/?code>$/;
const SHOWN: ReadonlySet<string> = new Set(['text', 'text_special', 'softbreak', 'code_inline', 'paragraph_open', 'paragraph_close']);

/** Everything that is more than text, with where it leads; and what is read outside of code. */
function parsed(markdown: string): { readonly structure: readonly string[]; readonly lines: readonly string[] } {
  const structure: string[] = [];
  const lines: string[] = [];
  const visit = ({ type, tag, content, attrs, children }: Token): void => {
    if (type === 'inline' && children !== null) {
      for (const child of children) visit(child);
      lines.push(proseOf(children));
    } else if (!SHOWN.has(type) && !(type === 'html_inline' && CODE.test(content))) {
      const html = type.startsWith('html') && !content.startsWith('<!-- sar:gate') ? content : '';
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

const LINKED = /@[\p{L}\p{N}]|(?:#|\bGH-)\d|:\/\/|\bwww\./iu;

/** A verdict with such a text in every place. A text of nothing makes another structure, and is none that a check gives. */
function hostile({ a, b, c, d, e }: Texts): GateVerdict {
  const some = (text: string) => `x${text}`;
  const lines: GateLine[] = [
    line({ id: some(a), title: some(b), detail: some(c) }),
    line({
      id: `y${a}`,
      title: some(b),
      outcome: 'fail',
      detail: some(c),
      evidence: [
        { text: some(d), output: some(d) },
        { text: some(e), path: some(a), line: 2 },
        { text: some(b), path: some(c) },
      ],
      remedy: some(d),
      command: some(e).replace(/[\r\n]+/g, ' '),
      playbook: some(a),
    }),
    line({ id: `z${b}`, title: some(c), outcome: 'unknown', required: false, detail: some(d) }),
  ];
  return { outcome: 'fail', lines, failed: [`y${a}`] };
}

describe.each([
  ['the summary', (value: Texts) => gateMarkdown(hostile(value), { limitBytes: 100_000, command: 'sar gate', notes: [`x${value.a}`] })],
  ['the comment', (value: Texts) => gateComment(hostile(value), { gate: `g${value.c}`, more: `m${value.d}` })],
  [
    'the difference of findings',
    (value: Texts) =>
      findingDiffMarkdown(
        {
          base: `b${value.a}`,
          added: [hostileFinding(value)],
          gone: [hostileFinding(value, true)],
          kept: [],
          notCompared: [{ sensor: `s${value.b}`, detail: `d${value.c}`, isLost: true }],
          readings: [],
        },
        { limitBytes: 100_000, linkTo: () => undefined, command: 'sar diff' },
      ),
  ],
] as const)('%s, read by a parser of Markdown', (_what, render) => {
  it('has no element, link, image or HTML that untrusted text made, and mentions nobody', () => {
    const calm = parsed(render(CALM));
    expect(calm.structure.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(texts, (value) => {
        const text = render(value);
        const { structure, lines } = parsed(text);
        expect(structure).toEqual(calm.structure);
        for (const each of lines) expect(each).not.toMatch(LINKED);
        // The marker of a comment is compared as it is, and stands in no log.
        expect(holdsWorkflowCommand(text.replace(/^<!-- sar:gate [^\n]*\n/, ''))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

it('a terminal gets no control character, and the runner no command', () => {
  fc.assert(
    fc.property(texts, (value) => {
      const diff = {
        base: value.a,
        added: [hostileFinding(value)],
        gone: [],
        kept: [],
        notCompared: [{ sensor: value.b, detail: value.c, isLost: false }],
        readings: [],
      };
      for (const each of [
        ...gateTable(hostile(value), { palette: PLAIN_PALETTE, columns: 100 }),
        ...findingDiffTable(diff, { palette: PLAIN_PALETTE }),
        verdictText(hostile(value)),
      ]) {
        expect(each).not.toMatch(CONTROL);
        expect(each).not.toContain('\n');
        expect(holdsWorkflowCommand(each)).toBe(false);
      }
      for (const { title, message, path } of gateAnnotations(hostile(value))) expect(`${title}${message}${path}`).not.toMatch(CONTROL);
    }),
    { numRuns: 300 },
  );
});

it('the marker of a comment is its own, whatever stands below', () => {
  fc.assert(
    fc.property(texts, (value) => {
      const text = gateComment(hostile(value), { gate: 'SAR gate' });
      expect(isGateComment(text, 'SAR gate')).toBe(true);
      expect(isGateComment(text, 'another')).toBe(false);
    }),
  );
});
