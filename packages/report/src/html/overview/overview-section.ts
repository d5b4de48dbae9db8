import { LAYERS, LAYER_NAMES, SEVERITIES, type Finding, type Layer } from '@sar/baseline';
import { groupedNumber } from '../../findings/count-words.js';
import { SEVERITY_NAMES } from '../../findings/severity-names.js';
import { anchorTo } from '../markup/address.js';
import { dataTable } from '../markup/data-table.js';
import { html, joined, type Markup } from '../markup/markup.js';
import type { Section } from '../markup/section.js';
import { hoursWords, timeMarkup } from '../markup/time-words.js';
import type { PageContext } from '../page-context.js';
import { partAnchor } from '../findings/findings-section.js';

/** Findings by layer and severity, and the deadlines of each severity; none when nothing was found. */
export function overviewSection(context: PageContext): Section | undefined {
  if (context.open.length === 0) return undefined;
  return { id: 'overview', title: 'By layer and severity', body: html`${matrix(context)}${deadlines(context.open)}` };
}

function matrix({ open, waived, page }: PageContext): Markup {
  const silent = (layer: Layer) => page.readings.filter((reading) => reading.layer === layer && reading.outcome === 'unknown').length;
  const row = (layer: Layer): Markup => {
    const cells = SEVERITIES.map((severity) => {
      const count = open.filter((finding) => finding.severity === severity && finding.signal.layer === layer).length;
      if (count === 0) return html`<td class="zero">0</td>`;
      return html`<td class="${severity}"><a href="${anchorTo(partAnchor(severity, layer))}">${groupedNumber(count)}</a></td>`;
    });
    const inWaived = waived.filter(({ signal }) => signal.layer === layer).length;
    return html`<tr>
      <th scope="row">${layer} <span>${LAYER_NAMES[layer]}</span></th>
      ${cells}${plainCell(inWaived)}${plainCell(silent(layer))}
    </tr>`;
  };
  const all = SEVERITIES.map((severity) => plainCell(open.filter((finding) => finding.severity === severity).length));
  const total = html`<tr class="sum">
    <th scope="row">All</th>
    ${all}${plainCell(waived.length)}${plainCell(LAYERS.reduce((sum, layer) => sum + silent(layer), 0))}
  </tr>`;
  const head = SEVERITIES.map(
    (severity) =>
      html`<th scope="col">
        <span class="b ${severity}">${severity}<span class="long"> ${SEVERITY_NAMES[severity]}</span></span>
      </th>`,
  );
  return html`<table class="matrix">
    <caption>
      Open findings by layer and severity
    </caption>
    <thead>
      <tr>
        <th scope="col">Layer</th>
        ${head}
        <th scope="col">Waived</th>
        <th scope="col">Unknown<span class="long"> sensors</span></th>
      </tr>
    </thead>
    <tbody>
      ${joined(LAYERS.map(row), '\n')}${total}
    </tbody>
  </table>`;
}

function plainCell(count: number): Markup {
  return count === 0 ? html`<td class="zero">0</td>` : html`<td>${groupedNumber(count)}</td>`;
}

function deadlines(open: readonly Finding[]): Markup {
  const rows = SEVERITIES.flatMap((severity) => {
    const ofSeverity = open.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const late = ofSeverity.filter(({ sla }) => sla.breached);
    const next = ofSeverity.filter(({ sla }) => !sla.breached).reduce<Finding | undefined>(earlier, undefined);
    const oldest = late.reduce<Finding | undefined>(earlier, undefined);
    return [
      [
        `${severity} ${SEVERITY_NAMES[severity]}`,
        groupedNumber(ofSeverity.length),
        late.length === 0 ? '0' : html`<span class="late">${groupedNumber(late.length)}</span>`,
        oldest === undefined ? '' : timeMarkup(oldest.sla.dueAt),
        next === undefined ? '' : timeMarkup(next.sla.dueAt),
        clockWords(ofSeverity),
      ],
    ];
  });
  const columns = [
    { title: 'Severity', isShort: true },
    { title: 'Open', isNumber: true },
    { title: 'Overdue', isNumber: true },
    { title: 'Overdue since', isShort: true },
    { title: 'Next due', isShort: true },
    { title: 'Clock' },
  ];
  return dataTable('Deadlines', columns, rows);
}

function earlier(a: Finding | undefined, b: Finding): Finding {
  return a === undefined || b.sla.dueAt < a.sla.dueAt ? b : a;
}

/** `24 h`, or from the shortest to the longest. */
function clockWords(findings: readonly Finding[]): string {
  const clocks = [...findings].sort((a, b) => a.sla.hours - b.sla.hours).map(({ sla }) => hoursWords(sla.hours, sla.isBusiness));
  const [shortest = '', longest = ''] = [clocks[0], clocks.at(-1)];
  return shortest === longest ? shortest : `${shortest} to ${longest}`;
}
