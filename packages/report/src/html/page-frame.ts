import { anchorTo } from './markup/address.js';
import { bounded } from './markup/bounded-text.js';
import { html, joined, ownMarkup, type Markup } from './markup/markup.js';
import { sectionMarkup, type Section } from './markup/section.js';
import { pageHeader } from './overview/page-header.js';
import type { PageContext } from './page-context.js';
import { contentPolicy, STYLESHEET } from './style/stylesheet.js';

/** Up to so many findings, a print has all their facts. */
const PRINTED_WHOLE = 100;
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='16' cy='16' r='11' fill='none' stroke='%23c8452b' stroke-width='8'/%3E%3C/svg%3E";

/** The whole document: head, header, contents, sections, footer. */
export function pageFrame(context: PageContext, sections: readonly Section[]): Markup {
  const { page } = context;
  const contents = sections.map(
    ({ id, title, count }) =>
      html`<li><a href="${anchorTo(id)}">${title}</a>${count !== undefined && html` <span class="c">(${count})</span>`}</li>`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownMarkup(contentPolicy())}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="SAR ${bounded(page.version, 'line')}">
<title>SAR report: ${bounded(page.title, 'line')}</title>
${ownMarkup(`<link rel="icon" href="${ICON}">`)}
<style>${ownMarkup(STYLESHEET)}</style>
</head>
<body${page.findings.length <= PRINTED_WHOLE && html` class="short"`}>
<a class="skip" href="${anchorTo('main')}">To the contents</a>
${pageHeader(context)}
${
  sections.length > 1 &&
  html`<nav aria-label="Contents">
    <ul>
      ${joined(contents)}
    </ul>
  </nav>`
}
<main id="main" tabindex="-1">
${joined(sections.map(sectionMarkup))}</main>
${footer(context)}
</body>
</html>
`;
}

function footer({ page }: PageContext): Markup {
  return html`<footer>
    <p>
      <strong>Severities.</strong> P0 critical: data or security at risk. P1 blocker: blocks pull requests or deployment. P2 degraded:
      performance or reliability suffers. P3 advisory: the rest. Deadlines run from the first sighting.
    </p>
    <p>
      Written by SAR ${bounded(page.version, 'line')} with <code>${bounded(page.command, 'line')}</code>. Times are in UTC; how long is left
      was reckoned at the time above. The page loads nothing and runs nothing.
    </p>
  </footer>`;
}
