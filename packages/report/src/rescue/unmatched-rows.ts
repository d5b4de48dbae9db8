import { countOf } from '../findings/count-words.js';
import type { RescueView } from './rescue-view.js';
import { rescueSubjectWords } from './rescue-words.js';

/** Causes of one rule that no playbook is run for, for the same reason. Untrusted text. */
export interface UnmatchedRow {
  /** `broken-link in docs/index.md:3`, or of several causes the rule with their number. */
  readonly what: string;
  readonly why: string;
}

/** What no playbook is run for, the causes of one rule together, in the order of the first of each. */
export function unmatchedRows({ unmatched }: Pick<RescueView, 'unmatched'>): readonly UnmatchedRow[] {
  const groups = new Map<string, RescueView['unmatched'][number][]>();
  for (const each of unmatched) {
    const [first] = each.subject.findings;
    const key = JSON.stringify([first?.sensor, first?.rule, each.why]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const { subject, why } = first;
    if (more.length === 0) return [{ what: rescueSubjectWords(subject), why }];
    return [{ what: `${subject.findings[0]?.rule ?? subject.id}: ${countOf(more.length + 1, 'cause')}`, why }];
  });
}
