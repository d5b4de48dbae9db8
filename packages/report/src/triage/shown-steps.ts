import type { ExplainedFinding } from './explained-finding.js';

type Step = ExplainedFinding['steps'][number];

/** Entries that do not match of which the words are shown; a baseline may have a thousand. */
const MAX_NO = 20;

/** The steps to show: all that say yes, the first of those that say no, and one line for those that were not asked. */
export function shownSteps(steps: readonly Step[]): readonly Step[] {
  const asked = steps.filter(({ outcome }) => outcome !== 'not-asked');
  const no = asked.filter(({ outcome }) => outcome === 'no');
  const hidden = new Set(no.slice(MAX_NO));
  const shown = asked.filter((step) => !hidden.has(step));
  const rest = steps.length - asked.length;
  const at = shown.findIndex(({ outcome }) => outcome === 'decides');
  const more: Step[] = hidden.size === 0 ? [] : [{ asked: `${hidden.size} more`, outcome: 'no', why: 'they do not match' }];
  const before = at < 0 ? shown : shown.slice(0, at);
  const after: Step[] = rest === 0 ? [] : [{ asked: `${rest} more`, outcome: 'not-asked', why: 'the severity was decided before' }];
  return [...before, ...more, ...shown.slice(before.length), ...after];
}
