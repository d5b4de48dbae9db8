import { SEVERITIES, type Severity } from '@sar/baseline';
import { countFindings } from '../../findings/count-findings.js';
import { countOf, groupedNumber } from '../../findings/count-words.js';
import { SEVERITY_NAMES } from '../../findings/severity-names.js';
import { anchorTo } from '../markup/address.js';
import { bounded } from '../markup/bounded-text.js';
import { html, joined, type Markup } from '../markup/markup.js';
import { timeMarkup } from '../markup/time-words.js';
import type { PageContext } from '../page-context.js';
import { partAnchor } from '../findings/findings-section.js';
import { verdictOf } from './verdict.js';

const MAX_NOTES = 20;

/** What was looked at and when, the verdict in one line, and the counts that lead to their parts. */
export function pageHeader(context: PageContext): Markup {
  const { page, open } = context;
  const overdue = open.filter(({ sla }) => sla.breached).length;
  const { tone, words } = verdictOf(countFindings(page.findings), page.readings, overdue);
  return html`<header>
    <p class="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="16" r="11" />
        <path d="M16 2v8M16 22v8M2 16h8M22 16h8" /></svg
      >SAR report
    </p>
    <h1>${bounded(page.title, 'line')}</h1>
    <p class="meta">${joined(metaOf(context), ' · ')}</p>
    <p class="verdict ${tone}">${words}</p>
    ${notes(context)}
    <ul class="tiles">
      ${SEVERITIES.map((severity) => severityTile(severity, context))}${answeredTile(context)}${levelTile(context)}
    </ul>
  </header> `;
}

function metaOf({ page }: PageContext): readonly Markup[] {
  return [
    html`looked at ${timeMarkup(page.at)}`,
    ...(page.branch === undefined ? [] : [html`branch <code>${bounded(page.branch, 'line')}</code>`]),
    ...(page.commit === undefined ? [] : [html`commit <code>${page.commit.slice(0, 12)}</code>`]),
    ...(page.baseline === undefined || page.baseline.length === 0
      ? []
      : [html`baseline <code>${bounded([...new Set(page.baseline)].join(', '), 'line')}</code>`]),
  ];
}

function notes({ page }: PageContext): Markup | undefined {
  const partial = page.partial ? ['Only a part of the repository was judged.'] : [];
  const all = [...partial, ...page.notes].slice(0, MAX_NOTES);
  return all.length === 0
    ? undefined
    : html`<ul class="notes">
        ${all.map((note) => html`<li>${bounded(note)}</li>`)}
      </ul>`;
}

function severityTile(severity: Severity, { open }: PageContext): Markup {
  const ofSeverity = open.filter((finding) => finding.severity === severity);
  const late = ofSeverity.filter(({ sla }) => sla.breached).length;
  const words = html`<span class="b ${severity}">${severity} ${SEVERITY_NAMES[severity]}</span
    ><strong>${groupedNumber(ofSeverity.length)}</strong
    ><small
      >${
        late === 0
          ? ofSeverity.length === 0
            ? 'none found'
            : 'none overdue'
          : html`<span class="late">${groupedNumber(late)} overdue</span>`
      }</small
    >`;
  return html`<li>
    ${ofSeverity.length === 0 ? html`<div>${words}</div>` : html`<a href="${anchorTo(partAnchor(severity))}">${words}</a>`}
  </li>`;
}

function answeredTile({ page }: PageContext): Markup | undefined {
  if (page.readings.length === 0) return undefined;
  const silent = page.readings.filter(({ outcome }) => outcome === 'unknown').length;
  return html`<li>
    <a href="${anchorTo('coverage')}"
      ><span class="k">Sensors answered</span><strong>${page.readings.length - silent}<small> of ${page.readings.length}</small></strong
      ><small>${silent === 0 ? 'all' : `${countOf(silent, 'sensor')} unknown`}</small></a
    >
  </li>`;
}

function levelTile({ page: { score } }: PageContext): Markup | undefined {
  if (score === undefined) return undefined;
  const level = score.level === undefined ? 'unknown' : score.level.toFixed(2);
  return html`<li>
    <a href="${anchorTo('score')}"
      ><span class="k">Maturity level</span><strong>${level}${score.level !== undefined && html`<small> of 4</small>`}</strong
      ><small>${score.basis}</small></a
    >
  </li>`;
}
