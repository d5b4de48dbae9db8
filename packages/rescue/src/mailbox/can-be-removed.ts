import type { CommittedEntry } from '@sar/baseline';

/** Folders below the mailbox whose files a `BranchWriter` still sees. */
const DEPTH = 3;
/** Stands for bytes of a name that are no UTF-8, so that the name is not the entry's own. */
const REPLACEMENT = '\uFFFD';

/**
 * Whether a commit through the API can take an entry out of the mailbox: no submodule, not too deep, and with a name that can be said.
 * One that cannot be taken out is no intent: refused in every run, it would fail every run, and its deletion those of the others.
 */
export function canBeRemoved({ path, mode }: CommittedEntry, mailbox: string): boolean {
  const folders = path.slice(mailbox.length + 1).split('/').length - 1;
  return mode !== '160000' && folders <= DEPTH && !path.includes(REPLACEMENT);
}
