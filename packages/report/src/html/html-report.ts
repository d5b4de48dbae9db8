import { actsSection } from './acts-section.js';
import { causesSection } from './causes/causes-section.js';
import { coverageSection } from './coverage/coverage-section.js';
import { unknownSection } from './coverage/unknown-section.js';
import { findingsSection } from './findings/findings-section.js';
import { byteLength, roomOf } from './findings/room.js';
import { gapsSection } from './gaps/gaps-section.js';
import type { HtmlPage } from './html-page.js';
import { overviewSection } from './overview/overview-section.js';
import { pageContext } from './page-context.js';
import { pageFrame } from './page-frame.js';
import { bounded } from './markup/bounded-text.js';
import { html, type Markup } from './markup/markup.js';
import type { Section } from './markup/section.js';
import { scoreSection } from './score/score-section.js';
import { waivedSection } from './waived-section.js';

/** Most bytes of a page, in UTF-8. Browsers open larger ones, but slowly, and nobody reads to their end. */
export const MAX_PAGE_BYTES = 10_000_000;
const FINDINGS_SHARE = 0.7;
const WAIVED_SHARE = 0.08;
/** Share of the limit that a second try leaves free, so that there is no third. */
const SLACK = 0.02;

/**
 * The report as one HTML page, for a file: no script, nothing loaded from elsewhere, nothing of a repository's text taken for HTML. It
 * stays below `limitBytes` (a megabyte or more): findings that find no room are counted at the end of their part, the worst are there;
 * another part that is too large says so in its place. The same page gives the same text.
 */
export function htmlReport(page: HtmlPage, limitBytes = MAX_PAGE_BYTES): string {
  let rooms: Rooms = { findings: limitBytes * FINDINGS_SHARE, waived: limitBytes * WAIVED_SHARE };
  const without = new Set<string>();
  for (;;) {
    const { text, bytes, findings, largest } = render(page, rooms, without);
    const excess = bytes - limitBytes;
    if (excess <= 0 || largest === undefined) return text;
    // First the findings that matter least go, then whole parts.
    const left = Math.min(rooms.findings, findings) - excess - limitBytes * SLACK;
    if (left <= 0 || without.has('findings')) without.add(largest);
    else rooms = { findings: left, waived: 0 };
  }
}

interface Rooms {
  readonly findings: number;
  readonly waived: number;
}

interface Rendered {
  readonly text: string;
  readonly bytes: number;
  /** Bytes of the part of the open findings. */
  readonly findings: number;
  /** The part with the most text, of those that are still there. */
  readonly largest: string | undefined;
}

function render(page: HtmlPage, rooms: Rooms, without: ReadonlySet<string>): Rendered {
  const context = pageContext(page);
  // Other parts lead to findings that are on the page, so that these are written first.
  const findings = findingsSection(context, roomOf(rooms.findings));
  const waived = waivedSection(context, roomOf(rooms.waived));
  const sections = [
    overviewSection(context),
    causesSection(context),
    findings,
    scoreSection(context),
    gapsSection(context),
    coverageSection(context),
    unknownSection(context),
    waived,
    actsSection(context),
  ].filter((section): section is Section => section !== undefined);
  const [largest] = sections.filter(({ id }) => !without.has(id)).sort((a, b) => b.body.text.length - a.body.text.length);
  const shown = sections.map((section) => (without.has(section.id) ? { ...section, body: tooLarge(page) } : section));
  const { text } = pageFrame(context, shown);
  return { text, bytes: byteLength(text), findings: byteLength(findings?.body.text ?? ''), largest: largest?.id };
}

function tooLarge({ command }: HtmlPage): Markup {
  return html`<p class="note">
    This part would make the page too large to open. <code>${bounded(command, 'line')} --format json</code> has it.
  </p>`;
}
