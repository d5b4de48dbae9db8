import type { CachePruneReason, PruneDocument, PruneOutcome, PruneStop, RunPruneReason } from '@sar/baseline';
import { groupedNumber } from '../findings/count-words.js';
import { sizeWords } from './size-words.js';

/** Reasons in words. */
export const PRUNE_REASON_WORDS: Readonly<Record<CachePruneReason | RunPruneReason, string>> = {
  'closed-pull-request': 'closed pull request',
  'gone-branch': 'branch is gone',
  unused: 'unused',
  'older-copy': 'older copy',
  'deleted-workflow': 'workflow is gone',
  old: 'old',
};

/** Outcomes in words. */
export const PRUNE_OUTCOME_WORDS: Readonly<Record<PruneOutcome, string>> = {
  planned: 'would go',
  removed: 'removed',
  gone: 'was gone',
  failed: 'failed',
  left: 'left',
};

const STOP_WORDS: Readonly<Record<PruneStop, string>> = {
  halted: 'SAR is halted',
  forbidden: 'the token lacks a permission',
  'rate-limited': "GitHub's limits end this run; a later one goes on",
  failing: 'too many failed in a row',
};

/** `1 cache entry`, `1,200 runs`. */
export function subjectWords({ what }: Pick<PruneDocument, 'what'>, count: number): string {
  const [one, many] = what === 'caches' ? ['cache entry', 'cache entries'] : ['run', 'runs'];
  return `${groupedNumber(count)} ${count === 1 ? one : many}`;
}

/** Bytes of the removals with this outcome; undefined for runs, whose size GitHub does not tell. */
export function bytesOf(document: PruneDocument, outcome: PruneOutcome): number | undefined {
  if (document.what === 'runs') return undefined;
  return document.removals.reduce((sum, removal) => sum + (removal.outcome === outcome ? removal.bytes : 0), 0);
}

/** How many removals have this outcome. */
export function outcomeCount({ removals }: PruneDocument, outcome: PruneOutcome): number {
  return removals.reduce((sum, removal) => sum + (removal.outcome === outcome ? 1 : 0), 0);
}

/** What came of it, in one sentence without its full stop. */
export function pruneHeadline(document: PruneDocument): string {
  const { removals, applied, listed } = document;
  if (removals.length === 0) {
    if (document.what === 'runs' && !document.later.isAll) return 'Nothing to prune of the old runs that could be listed';
    if (listed.count === 0) return `Nothing to prune: ${document.what === 'caches' ? 'the cache is empty' : 'there are no old runs'}`;
    const size = document.what === 'caches' ? `, ${sizeWords(document.listed.bytes)}` : '';
    return `Nothing to prune: ${subjectWords(document, listed.count)} looked at${size}`;
  }
  const outcome = applied ? 'removed' : 'planned';
  const bytes = bytesOf(document, outcome);
  const count = outcomeCount(document, outcome);
  if (!applied)
    return `${subjectWords(document, count)} would go${bytes === undefined ? '' : ` and free ${sizeWords(bytes)}`}${laterWords(document)}`;
  const others = (['gone', 'failed', 'left'] as const).flatMap((each) => {
    const found = outcomeCount(document, each);
    return found === 0 ? [] : [`${groupedNumber(found)} ${PRUNE_OUTCOME_WORDS[each]}`];
  });
  const freed = bytes === undefined ? '' : ` and freed ${sizeWords(bytes)}`;
  return [`Removed ${subjectWords(document, count)}${freed}`, ...others].join(', ') + laterWords(document);
}

/** What is for a later run. */
function laterWords(document: PruneDocument): string {
  const { later } = document;
  if (document.what === 'runs' && !document.later.isAll) return `; at least ${groupedNumber(later.count)} more for a later run`;
  return later.count === 0 ? '' : `; ${groupedNumber(later.count)} more for a later run`;
}

/** What people must know beside the list: what stays and why, why it ended, what could not be judged. Untrusted text. */
export function pruneNotes(document: PruneDocument): readonly string[] {
  const { stopped, notes, applied, removals } = document;
  return [
    ...(applied || removals.length === 0 ? [] : ['Planned only: nothing was removed. With --apply it is.']),
    ...(stopped === undefined ? [] : [`Ended early, since ${STOP_WORDS[stopped.why]}: ${stopped.detail}`]),
    ...keptNotes(document),
    ...notes,
  ];
}

function keptNotes(document: PruneDocument): readonly string[] {
  if (document.what === 'caches') {
    const { inUse, lasting } = document;
    return [
      ...(inUse === 0 ? [] : [`${subjectWords(document, inUse)} would go and stay, since they were used within the last hour`]),
      ...(lasting === 0 ? [] : [`${subjectWords(document, lasting)} would go and stay: the newest of the tier "live", or of agent memory`]),
    ];
  }
  const { newest, lastSuccess, referenced } = document.kept;
  const kept = [
    [newest, 'among the newest of their workflow or its event'],
    [lastSuccess, 'the last success of a workflow on the default branch'],
    [referenced, 'in the ledger of what SAR wrote, or with the newest agent memory'],
  ] as const;
  const said = kept.flatMap(([count, why]) => (count === 0 ? [] : [`${groupedNumber(count)} ${why}`]));
  return said.length === 0 ? [] : [`Old runs that stay: ${said.join('; ')}`];
}
