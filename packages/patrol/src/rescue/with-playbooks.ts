import type { PlaybooksSettings, Subject } from '@sar/baseline';
import { selectPlaybooks } from '@sar/rescue';
import { rescueSubject } from './rescue-subject.js';

/**
 * The subjects in their order, each with the playbook that the baseline chooses for it. What a page offers, a box starts, a plan goes by and the
 * matrix runs is this one, whatever a finding itself names.
 */
export function withPlaybooks(subjects: readonly Subject[], settings: PlaybooksSettings): readonly Subject[] {
  const selections = selectPlaybooks(settings, subjects.map(rescueSubject));
  return subjects.map((subject, at) => {
    const selection = selections[at];
    return selection?.kind === 'chosen' ? { ...subject, playbook: selection.playbook } : subject;
  });
}
