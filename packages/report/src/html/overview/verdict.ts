import { SEVERITIES, type Reading } from '@sar/baseline';
import type { FindingCounts } from '../../findings/count-findings.js';
import { countOf, groupedNumber } from '../../findings/count-words.js';

/** How things stand, in one line, and how it is meant: `unknown` where nothing was found by too few. */
export interface Verdict {
  readonly tone: (typeof SEVERITIES)[number] | 'good' | 'unknown';
  readonly words: string;
}

/** The verdict over open findings and what was judged. What is unknown is never taken for clear. */
export function verdictOf(counts: FindingCounts, readings: readonly Reading[], overdue: number): Verdict {
  const silent = readings.filter(({ outcome }) => outcome === 'unknown').length;
  const answered = readings.length - silent;
  const worst = SEVERITIES.find((severity) => counts.bySeverity[severity] > 0);
  const gap = silent === 0 ? '' : `${groupedNumber(silent)} of ${countOf(readings.length, 'sensor')} gave no answer`;
  if (worst !== undefined) {
    const sentences = [OPEN_WORDS[worst](counts.bySeverity[worst]), overdueWords(overdue, counts.total), gap === '' ? '' : `${gap}.`];
    return { tone: worst, words: sentences.filter((words) => words !== '').join(' ') };
  }
  if (readings.length === 0) return { tone: 'unknown', words: 'Nothing was judged: no sensor ran.' };
  if (answered === 0) return { tone: 'unknown', words: `Nothing is known: none of ${countOf(readings.length, 'sensor')} gave an answer.` };
  const waived = counts.waived === 0 ? '' : ` ${countOf(counts.waived, 'finding')} ${counts.waived === 1 ? 'is' : 'are'} waived.`;
  const parts = readings.some((reading) => reading.outcome !== 'unknown' && reading.scope.unjudged.length > 0);
  if (silent > 0 || parts) {
    const what = gap === '' ? 'parts could not be judged' : gap;
    return { tone: 'unknown', words: `Nothing open where it was looked; ${what}.${waived}` };
  }
  return { tone: 'good', words: `Nothing open: all of ${countOf(readings.length, 'sensor')} answered.${waived}` };
}

const OPEN_WORDS: Readonly<Record<(typeof SEVERITIES)[number], (count: number) => string>> = {
  P0: (count) => `${countOf(count, 'critical finding')} ${isOrAre(count)} open.`,
  P1: (count) => `${countOf(count, 'blocker')} ${isOrAre(count)} open.`,
  P2: (count) => `${countOf(count, 'finding')} ${count === 1 ? 'degrades' : 'degrade'} performance or reliability; none that blocks.`,
  P3: (count) => `Advice only: ${countOf(count, 'finding')}.`,
};

function overdueWords(overdue: number, all: number): string {
  if (overdue === 0) return '';
  if (all === 1) return 'It is overdue.';
  return `${groupedNumber(overdue)} of ${groupedNumber(all)} ${isOrAre(overdue)} overdue.`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
