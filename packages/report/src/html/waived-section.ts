import { groupedNumber } from '../findings/count-words.js';
import { findingFacts } from './findings/finding-facts.js';
import { findingRow } from './findings/finding-row.js';
import type { Room } from './findings/room.js';
import { bounded } from './markup/bounded-text.js';
import { boundedList } from './markup/bounded-list.js';
import { html, joined, type Markup } from './markup/markup.js';
import type { Section } from './markup/section.js';
import { toFinding, type PageContext } from './page-context.js';
import { severityBadge } from './findings/severity-badge.js';

const MAX_ROWS = 300;

/** Findings that are waived, and those that were accepted: nothing is hidden by either. Call it after the open findings are written. */
export function waivedSection(context: PageContext, room: Room): Section | undefined {
  const accepted = context.open.filter(({ signal }) => context.page.accepted?.has(signal.id) === true);
  if (context.waived.length === 0 && accepted.length === 0) return undefined;
  return {
    id: 'waived',
    title: 'Waived and accepted',
    count: groupedNumber(context.waived.length + accepted.length),
    body: html`${context.waived.length > 0 && waivedPart(context, room)}${accepted.length > 0 && acceptedPart(accepted, context)}`,
  };
}

function waivedPart(context: PageContext, room: Room): Markup {
  const fitting = context.waived.slice(0, MAX_ROWS).flatMap((finding) => {
    const row = findingRow(finding, findingFacts(finding, context), context);
    if (!room.take(row.text)) return [];
    context.written.add(finding.signal.id);
    return [row];
  });
  const more = context.waived.length - fitting.length;
  return html`<h3>Waived <span class="c">${groupedNumber(context.waived.length)}</span></h3>
    <p class="lead">They fail no run until their last day.</p>
    ${joined(fitting)}${more > 0 && html`<p class="more">${groupedNumber(more)} more waived findings not shown here.</p>`}`;
}

function acceptedPart(accepted: PageContext['open'], context: PageContext): Markup {
  const { shown, rest } = boundedList(accepted, MAX_ROWS, 'accepted findings');
  const items = shown.map(
    (finding) =>
      html`<li>${severityBadge(finding.severity)} ${toFinding(context, finding, html`${bounded(finding.signal.message, 'line')}`)}</li>`,
  );
  return html`<h3>Accepted <span class="c">${groupedNumber(accepted.length)}</span></h3>
    <p class="lead">Known and recorded. They are open, and counted above.</p>
    <ul class="members">
      ${joined(items)}
    </ul>
    ${rest}`;
}
