import type { CiDay, CiHealth } from '@sar/baseline';

const MAX_BARS = 90;
/** Labels of a chart, 700 pixels wide, that do not lie upon each other. */
const MAX_LABELS = 14;

/**
 * The failures of each day in percent as a Mermaid chart (`xychart-beta`), with the degraded threshold as a line; empty when nothing
 * concluded. At most the last 90 days. Numbers and days alone are in it.
 *
 * Source: https://mermaid.js.org/syntax/xyChart.html
 */
export function ciDayChart(days: readonly CiDay[], thresholds: CiHealth['thresholds']): string {
  const shown = days.filter(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day)).slice(-MAX_BARS);
  if (!shown.some(({ concluded }) => concluded > 0)) return '';
  const bars = shown.map(({ failed, concluded }) => (concluded > 0 ? oneDecimal((failed / concluded) * 100) : 0));
  const top = Math.min(100, Math.ceil((Math.max(...bars, thresholds.degraded) + 1) / 10) * 10);
  const every = Math.ceil(shown.length / MAX_LABELS);
  const labels = shown.map(({ day }, index) => `"${index % every === 0 ? day.slice(5) : invisible(index)}"`);
  return [
    '```mermaid',
    'xychart-beta',
    '  title "Failures per day (percent)"',
    `  x-axis [${labels.join(', ')}]`,
    `  y-axis "percent" 0 --> ${top}`,
    `  bar [${bars.join(', ')}]`,
    ...(shown.length > 1 ? [`  line [${shown.map(() => oneDecimal(thresholds.degraded)).join(', ')}]`] : []),
    '```',
  ].join('\n');
}

/** A label that cannot be seen and is that of no other bar: bars with equal labels would be drawn as one. */
function invisible(index: number): string {
  return index.toString(2).replace(/./g, (digit) => (digit === '0' ? '\u200b' : '\u200c'));
}

function oneDecimal(value: number): number {
  return Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;
}
