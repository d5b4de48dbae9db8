import { type CiHealth, type LastGreen, unitOf } from '@sar/baseline';
import { countOf, groupedNumber } from '../findings/count-words.js';
import { percentOfCounts } from './percent-words.js';
import { ciRateWords } from './rate-words.js';

/** `210 runs, 214 attempts: 200 concluded, 8 ignored, 6 pending; 12 more runs excluded`. Figures alone, safe anywhere. */
export function countsWords({ counts, unit }: CiHealth): string {
  const ignored = Object.values(counts.ignored).reduce((sum, count) => sum + count, 0);
  const rest = [
    [counts.concluded, 'concluded'],
    [ignored, 'ignored'],
    [counts.pending, 'pending'],
  ] as const;
  const parts = rest.filter(([count], index) => index === 0 || count > 0).map(([count, word]) => `${groupedNumber(count)} ${word}`);
  const counted = unit === 'runs' ? '' : `, ${countOf(counts.attempts, 'attempt')}`;
  const excluded = counts.excluded === 0 ? '' : `; ${countOf(counts.excluded, 'more run')} excluded`;
  return `${countOf(counts.runs, 'run')}${counted}: ${parts.join(', ')}${excluded}`;
}

/** What one of the failures is that are counted: a re-run that fails too is a failed attempt more. */
export function failedNoun(unit: CiHealth['unit']): string {
  return unit === 'runs' ? 'failed run' : 'failed attempt';
}

/** How many commits failed and then passed: one sentence, or none where no commit could be told. */
export function flakyWords({ flaky }: CiHealth): readonly string[] {
  if (flaky.of === 0) return [];
  const { commits, of } = flaky;
  return [`Flaky: ${groupedNumber(commits)} of ${countOf(of, 'commit')} failed and then passed (${percentOfCounts(commits, of)}).`];
}

/** Whether the failures are those of the workflows that heal: one sentence, or none where they have no failures. */
export function cascadeWords({ cascade, rawRate, unit }: CiHealth): readonly string[] {
  const { isDetected, selfHealingFailures, failures } = cascade;
  if (selfHealingFailures === 0) return [];
  const part = `${groupedNumber(selfHealingFailures)} of ${groupedNumber(failures)} failures (${percentOfCounts(selfHealingFailures, failures)}) are those of self-healing workflows`;
  if (!isDetected) return [`${part}.`];
  return [`Self-healing cascade: ${part}, which do not count in the rate. With them: ${ciRateWords(rawRate, unit)}.`];
}

/**
 * The newest commit whose every completed run succeeded, as a sentence.
 *
 * @param shown makes the commit's text safe
 */
export function lastGreenWords(lastGreen: LastGreen | undefined, shown: (sha: string) => string): string {
  if (lastGreen === undefined) return 'No commit of the window is known to be green.';
  const { sha, runs, pending } = lastGreen;
  const waiting = pending === 0 ? '' : `, ${groupedNumber(pending)} not completed`;
  return `Last green commit: ${shown(sha)} (${groupedNumber(runs)} ${unitOf(runs, 'runs')}${waiting}).`;
}
