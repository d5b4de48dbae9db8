import { Parser } from 'htmlparser2';

/** What a piece of HTML in a Markdown file holds. Lines are 0-based within the piece. */
export interface HtmlParts {
  readonly links: readonly { readonly href: string; readonly kind: 'link' | 'image'; readonly line: number }[];
  /** Values of `id` and `name`, which GitHub keeps as anchors. */
  readonly ids: readonly string[];
  /** Texts of `<h1>` to `<h6>`, in their order. */
  readonly headings: readonly string[];
  readonly comments: readonly { readonly text: string; readonly line: number }[];
}

const WORTH_READING = /<!--|\b(?:href|src|srcset|id|name)\s*=|<h[1-6]\b/i;
const NONE: HtmlParts = { links: [], ids: [], headings: [], comments: [] };

/** Reads a piece of HTML; what is in comments counts only as a comment. Never throws. */
export function htmlParts(html: string): HtmlParts {
  if (!WORTH_READING.test(html)) return NONE;
  const links: { href: string; kind: 'link' | 'image'; line: number }[] = [];
  const ids: string[] = [];
  const headings: string[] = [];
  const comments: { text: string; line: number }[] = [];
  let heading: string | undefined;
  let line = 0;
  let counted = 0;
  const lineNow = (): number => {
    for (; counted < parser.startIndex; counted++) if (html.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, name: anchor, href, src, srcset } = attributes;
      if (id !== undefined && id !== '') ids.push(id);
      if (anchor !== undefined && anchor !== '') ids.push(anchor);
      if (name === 'a' && href !== undefined) links.push({ href, kind: 'link', line: lineNow() });
      if (name === 'img' && src !== undefined) links.push({ href: src, kind: 'image', line: lineNow() });
      if (name === 'source' && srcset !== undefined && !srcset.includes(','))
        links.push({ href: srcset.trim().split(/\s/)[0] ?? '', kind: 'image', line: lineNow() });
      if (/^h[1-6]$/.test(name)) heading = '';
    },
    ontext(text) {
      if (heading !== undefined) heading += text;
    },
    onclosetag(name) {
      if (heading === undefined || !/^h[1-6]$/.test(name)) return;
      headings.push(heading.trim().replaceAll(/\s+/g, ' '));
      heading = undefined;
    },
    oncomment(text) {
      comments.push({ text, line: lineNow() });
    },
  });
  parser.write(html);
  parser.end();
  return { links, ids, headings, comments };
}
