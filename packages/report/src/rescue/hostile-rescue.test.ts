import fc from 'fast-check';
import createMarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { playbookMapMarkdown } from './playbook-map-markdown.js';
import { playbookMapTable } from './playbook-map-table.js';
import { rescueMarkdown } from './rescue-markdown.js';
import { rescueTable } from './rescue-table.js';
import { mapOf, viewOf, type RescueTexts } from './rescue.fixture.js';
import { workflowPatchComment } from './workflow-patch-comment.js';

const OPTIONS = { limitBytes: 1_000_000, linkTo: () => undefined, command: 'sar rescue' };
const parser = new createMarkdownIt({ html: true, linkify: true });
// GitHub makes links of addresses with a scheme and of those that begin with `www.`, not of every domain.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
const FORGED = [
  '-->',
  '</details>',
  '\n\n# x\n\n',
  '```\n@octocat',
  '<a href="https://evil.example">',
  '](https://evil.example)',
  'closes #1',
];
const hostile = fc.oneof(
  hostileText,
  fc.array(fc.constantFrom(...FORGED), { maxLength: 4 }).map((parts) => parts.join('')),
);
const texts = fc.record({ a: hostile, b: hostile, c: hostile, d: hostile, e: hostile });
const CALM: RescueTexts = { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x' };

const SHOWN: ReadonlySet<string> = new Set(['text', 'text_special', 'softbreak', 'code_inline', 'paragraph_open', 'paragraph_close']);
const CODE = /^<\/?code>$/;

/** Everything that is more than text, with where it leads. */
function structureOf(markdown: string): readonly string[] {
  const structure: string[] = [];
  const visit = ({ type, tag, content, attrs, children }: Token): void => {
    if (type === 'inline' && children !== null) for (const child of children) visit(child);
    else if (!SHOWN.has(type) && !(type === 'html_inline' && CODE.test(content)))
      structure.push(`${type} ${tag} ${JSON.stringify(attrs)} ${type.startsWith('html') ? content : ''}`.trim());
  };
  for (const token of parser.parse(markdown, {})) visit(token);
  return structure;
}

describe.each<readonly [string, (value: RescueTexts) => string]>([
  ['the summary', (value) => rescueMarkdown(viewOf(value), OPTIONS)],
  ['the map of playbooks', (value) => playbookMapMarkdown(mapOf(value), OPTIONS)],
  [
    'the comment with a patch',
    ({ a, b, c }) => workflowPatchComment(`--- a/x\n+++ b/x\n@@ -1 +1 @@\n-${a}\n+${b}\n`, [c === '' ? 'p' : c], 60_000),
  ],
])('%s, read by a parser of Markdown', (_what, render) => {
  it('has no element, link, image or HTML that a text made', () => {
    const calm = structureOf(render(CALM));
    expect(calm.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(texts, (value) => {
        expect(structureOf(render(filled(value)))).toEqual(calm);
      }),
      { numRuns: 300 },
    );
  });
});

it.each<readonly [string, (value: RescueTexts) => readonly string[]]>([
  ['the table', (value) => rescueTable(viewOf(value), { palette: PLAIN_PALETTE })],
  ['the narrow table', (value) => rescueTable(viewOf(value), { palette: PLAIN_PALETTE, columns: 40 })],
  ['the map', (value) => playbookMapTable(mapOf(value), { palette: PLAIN_PALETTE, columns: 80 })],
])('%s holds no control character and no workflow command', (_what, render) => {
  fc.assert(
    fc.property(texts, (value) => {
      for (const line of render(value)) {
        expect(CONTROL.test(line.replaceAll('\t', ''))).toBe(false);
        expect(holdsWorkflowCommand(line)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

/** What is empty has no element of its own, which is no fault. */
function filled(value: RescueTexts): RescueTexts {
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, `x${text}`])) as unknown as RescueTexts;
}
