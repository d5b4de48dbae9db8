import type { MailboxFile } from '../mailbox/mailbox-file.js';
import type { OrphanDecision } from '../plan/decision.js';
import { targetOfFields, targetText } from '../plan/target-key.js';

/** Paths that a note names. */
const MAX_NAMED = 5;

/** A sentence about entries of the mailbox that only a person can remove; undefined when there are none. */
export function stuckNote(stuck: readonly MailboxFile[]): string | undefined {
  if (stuck.length === 0) return undefined;
  const named = stuck.slice(0, MAX_NAMED).map(({ path }) => path.slice(0, 200));
  const more = stuck.length > named.length ? ` and ${stuck.length - named.length} more` : '';
  return `Left alone: ${named.join(', ')}${more}. A submodule, an entry far below the mailbox or one whose name is no UTF-8 is no intent, and this run cannot remove it: remove it by hand.`;
}

/** A sentence about an interrupted write whose file is gone or changed. */
export function orphanNote({ entry, verdict }: OrphanDecision): string {
  const target = targetOfFields(entry);
  const what = `An interrupted run was writing ${entry.name} of ${target === undefined ? entry.owner : targetText(target)} for ${entry.path}, which is gone or changed now`;
  switch (verdict) {
    case 'applied':
      return `${what}: the variable was written, which is recorded.`;
    case 'dropped':
      return `${what}: the variable was not written.`;
    case 'refused':
      return `${what}: the variable holds a third value, which stays.`;
    case 'kept':
      return `${what}: the variable cannot be read, so that the next run looks again.`;
  }
}

/** Why refused intents stay in the mailbox: the name of their folder is taken. */
export const REFUSED_FOLDER_TAKEN =
  'Refused intents stay in the mailbox: `refused` in it is no folder, so that nothing can be moved there. Remove it by hand.';

/** That a halt stopped the run. */
export function haltNote(reason: string): string {
  return `The run stopped, and what it had not recorded stays for the next one: ${reason}.`;
}
