import type { NotExamined } from '@sar/baseline';
import { groupedNumber } from '../findings/count-words.js';
import { UNKNOWN_WORDS } from '../findings/unknown-words.js';

const WORDS: Readonly<Record<NotExamined['reason'], string>> = {
  ...UNKNOWN_WORDS,
  failed: 'failed',
  budget: 'budget of requests used up',
  sample: 'a sample was taken',
};

/** What was not examined, how many, and why. The texts are untrusted. */
export function notExaminedWords({ what, count, reason, detail }: NotExamined): readonly [what: string, count: string, why: string] {
  return [what, count === undefined ? '' : groupedNumber(count), detail === '' ? WORDS[reason] : `${WORDS[reason]}: ${detail}`];
}
