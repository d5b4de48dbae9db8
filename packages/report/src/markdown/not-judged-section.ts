import type { Reading } from '@sar/baseline';
import { groupedNumber } from '../findings/count-words.js';
import { silentGroups } from '../findings/silent-groups.js';
import { unjudgedGroups } from '../findings/unjudged-groups.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';
import { markdownText } from '../safety/markdown-safe.js';
import type { MarkdownSection } from './bounded-markdown.js';
import { placeCell } from './finding-cells.js';
import type { MarkdownOptions } from './markdown-options.js';
import { tableSection } from './markdown-table.js';

const MAX_EXAMPLES = 3;

/** The table of what stays unknown; none when everything was judged. */
export function notJudgedSections(readings: readonly Reading[], options: MarkdownOptions): MarkdownSection[] {
  const { groups, rest } = silentGroups(readings);
  const silent = groups.map(({ reason, sensors, words }) => [
    markdownText(sensors.join(', ')),
    'everything',
    groupedNumber(sensors.length),
    markdownText(`${UNKNOWN_WORDS[reason]}: they ${words}`),
    '',
  ]);
  const rows = rest.flatMap((reading) => {
    const sensor = markdownText(reading.sensor);
    if (reading.outcome === 'unknown')
      return [[sensor, 'everything', '', markdownText(`${UNKNOWN_WORDS[reading.reason]}: ${reading.detail}`), '']];
    const { unit, unjudged } = reading.scope;
    return unjudgedGroups(unjudged, MAX_EXAMPLES).map(({ reason, count, examples }) => {
      const more = count > examples.length ? ', …' : '';
      return [
        sensor,
        markdownText(unit),
        groupedNumber(count),
        markdownText(reason),
        examples.map((item) => placeCell(item, options)).join(', ') + more,
      ];
    });
  });
  const all = [...rows, ...silent];
  return all.length === 0 ? [] : [tableSection(['Sensor', 'What', '#Count', 'Why', 'For example'], all, { before: '### Not judged' })];
}
