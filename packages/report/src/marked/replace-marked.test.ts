import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { findMarked } from './find-marked.js';
import { beginMarker, endMarker, MARKED_SECTIONS, type MarkedSection } from './marked-section.js';
import { replaceMarked } from './replace-marked.js';

const TABLE = '<!-- sar:gaps:table -->';
const TABLE_END = '<!-- sar:gaps:table:end -->';
const ROADMAP = '<!-- sar:gaps:roadmap -->';
const ROADMAP_END = '<!-- sar:gaps:roadmap:end -->';
const TEXTS = new Map<MarkedSection, string>([
  ['sar:gaps:table', '| A |\n| --- |'],
  ['sar:gaps:roadmap', '```mermaid\ngantt\n```\n'],
]);
const replace = (text: string): string => replaceMarked(text, TEXTS, 'docs/SAR.md');

describe('what stands between markers', () => {
  it.each([
    ['nothing', ''],
    ['an older text', 'old\n\nlines\n'],
    ['its own', '\n| A |\n| --- |\n\n'],
  ])('is replaced: %s', (_, between) => {
    expect(replace(`# Guide\n\n${TABLE}\n${between}${TABLE_END}\n\nrest`)).toBe(
      `# Guide\n\n${TABLE}\n\n| A |\n| --- |\n\n${TABLE_END}\n\nrest`,
    );
  });

  it('is replaced in each section, in any order', () => {
    const text = replace(`${ROADMAP}\n${ROADMAP_END}\nbetween\n  ${TABLE}  \nx\n${TABLE_END}`);
    expect(text).toBe(
      `${ROADMAP}\n\n\`\`\`mermaid\ngantt\n\`\`\`\n\n${ROADMAP_END}\nbetween\n  ${TABLE}  \n\n| A |\n| --- |\n\n${TABLE_END}`,
    );
    expect(replace(text)).toBe(text);
  });

  it('becomes one empty line for an empty text', () => {
    expect(replaceMarked(`${TABLE}\nold\n${TABLE_END}\n`, new Map([['sar:gaps:table', '']]), 'a.md')).toBe(`${TABLE}\n\n${TABLE_END}\n`);
  });

  it('stays where no text is given for it', () => {
    const text = `<!-- sar:score:table -->\nmine\n<!-- sar:score:table:end -->\n<!-- sar:variables:begin -->\n<!-- sar:own -->`;
    expect(replace(text)).toBe(text);
  });

  it('keeps the ends of lines', () => {
    const text = replace(`a\r\n${TABLE}\r\n${TABLE_END}\r\nb\r\n${ROADMAP}\r\n${ROADMAP_END}`);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(replace(text)).toBe(text);
  });

  it('is not looked for in code', () => {
    const example = `~~~md\n${TABLE}\n~~~\n`;
    expect(replace(`${example}${TABLE}\n${TABLE_END}`)).toBe(`${example}${TABLE}\n\n| A |\n| --- |\n\n${TABLE_END}`);
    expect(findMarked(example, 'a.md')).toEqual([]);
  });
});

it('nothing outside of the markers changes, and nothing more the second time', () => {
  const names = fc.constantFrom(...MARKED_SECTIONS);
  fc.assert(
    fc.property(names, hostileText, hostileText, hostileText, hostileText, (name, before, between, after, raw) => {
      // Fences would hide the markers; the text itself is made safe by whoever renders it.
      fc.pre(!/```|~~~/.test(before + between + raw) && !/<!--/.test(raw));
      const frame = (text: string): string => `${before}\n${beginMarker(name)}\n${text}\n${endMarker(name)}\n${after}`;
      const texts = new Map([[name, raw]]);
      const once = replaceMarked(frame(between), texts, 'a.md');
      expect(once.startsWith(`${before}\n${beginMarker(name)}`)).toBe(true);
      expect(once.endsWith(`${endMarker(name)}\n${after}`)).toBe(true);
      expect(replaceMarked(once, texts, 'a.md')).toBe(once);
      expect(replaceMarked(once, new Map(), 'a.md')).toBe(once);
    }),
  );
});

describe('what is wrong with markers', () => {
  it.each([
    ['no end', `a\n${TABLE}\nx`, 2, `is not closed: add the line ${TABLE_END}`],
    ['another section within', `${TABLE}\n${ROADMAP}\n${ROADMAP_END}\n${TABLE_END}`, 1, 'is not closed'],
    ['no beginning', `${TABLE_END}`, 1, `has no ${TABLE} before it`],
    ['the end of another', `${TABLE}\n${ROADMAP_END}`, 2, `has no ${ROADMAP} before it`],
    ['twice', `${TABLE}\n${TABLE_END}\n\n${TABLE}\n${TABLE_END}`, 4, 'is there twice, first in line 1'],
    ['a slip', '<!-- sar:gaps:tabel -->', 1, 'there is no section "sar:gaps:tabel"; did you mean sar:gaps:table?'],
    ['a slip at the end', `${TABLE}\n<!--sar:gaps:tabel:end-->`, 2, 'did you mean sar:gaps:table?'],
    ['nothing near', '<!-- sar:score:everything-we-know -->', 1, 'known are sar:gaps:counts, sar:gaps:table'],
    ['more words', '<!-- sar:gaps:table wide -->', 1, 'there is no section "sar:gaps:table wide"; did you mean sar:gaps:table?'],
    ['a section alone', '<!-- sar:gaps -->', 1, 'there is no section "sar:gaps"'],
  ])('%s', (_, text, line, message) => {
    try {
      replace(text);
    } catch (error) {
      expect(error).toMatchObject({ name: 'UserError', places: [{ file: 'docs/SAR.md', line }] });
      expect((error as Error).message).toContain(message);
      expect((error as Error).message.startsWith(`docs/SAR.md:${line}: `)).toBe(true);
      return;
    }
    throw new Error('nothing was thrown');
  });
});
