import type { CauseGroup, Finding } from '@sar/baseline';
import { countOf, groupedNumber } from '../../findings/count-words.js';
import { bounded } from '../markup/bounded-text.js';
import { boundedList } from '../markup/bounded-list.js';
import { html, joined, type Markup } from '../markup/markup.js';
import { placeText } from '../markup/place-markup.js';
import { folded, type Section } from '../markup/section.js';
import { severityBadge } from '../findings/severity-badge.js';
import { MAX_GROUPS, toFinding, type PageContext } from '../page-context.js';

/** Members of a group that can be seen without opening it, and most at all. */
const FEW_MEMBERS = 6;
const MAX_MEMBERS = 50;

/** Findings that one act mends, the cause of each first. */
export function causesSection(context: PageContext): Section | undefined {
  const groups = context.page.groups;
  if (groups.length === 0) return undefined;
  const { shown, rest } = boundedList(groups, MAX_GROUPS, 'causes');
  return {
    id: 'causes',
    title: 'One cause, several findings',
    count: groupedNumber(groups.length),
    body: html`<p class="lead">Each of these is mended by one act. Begin with the finding that is named first.</p>
      <div class="cols">${joined(shown.map((group) => groupCard(group, context)))}</div>
      ${rest}`,
  };
}

function groupCard(group: CauseGroup, context: PageContext): Markup {
  const known = group.members.flatMap((id) => context.findingOf(id) ?? []);
  const root = context.findingOf(group.root);
  const others = known.filter((finding) => finding !== root);
  const items = others.slice(0, MAX_MEMBERS).map((finding) => html`<li>${memberMarkup(finding, context)}</li>`);
  const more = others.length - items.length;
  const list = html`<ul class="members">
    ${joined(items)}${more > 0 && html`<li>${groupedNumber(more)} more</li>`}
  </ul>`;
  return html`<article class="card" id="${context.groupOf(group.id)?.anchor}">
    <h3>${bounded(group.title, 'line')}</h3>
    <p>${bounded(group.why)}</p>
    ${
      root !== undefined && html`<p class="root"><strong>Begin with</strong> ${memberMarkup(root, context)}</p>`
    }${others.length > FEW_MEMBERS ? folded(`${countOf(others.length, 'other finding')} of this cause`, list) : list}
  </article> `;
}

function memberMarkup(finding: Finding, context: PageContext): Markup {
  const words = html`${bounded(finding.signal.message, 'line')}`;
  return html`${severityBadge(finding.severity)} ${toFinding(context, finding, words)} <code>${placeText(finding.signal.artefact)}</code>`;
}
