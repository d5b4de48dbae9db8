import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

const links = (text: string): readonly string[] => readMarkdown(text).links.map(({ href, line, kind }) => `${line} ${kind} ${href}`);
const anchors = (text: string): readonly string[] => [...readMarkdown(text).anchors];

describe('readMarkdown: links', () => {
  it.each([
    ['a link', 'see [a](b.md)', ['1 link b.md']],
    ['an image in a link', '[![a](b.png)](c.md)', ['1 link c.md', '1 image b.png']],
    ['a reference link, at its definition', 'see [a][x]\n\n[x]: b.md', ['3 link b.md']],
    ['a shortcut reference', '[x]\n\n[x]: <b.md> "title"', ['3 link b.md']],
    ['the line within a paragraph', 'one\ntwo [a](b.md)\nthree [c](d.md)', ['2 link b.md', '3 link d.md']],
    ['lists and quotations', '> - [a](b.md)\n>   [c](d.md)', ['1 link b.md', '2 link d.md']],
    ['tables', '| a |\n|---|\n| [x](y.md) |\n| [z](w.md) |', ['3 link y.md', '4 link w.md']],
    ['HTML blocks', '<p align="center">\n<a href="x.md"><img\n src="y.png"></a></p>', ['2 link x.md', '3 image y.png']],
    ['HTML in a line', 'see <a href="x.md">x</a>', ['1 link x.md']],
    ['a picture', '<picture>\n<source srcset="dark.png">\n<img src="light.png">\n</picture>', ['2 image dark.png', '3 image light.png']],
    ['spaces in pointed brackets', '[a](<b c.md>)', ['1 link b c.md']],
    ['brackets in a destination', '[a](b_(c).md)', ['1 link b_(c).md']],
    ['entities and backslashes', '[a](b&amp;c\\_d.md)', ['1 link b&c_d.md']],
    ['percent signs as they are', '[a](b%20c.md)', ['1 link b%20c.md']],
    ['an unusual scheme', '[a](javascript:x)', ['1 link javascript:x']],
    ['code', '`[a](b.md)`\n\n```\n[a](b.md)\n```\n\n    [a](b.md)', []],
    ['comments', '<!-- [a](b.md) <a href="x.md"> -->', []],
    ['footnotes', 'x[^1]\n\n[^1]: word', []],
    ['front matter', '---\ntitle: "[a](b.md)"\n---\n[c](d.md)', ['4 link d.md']],
    ['front matter of Windows', '---\r\ntitle: x\r\n---\r\n[c](d.md)', ['4 link d.md']],
    ['a rule at the beginning', '---\n[c](d.md)', ['2 link d.md']],
    ['an escaped link', '\\[a](b.md)', []],
  ])('%s', (_, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('readMarkdown: anchors', () => {
  it.each([
    ['punctuation and spaces', '# What is it, really?', ['what-is-it-really']],
    ['code', '## The `--push-to` option', ['the---push-to-option']],
    ['emphasis', '## *A* **b** ~~c~~ _d_', ['a-b-c-d']],
    ['underscores in words', '## snake_case', ['snake_case']],
    ['a link', '## See [this](x.md)', ['see-this']],
    ['an image', '## ![logo](x.png) Title', ['title']],
    ['setext headings', 'Title\n=====\n\nPart\n----', ['title', 'part']],
    ['a heading behind a byte order mark', '\uFEFF# Title', ['title']],
    ['repeated headings', '# A\n# A\n# A', ['a', 'a-1', 'a-2']],
    ['a heading that looks repeated', '# A\n# A-1\n# A', ['a', 'a-1', 'a-2']],
    ['letters of other scripts', '# Größe 大小', ['größe-大小']],
    ['an emoji', '# 🎉 New', ['-new']],
    ['an emoji by its name', '# :tada: New', ['tada-new', 'new', '-new']],
    ['headings of HTML', '<h2 align="center">My <b>Tool</b></h2>', ['my-tool']],
    ['ids and names of HTML', '<a name="one"></a>\n\n<div id="two"></div>\n\ntext <a id="three"></a>', ['one', 'two', 'three']],
    ['an anchor in a heading', '## <a name="x"></a>Title', ['title', 'x']],
    ['an id of a generator', '## Title {#own}', ['title-own', 'own', 'title']],
    ['no heading in code', '```\n# A\n```', []],
    ['headings in quotations and lists', '> # A\n\n- # B', ['a', 'b']],
  ])('%s', (_, text, expected) => {
    expect(anchors(text)).toEqual(expected);
  });

  it('numbers repeated headings as GitHub does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'a', 'A-1', 'a 1', 'B', 'b-2'), { maxLength: 12 }), (headings) => {
        const slugger = new GithubSlugger();
        const expected = headings.map((heading) => slugger.slug(heading));
        expect(new Set(expected).size).toBe(expected.length);
        expect(anchors(headings.map((heading) => `# ${heading}`).join('\n'))).toEqual(expected);
      }),
    );
  });
});

describe('readMarkdown: descriptions', () => {
  it.each([
    ['front matter, a list', '---\ndescribes:\n  - src/a.ts\n  - src/b/**\n---\n', ['src/a.ts', 'src/b/**']],
    ['front matter, a text', '---\ndescribes: src/a.ts\n---\n', ['src/a.ts']],
    ['a comment', '# A\n\n<!-- sar:describes src/a.ts src/b/** -->', ['src/a.ts', 'src/b/**']],
    ['broken front matter', '---\ndescribes: [a\n---\n', []],
    ['another type', '---\ndescribes: {a: 1}\n---\n', []],
  ])('%s', (_, text, expected) => {
    expect(readMarkdown(text).describes.map(({ glob }) => glob)).toEqual(expected);
  });
});

describe('readMarkdown: whatever a file holds', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '![',
    '<',
    '>',
    '<a href="',
    '<h2>',
    '</h2>',
    '"',
    '#',
    '# ',
    '\n',
    '---\n',
    '`',
    '```\n',
    '&amp;',
    '\\',
    '%',
    '|',
    '[^',
    ']: ',
    '{#',
    '<!--',
    '-->',
    ':x:',
    'é',
    '\u0000',
    '\uD800',
  );

  it('never throws, and places every link in the file', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        for (const { line } of readMarkdown(text).links) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['opening brackets', '['.repeat(50_000)],
    ['openings of links', '[a]('.repeat(20_000)],
    ['links without a definition', '[a] '.repeat(20_000)],
    [
      'definitions',
      Array.from({ length: 10_000 }, (_, at) => `[a${at}]: b${at}\n`).join('') +
        Array.from({ length: 10_000 }, (_, at) => `[a${at}]`).join(' '),
    ],
    ['tags', '<a href="x">'.repeat(20_000)],
    ['an open comment', '<!--'.repeat(50_000)],
    ['quotations', '> '.repeat(20_000)],
    ['emphasis', '*a_ '.repeat(20_000)],
    ['an alias bomb in front matter', `---\ndescribes: [*a]\n${'a: &a [*a, *a]\n'.repeat(1000)}---\n`],
  ])('is done soon with many %s', async (_, text) => {
    await withinProcessorTime(2000, () => {
      readMarkdown(text);
    });
  });
});
