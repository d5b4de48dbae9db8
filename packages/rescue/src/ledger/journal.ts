import { ledgerSchemas, UserError, type IntentJournal, type JournalEntry } from '@sar/baseline';

/** Where the journal of begun writes is in the state store. */
export const JOURNAL_PATH = 'intents/journal.json';

/**
 * The writes that an earlier run began and did not record.
 *
 * @throws UserError when the text is no journal: what was begun is unknown then, and nothing may be written
 */
export async function parseJournal(text: string | undefined, place: string): Promise<readonly JournalEntry[]> {
  if (text === undefined) return [];
  const { intentJournalSchema } = await ledgerSchemas();
  try {
    const parsed = intentJournalSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data.entries;
  } catch {
    // Not JSON: the same answer as for JSON of another form.
  }
  throw new UserError(
    `${JOURNAL_PATH} (${place}) is no journal that this version reads. Restore it from the history of ${place}; nothing is applied until then.`,
    { places: [{ file: JOURNAL_PATH }] },
  );
}

/** The journal's text, a line for each entry; null, which removes the file, when there is nothing in it. */
export function journalText(entries: readonly JournalEntry[]): string | null {
  if (entries.length === 0) return null;
  const schema: IntentJournal['schema'] = 'sar.intent-journal/1';
  return `{"schema": "${schema}", "entries": [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}
