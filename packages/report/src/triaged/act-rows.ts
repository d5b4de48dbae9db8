import type { TriageAct } from '@sar/baseline';

/** Outcomes of acts in words. */
export const ACT_OUTCOMES: Readonly<Record<TriageAct['outcome'], string>> = {
  done: 'done',
  'would-do': 'would do',
  unchanged: 'unchanged',
  'not-now': 'not now',
  'not-possible': 'not possible',
};

/** Acts that people must see: what was done, what was not and why; then what stays as it is. Each once. */
export function orderedActs(acts: readonly TriageAct[]): readonly TriageAct[] {
  const seen = new Set<string>();
  const once = acts.filter(({ what, outcome, detail, url }) => {
    const key = JSON.stringify([what, outcome, detail, url]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return [...once.filter(({ outcome }) => outcome !== 'unchanged'), ...once.filter(({ outcome }) => outcome === 'unchanged')];
}
