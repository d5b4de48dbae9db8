import { JOURNAL_PATH } from '../ledger/journal.js';
import { LEDGER_INDEX_PATH } from '../ledger/ledger.js';

/** The files of the state that every run of the mailbox reads. */
export const STATE_FILES: readonly string[] = [JOURNAL_PATH, LEDGER_INDEX_PATH];
