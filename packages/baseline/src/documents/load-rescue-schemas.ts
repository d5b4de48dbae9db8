import type * as actDocument from './rescue-act-document.js';
import type * as journalDocument from './rescue-journal-document.js';

/** The schemas of the journal and of the ledger of playbooks, loaded when they are asked for, as `ledgerSchemas` does. */
export async function rescueSchemas(): Promise<typeof actDocument & typeof journalDocument> {
  const [act, journal] = await Promise.all([import('./rescue-act-document.js'), import('./rescue-journal-document.js')]);
  return { ...act, ...journal };
}
