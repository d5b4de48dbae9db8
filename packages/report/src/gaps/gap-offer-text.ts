import type { Gap } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { markdownCode, markdownText } from '../safety/markdown-safe.js';

/** A change of the registry that is offered. */
export interface OfferedGap {
  readonly kind: 'add' | 'resolve' | 'reopen';
  readonly gap: Gap;
}

const WORDS: Readonly<Record<OfferedGap['kind'], (gap: Gap) => string>> = {
  add: ({ severity = '' }) => `new, ${severity}`,
  resolve: () => 'resolved: none of its findings is left',
  reopen: () => 'open again: a finding of it is back',
};
/** GitHub shows about so much of a title. */
const MAX_NAMED = 100;

/** `2 new gaps, 1 resolution`. */
export function offerWords(offered: readonly OfferedGap[]): string {
  const count = (kind: OfferedGap['kind']): number => offered.filter((one) => one.kind === kind).length;
  return [
    ...(count('add') > 0 ? [countOf(count('add'), 'new gap')] : []),
    ...(count('resolve') > 0 ? [countOf(count('resolve'), 'resolution')] : []),
    ...(count('reopen') > 0 ? [countOf(count('reopen'), 'reopened gap')] : []),
  ].join(', ');
}

/** Title and body of the pull request that offers changes of the gap registry. */
export function gapOfferText(offered: readonly OfferedGap[], directory: string): { readonly title: string; readonly body: string } {
  const rows = offered
    .slice(0, MAX_NAMED)
    .map((one) => `- ${markdownCode(one.gap.id)}: ${markdownText(one.gap.gap)} (${WORDS[one.kind](one.gap)})`);
  const more = offered.length > rows.length ? [`- and ${offered.length - rows.length} more`] : [];
  return {
    title: `Gap registry: ${offerWords(offered)}`,
    body: [
      `Triage proposes changes of the gap registry in ${markdownCode(directory)}:`,
      [...rows, ...more].join('\n'),
      'Edit the files on this branch as you like: SAR leaves what is there, and adds what is new until it is merged. After the merge, delete the branch.',
      'To decline, close this pull request and delete its branch. What was offered is not offered again.',
    ].join('\n\n'),
  };
}
