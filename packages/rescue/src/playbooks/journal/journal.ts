import { rescueSchemas, UserError, type RescueAttempt } from '@sar/baseline';

/** Where the journal of playbooks is in the state store. */
export const RESCUE_JOURNAL_PATH = 'rescue/journal.json';
const SCHEMA = 'sar.rescue-journal/1';

const DAY = 86_400_000;
/** Days that an ended attempt is kept: no cooldown is longer. */
const KEPT_DAYS = 30;
/** Days after which an attempt that never ended is forgotten. */
const OPEN_DAYS = 90;
/** Ended attempts of the last day are never dropped, since the limits of a day are reckoned from them. */
const LIMIT_DAYS = 1;
/** Length from which old ended attempts are dropped, and most of all, in UTF-16 units: files of the state are bounded at 1 MB. */
const WANTED_LENGTH = 600_000;
const MOST_LENGTH = 900_000;

export type Journal = readonly RescueAttempt[];

/**
 * The attempts that the journal holds; none where there is no journal yet.
 *
 * @param place what people call the state
 * @throws UserError when the text is no journal: what was begun is unknown then, and nothing may be done
 */
export async function parseRescueJournal(text: string | undefined, place: string): Promise<Journal> {
  if (text === undefined) return [];
  const { rescueJournalSchema } = await rescueSchemas();
  try {
    const parsed = rescueJournalSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data.attempts;
  } catch {
    // Not JSON: the same answer as for JSON of another form.
  }
  throw new UserError(
    `${RESCUE_JOURNAL_PATH} (${place}) is no journal of playbooks that this version reads. ` +
      `Restore it from the history of ${place}, or update SAR if a newer one wrote it; no playbook acts until then.`,
    { places: [{ file: RESCUE_JOURNAL_PATH }] },
  );
}

/**
 * Refuses an attempt that no later run could read: a journal that is not readable lets no playbook act.
 *
 * @throws Error that says what does not fit
 */
export async function expectReadable(attempt: RescueAttempt): Promise<void> {
  const { rescueAttemptSchema } = await rescueSchemas();
  const [issue] = rescueAttemptSchema.safeParse(attempt).error?.issues ?? [];
  if (issue !== undefined) throw new Error(`the attempt cannot be written down: ${issue.path.join('.')}: ${issue.message}`);
}

/**
 * The journal's text, a line for each attempt, without what is over by then; null, which removes the file, when there is nothing in it.
 *
 * @throws UserError when there is more than the state may hold
 */
export function rescueJournalText(journal: Journal, now: Date): string | null {
  const lines = journal.filter((entry) => isKept(entry, now)).map((entry) => ({ entry, line: JSON.stringify(entry) }));
  if (lines.length === 0) return null;
  let length = lines.reduce((sum, { line }) => sum + line.length, 0);
  const kept = lines.filter(({ entry, line }) => {
    const isDropped = length > WANTED_LENGTH && entry.endedAt !== undefined && ageDays(entry.endedAt, now) > LIMIT_DAYS;
    if (isDropped) length -= line.length;
    return !isDropped;
  });
  if (length > MOST_LENGTH) {
    throw new UserError(
      `${RESCUE_JOURNAL_PATH} is full: more attempts of playbooks go on, or were begun in a day, than it holds. ` +
        'Lower `playbooks.max-actions` or `max-per-day`, and close the pull requests and issues that playbooks wait for.',
    );
  }
  return `{"schema": "${SCHEMA}", "attempts": [\n${kept.map(({ line }) => line).join(',\n')}\n]}\n`;
}

function isKept({ startedAt, endedAt }: RescueAttempt, now: Date): boolean {
  return endedAt === undefined ? ageDays(startedAt, now) < OPEN_DAYS : ageDays(endedAt, now) < KEPT_DAYS;
}

function ageDays(time: string, now: Date): number {
  return (now.getTime() - Date.parse(time)) / DAY;
}
