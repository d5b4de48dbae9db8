import { compareText, type UnknownReason, type DashboardFacts } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { silentGroups } from '../findings/silent-groups.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';
import { boundedBlocks } from './bounded-blocks.js';
import { safeCode, safeText } from './safe-cut.js';

/** Reasons whose details differ from run to run: times and addresses of a failure that passes. */
const PASSING: ReadonlySet<UnknownReason> = new Set(['rate-limited', 'unreachable']);

/** The sensors that could not answer, with why; empty when all did. */
export function dashboardUnknown({ unknown }: DashboardFacts, most: number): string {
  if (unknown.length === 0) return '';
  const { groups, rest } = silentGroups(unknown.toSorted((a, b) => compareText(a.sensor, b.sensor)));
  const alone = rest.flatMap((reading) => {
    if (reading.outcome !== 'unknown') return [];
    const detail = PASSING.has(reading.reason) ? '' : `: ${safeText(reading.detail, 400)}`;
    return [`- ${safeCode(reading.sensor, 100)}: ${UNKNOWN_WORDS[reading.reason]}${detail}\n`];
  });
  const together = groups.map(({ sensors, words }) => `- ${sensors.map((sensor) => safeCode(sensor, 100)).join(', ')} ${words}\n`);
  const head = `\n<details><summary>${countOf(unknown.length, 'sensor')} could not answer</summary>\n\nWhat they watch is neither well nor ill; their rows stay as they were.\n\n`;
  const foot = '\n</details>\n';
  const notice = (left: number): string => `- … and ${left} more\n`;
  const lines = [...alone, ...together].map((line) => () => line);
  return `${head}${boundedBlocks(lines, most - head.length - foot.length, notice)}${foot}`;
}
