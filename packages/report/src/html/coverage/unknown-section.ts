import { countOf, groupedNumber } from '../../findings/count-words.js';
import { unjudgedGroups } from '../../findings/unjudged-groups.js';
import { UNKNOWN_WORDS } from '../../findings/unknown-words.js';
import { bounded } from '../markup/bounded-text.js';
import { boundedList } from '../markup/bounded-list.js';
import { dataTable } from '../markup/data-table.js';
import { html, joined, type Markup } from '../markup/markup.js';
import { placeMarkup } from '../markup/place-markup.js';
import type { Section } from '../markup/section.js';
import type { PageContext } from '../page-context.js';

const MAX_EXAMPLES = 3;
const MAX_ROWS = 200;

/** Everything that stays unknown, and why: sensors without an answer, and what the others could not judge. */
export function unknownSection(context: PageContext): Section | undefined {
  const { readings } = context.page;
  const silent = readings.flatMap((reading) => (reading.outcome === 'unknown' ? [reading] : []));
  const parts = partRows(context);
  if (silent.length === 0 && parts.length === 0) return undefined;
  const sensorRows = silent.map(({ sensor, layer, reason, detail }) => [
    html`${bounded(sensor, 'line')}`,
    layer,
    UNKNOWN_WORDS[reason],
    bounded(detail, 'cell'),
  ]);
  const sensors = boundedList(sensorRows, MAX_ROWS, 'sensors');
  const unjudged = boundedList(parts, MAX_ROWS, 'reasons');
  return {
    id: 'unknown',
    title: 'What is unknown, and why',
    count: groupedNumber(silent.length + parts.length),
    body: html`<p class="lead">Unknown is never counted as clear.</p>
      ${
        silent.length > 0 &&
        html`${dataTable(`${countOf(silent.length, 'sensor')} without an answer`, [{ title: 'Sensor' }, { title: 'Layer', isShort: true }, { title: 'Why', isShort: true }, { title: 'Details' }], sensors.shown)}${sensors.rest}`
      }${
        parts.length > 0 &&
        html`${dataTable('Parts that could not be judged', [{ title: 'Sensor' }, { title: 'What' }, { title: 'Count', isNumber: true }, { title: 'Why' }, { title: 'For example' }], unjudged.shown)}${unjudged.rest}`
      }`,
  };
}

function partRows({ page }: PageContext): readonly (readonly (Markup | string)[])[] {
  return page.readings.flatMap((reading) => {
    if (reading.outcome === 'unknown') return [];
    return unjudgedGroups(reading.scope.unjudged, MAX_EXAMPLES).map(({ reason, count, examples }) => [
      html`${bounded(reading.sensor, 'line')}`,
      bounded(reading.scope.unit, 'line'),
      groupedNumber(count),
      bounded(reason, 'cell'),
      html`${joined(
        examples.map((item) => placeMarkup(item, page.placeLink)),
        ', ',
      )}${count > examples.length && ', …'}`,
    ]);
  });
}
