import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import type { MarkdownDocument } from './markdown-document.js';
import { AnchorCollector } from './anchor-collector.js';
import { splitFrontMatter } from './front-matter.js';
import { htmlParts } from './html-parts.js';
import { destinationLines } from './destination-lines.js';

const DESCRIBES = /^\s*sar:describes\s+([^]*)$/;

let parser: MarkdownIt | undefined;

/** Destinations stay as they are written: the parser would leave some out and encode the others. */
function markdownParser(): MarkdownIt {
  if (parser !== undefined) return parser;
  parser = new createMarkdownIt({ html: true });
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  // Most paragraphs have neither a link nor a tag; their inside is what takes the time.
  parser.core.ruler.at('inline', ({ tokens, md, env }) => {
    for (const [at, token] of tokens.entries()) {
      if (token.type !== 'inline') continue;
      if (tokens[at - 1]?.type === 'heading_open' || /[[<]/.test(token.content))
        md.inline.parse(token.content, md, env, token.children ?? []);
    }
  });
  return parser;
}

/** The links, anchors and declarations of a Markdown file, by the rules of CommonMark and GitHub. Never throws for what a file holds. */
export function readMarkdown(text: string): MarkdownDocument {
  const { body, hasFrontMatter, describes: described } = splitFrontMatter(text);
  const lines = destinationLines(body);
  const anchors = new AnchorCollector();
  const links: { href: string; line: number; kind: 'link' | 'image' }[] = [];
  const describes = described.map((glob) => ({ glob, line: 1 }));

  const addHtml = (html: string, first: number, end: number): void => {
    const parts = htmlParts(html);
    for (const id of parts.ids) anchors.addId(id);
    for (const heading of parts.headings) anchors.addHeading(heading);
    for (const { href, kind, line } of parts.links) links.push({ href, kind, line: lines.of(href, first, end, first + line) });
    for (const { text: comment, line } of parts.comments) {
      const globs = DESCRIBES.exec(comment)?.[1]?.split(/[\s,]+/) ?? [];
      for (const glob of globs) if (glob !== '') describes.push({ glob, line: first + line + 1 });
    }
  };

  const addInline = (token: Token, first: number, end: number): void => {
    let line = first;
    for (const [at, child] of (token.children ?? []).entries()) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1;
      else if (child.type === 'html_inline') addHtml(child.content, line, end);
      else if (child.type === 'link_open' || child.type === 'image') {
        const href = String(child.attrGet(child.type === 'image' ? 'src' : 'href') ?? '');
        const kind = child.type === 'image' ? 'image' : 'link';
        // `[^1]` with `[^1]: word` is a footnote on GitHub, and a reference link to the parser.
        const isFootnote = kind === 'link' && token.children?.[at + 1]?.content.startsWith('^') === true;
        if (!isFootnote) links.push({ href, kind, line: lines.of(href, first, end, line) });
        if (child.children !== null)
          for (const inner of child.children) if (inner.type === 'html_inline') addHtml(inner.content, line, end);
      }
    }
  };

  let block: readonly [number, number] = [0, 0];
  let heading = false;
  for (const token of markdownParser().parse(body, {})) {
    block = token.map ?? block;
    if (token.type === 'heading_open') heading = true;
    else if (token.type === 'heading_close') heading = false;
    else if (token.type === 'html_block') addHtml(token.content, block[0], block[1]);
    else if (token.type === 'inline') {
      if (heading) anchors.addHeading(shownText(token));
      addInline(token, block[0], block[1]);
    }
  }
  return { links, anchors: anchors.anchors, describes, hasFrontMatter };
}

/** What a heading shows: text and code; images and tags show none. */
function shownText({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : type === 'softbreak' ? ' ' : ''))
    .join('');
}
