import { type Reading, type Unjudged, unitOf } from '@sar/baseline';
import { countOf, groupedNumber } from '../findings/count-words.js';
import { placeWords } from '../findings/place-words.js';
import { unjudgedGroups } from '../findings/unjudged-groups.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';
import { terminalSafe } from '../safety/terminal-safe.js';
import { cutEnd, wrapWords } from './display-width.js';
import type { Palette } from './palette.js';

const MAX_REASONS = 6;
const MAX_EXAMPLES = 3;
const UNLIMITED = 1_000_000;

/**
 * What stays unknown: sensors that gave no answer, with the reason, and items that a sensor could not judge, grouped by
 * reason with a few examples. No lines when everything was judged.
 */
export function notJudgedLines(readings: readonly Reading[], columns: number | undefined, palette: Palette): string[] {
  const width = columns ?? UNLIMITED;
  return readings.flatMap((reading) => {
    if (reading.outcome === 'unknown') {
      const text = `${terminalSafe(reading.sensor)}: unknown, ${UNKNOWN_WORDS[reading.reason]}: ${terminalSafe(reading.detail)}`;
      return wrapWords(text, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
    }
    const { unit, judged, unjudged } = reading.scope;
    if (unjudged.length === 0) return [];
    const groups = unjudgedGroups(unjudged, MAX_EXAMPLES);
    const countWidth = groupedNumber(groups[0]?.count ?? 0).length;
    return [
      `  ${terminalSafe(reading.sensor)}: ${groupedNumber(unjudged.length)} of ${groupedNumber(judged + unjudged.length)} ${terminalSafe(unitOf(judged + unjudged.length, unit))}`,
      ...groups.slice(0, MAX_REASONS).flatMap((group) => {
        const examples = group.examples.map(exampleWords).join(', ') + (group.count > group.examples.length ? ', …' : '');
        const indent = ' '.repeat(countWidth + 6);
        return [
          `    ${groupedNumber(group.count).padStart(countWidth)}  ${cutEnd(terminalSafe(group.reason), width - indent.length)}`,
          `${indent}${palette.faint(cutEnd(examples, width - indent.length))}`,
        ];
      }),
      ...(groups.length > MAX_REASONS ? [`    ${palette.faint(`and ${countOf(groups.length - MAX_REASONS, 'more reason')}`)}`] : []),
    ];
  });
}

function exampleWords(item: Unjudged): string {
  return terminalSafe(placeWords(item)) + (item.job === undefined ? '' : ` (${terminalSafe(item.job)})`);
}
