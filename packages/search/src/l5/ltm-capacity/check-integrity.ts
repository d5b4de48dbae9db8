import type { SensorInput } from '../../sensor.js';

/** Larger databases are not checked: it takes about a second per 200 MB. */
export const MAX_CHECKED_BYTES = 4_294_967_296;
/** Most faults that are asked for. */
const MAX_FAULTS = 20;

/** What SQLite says of a database's pages. */
export type Integrity =
  | { readonly state: 'sound' }
  /** Rows can be read; indexes or constraints do not hold. */
  | { readonly state: 'damaged'; readonly faults: readonly string[] }
  /** Pages cannot be read. */
  | { readonly state: 'corrupt'; readonly faults: readonly string[] }
  | { readonly state: 'unknown'; readonly why: string };

/**
 * Faults in the pages of a table or index: rows are lost or cannot be reached. The words are those of `checkTreePage` in SQLite's
 * btree.c, before and since 3.42. All others (entries that an index lacks, values that break a constraint, lost space) cost no row.
 */
const LOST_PAGES = /^(?:Tree \d+ |On tree page \d+|On page \d+ at |unable to get the page|database disk image is malformed)/;

/** What SQLite says when it meets a broken page; `querySqlite` hands its words on. */
const MALFORMED = /SQLite says: database disk image is malformed/;
/** A statement in the schema that SQLite does not understand: a newer one wrote it, or it is damaged. Which of both, nothing tells. */
const ODD_SCHEMA = /malformed database schema/;

/** What a database's pages are. One that is written to while it is read may look broken, and is not judged. */
export async function checkIntegrity(input: SensorInput, path: string, sizeBytes: number): Promise<Integrity> {
  const before = JSON.stringify(input.files.facts(path));
  const integrity = await askSqlite(input, path, sizeBytes);
  if (integrity.state !== 'corrupt' || JSON.stringify(input.files.facts(path)) === before) return integrity;
  return { state: 'unknown', why: 'its integrity: it was written to while it was read; try again when nothing writes to it' };
}

async function askSqlite({ files, pace }: SensorInput, path: string, sizeBytes: number): Promise<Integrity> {
  if (sizeBytes > MAX_CHECKED_BYTES)
    return {
      state: 'unknown',
      why: `it is larger than ${MAX_CHECKED_BYTES / 1_073_741_824} GB, beyond which its integrity is not checked`,
    };
  const answer = await files.query(path, [{ sql: `PRAGMA integrity_check(${MAX_FAULTS})` }], {
    maxRows: MAX_FAULTS * 2,
    signal: pace.signal,
  });
  if (!answer.known && ODD_SCHEMA.test(answer.detail))
    return {
      state: 'unknown',
      why: `${answer.detail}; a newer SQLite wrote it, or it is damaged: open it with the program that writes it`,
    };
  if (!answer.known)
    return MALFORMED.test(answer.detail) ? { state: 'corrupt', faults: [answer.detail] } : { state: 'unknown', why: answer.detail };
  const faults = (answer.value[0]?.rows ?? [])
    .flatMap((row) => String(Object.values(row)[0] ?? '').split('\n'))
    .map((line) => line.trim())
    // A heading over the faults of a database, not one of them.
    .filter((line) => line !== '' && !/^\*\*\* in database \w+ \*\*\*$/.test(line));
  if (faults.length === 0 || (faults.length === 1 && faults[0] === 'ok')) return { state: 'sound' };
  return { state: faults.some((fault) => LOST_PAGES.test(fault)) ? 'corrupt' : 'damaged', faults };
}
