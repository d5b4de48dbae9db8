import type { LevelAt } from '@sar/baseline';
import { beginningOf } from '../../ci-health/beginning-of.js';
import { bounded } from '../markup/bounded-text.js';
import { dataTable } from '../markup/data-table.js';
import { percent, unit } from '../markup/chart-units.js';
import { html, joined, type Markup } from '../markup/markup.js';
import { folded } from '../markup/section.js';

const MAX_POINTS = 60;
/** Labels of moments that find room on a phone. */
const MAX_LABELS = 5;
const MAX_LABEL = 10;
const [TOP, BOTTOM, HEIGHT] = [16, 190, 220];
const [LEFT, RIGHT] = [8, 97];
const TOP_LEVEL = 4;

/** The level over time as a line, with its values as a table behind it; undefined for fewer than two moments. */
export function progressChart(progress: readonly LevelAt[]): Markup | undefined {
  const points = thinned(progress);
  if (points.length < 2) return undefined;
  const lowest = Math.min(TOP_LEVEL - 1, Math.max(0, Math.floor(Math.min(...points.map(({ level }) => level)))));
  const x = (index: number) => LEFT + (index / (points.length - 1)) * (RIGHT - LEFT);
  const y = (level: number) => TOP + ((TOP_LEVEL - Math.min(TOP_LEVEL, Math.max(lowest, level))) / (TOP_LEVEL - lowest)) * (BOTTOM - TOP);
  const lines = series(points).flatMap((indexes) =>
    indexes.slice(1).map((to, index) => lineMarkup(points, indexes[index] ?? to, to, x, y)),
  );
  const marks = points.map(({ level, kind }, index) => mark(kind, x(index), y(level)));
  const every = Math.max(1, Math.ceil((points.length - 1) / (MAX_LABELS - 1)));
  const labels = points.map(({ at }, index) => {
    const isLast = index === points.length - 1;
    if (!isLast && (index % every !== 0 || points.length - 1 - index < every)) return undefined;
    const side = isLast ? ' me' : index === 0 ? '' : ' mm';
    return html`<text class="ax${side}" x="${percent(isLast ? 100 : index === 0 ? LEFT - 2 : x(index))}" y="${BOTTOM + 22}"
      >${beginningOf(at, MAX_LABEL)}</text
    >`;
  });
  const levels = [lowest, (lowest + TOP_LEVEL) / 2, TOP_LEVEL];
  const grid = levels.map(
    (level) =>
      html`<line class="gl" x1="${percent(LEFT - 2)}" x2="100%" y1="${unit(y(level))}" y2="${unit(y(level))}" /><text
          class="ax"
          x="0"
          y="${unit(y(level) + 4)}"
          >${level}</text
        >`,
  );
  return html`<figure>
      <svg class="progress" width="100%" height="${HEIGHT}" role="img" aria-labelledby="progress-t progress-d">
        <title id="progress-t">Level over time</title>
        <desc id="progress-d">
          From ${points[0]?.level} to ${points.at(-1)?.level}, on an axis from ${lowest} to ${TOP_LEVEL}; the table has every value.
        </desc>
        ${joined(grid)}${joined(lines)}${joined(marks)}${joined(labels)}
      </svg>
      <figcaption>
        Level from ${lowest} to ${TOP_LEVEL}. Filled circles are measured, squares are declared, hollow circles are
        expected.${progress.length > points.length && ` ${points.length} of ${progress.length} moments are drawn.`}
      </figcaption>
    </figure>
    ${folded('Values', valueTable(points))}`;
}

/** Indexes of the points that one line joins: measured ones, and declared ones, which expected ones go on where there are some. */
function series(points: readonly LevelAt[]): readonly (readonly number[])[] {
  const of = (...kinds: readonly LevelAt['kind'][]) => points.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
  return of('declared').length > 0 ? [of('declared', 'projected'), of('measured')] : [of('measured', 'projected')];
}

function lineMarkup(
  points: readonly LevelAt[],
  from: number,
  to: number,
  x: (index: number) => number,
  y: (level: number) => number,
): Markup {
  const [a, b] = [points[from], points[to]];
  if (a === undefined || b === undefined) return html``;
  const kind = b.kind === 'projected' ? 'cl dashed' : 'cl';
  return html`<line class="${kind}" x1="${percent(x(from))}" y1="${unit(y(a.level))}" x2="${percent(x(to))}" y2="${unit(y(b.level))}" />`;
}

function mark(kind: LevelAt['kind'], x: number, y: number): Markup {
  if (kind === 'declared')
    return html`<svg class="at" x="${percent(x)}" y="${unit(y)}"><rect class="cd" x="-5" y="-5" width="10" height="10" /></svg>`;
  return html`<circle class="${kind === 'projected' ? 'ch' : 'cm'}" cx="${percent(x)}" cy="${unit(y)}" r="5" />`;
}

function valueTable(points: readonly LevelAt[]): Markup {
  const rows = points.map(({ at, level, kind }) => [bounded(at, 'line'), level.toFixed(2), kind === 'projected' ? 'expected' : kind]);
  return dataTable('Level over time', [{ title: 'When' }, { title: 'Level', isNumber: true }, { title: 'Basis' }], rows);
}

/** At most so many moments, the first and the last among them. */
function thinned(progress: readonly LevelAt[]): readonly LevelAt[] {
  if (progress.length <= MAX_POINTS) return progress;
  const step = (progress.length - 1) / (MAX_POINTS - 1);
  return Array.from({ length: MAX_POINTS }, (_, index) => progress[Math.round(index * step)]).flatMap((point) => point ?? []);
}
