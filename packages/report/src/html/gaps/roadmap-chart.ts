import type { Roadmap, RoadmapBar } from '@sar/baseline';
import { beginningOf } from '../../ci-health/beginning-of.js';
import { boundedList } from '../markup/bounded-list.js';
import { bounded } from '../markup/bounded-text.js';
import { dataTable } from '../markup/data-table.js';
import { percent } from '../markup/chart-units.js';
import { html, joined, type Markup } from '../markup/markup.js';
import { folded } from '../markup/section.js';
import { monthTicks } from './month-ticks.js';
import { timeline, type TimedBar } from './timeline.js';

const MAX_BARS = 100;
const [ROW, HEADING, AXIS] = [38, 26, 26];
/** Characters of a name that find room on a phone beside its status. */
const MAX_NAME = 34;
/** So much of the roadmap's length today may lie outside of it and still be drawn. */
const MARGIN = 0.2;
const DAY_MS = 86_400_000;

type Span = { readonly from: number; readonly to: number };

/** The roadmap as bars over time, with today, and its dates as a table behind it; undefined when no bar has dates. */
export function roadmapChart(roadmap: Roadmap, at: string): Markup | undefined {
  const all = timeline(roadmap);
  const bars = all.filter(({ span }) => span !== undefined).slice(0, MAX_BARS);
  const dates = bars.flatMap(({ span }) => (span === undefined ? [] : [span.from, span.to]));
  if (dates.length === 0) return all.length === 0 ? undefined : barTable(all);
  const today = Date.parse(at);
  const range = rangeOf(dates, today);
  const x = (time: number) => ((time - range.from) / (range.to - range.from)) * 100;
  let y = AXIS;
  let section = '';
  const rows = bars.map((each) => {
    const heading =
      each.section === section ? undefined : html`<text class="gs" x="0" y="${y + 18}">${beginningOf(each.section, 44)}</text>`;
    if (heading !== undefined) y += HEADING;
    section = each.section;
    const row = barMarkup(each, y, x);
    y += ROW;
    return html`${heading}${row}`;
  });
  const ticks = monthTicks(range.from, range.to).map(
    ({ time, label }) =>
      html`<line class="gl" x1="${percent(x(time))}" x2="${percent(x(time))}" y1="${AXIS - 6}" y2="${y}" /><text
          class="ax${x(time) > 88 && ' me'}"
          x="${percent(x(time))}"
          y="12"
          >${label}</text
        >`,
  );
  const isInside = today >= range.from && today <= range.to;
  const line = isInside && html`<line class="today" x1="${percent(x(today))}" x2="${percent(x(today))}" y1="${AXIS - 6}" y2="${y}" />`;
  const todayWords = Number.isNaN(today)
    ? ''
    : ` ${isInside ? 'The dashed line is today' : today > range.to ? 'Today is after all of it' : 'Today is before all of it'}: ${day(today)}.`;
  return html`<figure>
      <svg class="gantt" width="100%" height="${y + 4}" role="img" aria-labelledby="roadmap-t roadmap-d">
        <title id="roadmap-t">Roadmap</title>
        <desc id="roadmap-d">${bars.length} bars from ${day(range.from)} to ${day(range.to)}; the table has every date.</desc>
        ${ticks}${joined(rows)}${line}
      </svg>
      <figcaption>
        ${day(range.from)} to
        ${day(range.to)}.${todayWords}${all.length > bars.length && ` ${all.length - bars.length} more are in the table alone.`}
      </figcaption>
    </figure>
    ${folded('Dates', barTable(all))}`;
}

function rangeOf(dates: readonly number[], today: number): Span {
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const length = Math.max(DAY_MS, last - first);
  const isNear = today >= first - length * MARGIN && today <= last + length * MARGIN;
  return { from: isNear ? Math.min(first, today) : first, to: Math.max(first + length, isNear ? today : last) };
}

function barMarkup({ bar, span }: TimedBar, y: number, x: (time: number) => number): Markup {
  const { from, to } = span ?? { from: 0, to: 0 };
  const words = html`<text class="gn" x="0" y="${y + 13}">${beginningOf(bar.name, MAX_NAME)}</text
    ><text class="ax me" x="100%" y="${y + 13}">${statusWords(bar)}</text>`;
  if (bar.isMilestone)
    return html`${words}<svg class="at" x="${percent(inner(x(to)))}" y="${y + 25}"><path class="gm" d="M0 -7L7 0L0 7L-7 0Z" /></svg>`;
  return html`${words}<rect
      class="gb ${bar.status ?? 'planned'}"
      x="${percent(x(from))}"
      y="${y + 19}"
      width="${percent(Math.max(0.8, x(to) - x(from)))}"
      height="11"
      rx="3"
    />`;
}

/** A place at which a mark is not cut by the edge. */
function inner(value: number): number {
  return Math.min(97.5, Math.max(2.5, value));
}

function statusWords({ status, isMilestone }: RoadmapBar): string {
  return [...(isMilestone ? ['milestone'] : []), ...(status === undefined ? (isMilestone ? [] : ['planned']) : [status])].join(', ');
}

function barTable(all: readonly TimedBar[]): Markup {
  const { shown, rest } = boundedList(all, MAX_BARS * 2, 'bars');
  const rows = shown.map(({ bar, section, span }) => [
    bounded(bar.name, 'line'),
    bounded(section, 'line'),
    statusWords(bar),
    span === undefined ? 'no date' : day(span.from),
    span === undefined ? undefined : day(span.to),
    bar.after.length === 0 ? undefined : bounded(bar.after.join(', '), 'line'),
  ]);
  const table = dataTable(
    'Roadmap',
    [
      { title: 'What' },
      { title: 'Part' },
      { title: 'Status', isShort: true },
      { title: 'From', isShort: true },
      { title: 'To', isShort: true },
      { title: 'After' },
    ],
    rows,
  );
  return html`${table}${rest}`;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
