import type { Gap } from '@sar/baseline';
import { groupedNumber } from '../../findings/count-words.js';
import { severityBadge } from '../findings/severity-badge.js';
import { bounded } from '../markup/bounded-text.js';
import { boundedList } from '../markup/bounded-list.js';
import { dataTable } from '../markup/data-table.js';
import { html, type Markup, type Piece } from '../markup/markup.js';
import type { Section } from '../markup/section.js';
import type { PageContext } from '../page-context.js';
import { roadmapChart } from './roadmap-chart.js';

const MAX_GAPS = 200;
const COLUMNS = [
  { title: 'Gap' },
  { title: 'What' },
  { title: 'Layer', isShort: true },
  { title: 'Severity', isShort: true },
  { title: 'Status', isShort: true },
  { title: 'Impact', isNumber: true },
  { title: 'Owner' },
  { title: 'Playbook' },
  { title: 'Resolved' },
];

/** The registry of gaps and its roadmap; none when neither is given. */
export function gapsSection({ page: { gaps = [], roadmap, at } }: PageContext): Section | undefined {
  const chart = roadmap === undefined ? undefined : roadmapChart(roadmap, at);
  if (gaps.length === 0 && chart === undefined) return undefined;
  const { shown, rest } = boundedList(gaps, MAX_GAPS, 'gaps');
  const open = gaps.filter(({ status }) => status === 'open' || status === 'in-progress').length;
  return {
    id: 'gaps',
    title: chart === undefined ? 'Gaps' : 'Gaps and roadmap',
    count: `${groupedNumber(open)} open`,
    body: html`${gaps.length > 0 && html`${dataTable('Gap registry', COLUMNS, shown.map(gapRow))}${rest}`}${
      chart !== undefined &&
      html`<h3>Roadmap</h3>
        ${chart}`
    }`,
  };
}

function gapRow({ id, gap, layer, severity, status, impactScore, owner, playbook, note, resolved }: Gap): readonly Piece[] {
  const text = (value: string | undefined): string | undefined => (value === undefined ? undefined : bounded(value, 'line'));
  return [
    html`<code>${bounded(id, 'line')}</code>`,
    html`${bounded(gap, 'cell')}${note !== undefined && html`<small>${bounded(note, 'cell')}</small>`}`,
    layer,
    severity === undefined ? undefined : severityBadge(severity),
    html`<span class="st ${status}">${status}</span>`,
    impactScore,
    text(owner),
    text(playbook),
    resolvedMarkup(resolved),
  ];
}

function resolvedMarkup(resolved: Gap['resolved']): Markup | undefined {
  if (resolved === undefined) return undefined;
  const { at, by, evidence } = resolved;
  const first = [at, by].flatMap((part) => (part === undefined ? [] : [bounded(part, 'line')])).join(', ');
  return html`${first}${evidence !== undefined && html`<small>${bounded(evidence, 'cell')}</small>`}`;
}
