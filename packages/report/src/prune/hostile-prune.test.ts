import type { PruneDocument } from '@sar/baseline';
import fc from 'fast-check';
import createMarkdownIt, { type Token } from 'markdown-it';
import { expect, it } from 'vitest';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { cacheRemoval, cachesDocument, runRemoval, runsDocument } from './prune.fixture.js';
import { pruneMarkdown } from './prune-markdown.js';
import { pruneTable } from './prune-table.js';

const parser = new createMarkdownIt({ html: true, linkify: true });
// GitHub makes links of addresses with a scheme and of those that begin with `www.`, not of every domain.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
/** What the report itself makes; in hostile text all of it is only text. */
const OWN_HTML = new Set(['<details><summary>', '</summary>', '</details>', '<code>', '</code>']);

/** A document of each kind with text from elsewhere in every place that has some. */
function documents(texts: readonly string[]): readonly PruneDocument[] {
  const [a = '', b = '', c = '', d = ''] = texts;
  const more = { notes: [`About ${c}`], stopped: { why: 'failing' as const, detail: d } };
  return [
    cachesDocument([cacheRemoval({ key: a, ref: b, outcome: 'failed', detail: c })], more),
    runsDocument(
      [runRemoval({ workflow: a, name: b, branch: c, conclusion: d, outcome: 'failed', detail: a }), runRemoval({ workflow: '', name: b })],
      {
        ...more,
      },
    ),
  ];
}

/** The kinds of everything in a text that is more than words, in their order. */
function shapeOf(text: string): readonly string[] {
  const flat = (tokens: readonly Token[]): readonly Token[] => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
  const words = new Set(['text', 'text_special', 'softbreak', 'code_inline', 'inline']);
  return flat(parser.parse(text, {}))
    .filter(({ type, content }) => !words.has(type) && !(type === 'html_inline' && OWN_HTML.has(content)))
    .map(({ type, content }) => (type.startsWith('html') ? content.trim() : type));
}

it('no text from elsewhere adds anything to the Markdown', () => {
  const calm = documents(['x', 'x', 'x', 'x']).map((document) =>
    shapeOf(pruneMarkdown(document, { limitBytes: 1_000_000, command: 'sar' })),
  );
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 4, maxLength: 4 }), (texts) => {
      for (const [index, document] of documents(texts).entries()) {
        const text = pruneMarkdown(document, { limitBytes: 1_000_000, command: 'sar' });
        expect(shapeOf(text)).toEqual(calm[index]);
        expect(text.replaceAll('\n', '')).not.toMatch(CONTROL);
        expect(holdsWorkflowCommand(text)).toBe(false);
      }
    }),
  );
});

it('no text from elsewhere reaches a terminal or the runner as more than text', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 4, maxLength: 4 }), (texts) => {
      for (const document of documents(texts)) {
        const lines = pruneTable(document, { palette: PLAIN_PALETTE, columns: 100 });
        expect(lines.join('')).not.toMatch(CONTROL);
        expect(lines.every((line) => !line.includes('\n') && !holdsWorkflowCommand(line))).toBe(true);
      }
    }),
  );
});
