import type { MailboxFile } from '../mailbox/mailbox-file.js';

/** Paths that a note names. */
const MAX_NAMED = 5;

/** A sentence about entries of the mailbox that only a person can remove; undefined when there are none. */
export function stuckNote(stuck: readonly MailboxFile[]): string | undefined {
  if (stuck.length === 0) return undefined;
  const named = stuck.slice(0, MAX_NAMED).map(({ path }) => path.slice(0, 200));
  const more = stuck.length > named.length ? ` and ${stuck.length - named.length} more` : '';
  return `Left alone: ${named.join(', ')}${more}. A submodule, an entry far below the mailbox or one whose name is no UTF-8 is no intent, and this run cannot remove it: remove it by hand.`;
}
