import { unknown, type Answer } from '@sar/baseline';

/** What a program for a database answers when it could not: SQLite's primary result code and its words, or that Node has no `node:sqlite`. */
export type SqliteRefusal =
  | { readonly ok: false; readonly unsupported: true }
  | { readonly ok: false; readonly unsupported: false; readonly code: number; readonly message: string };

/**
 * The words for a refusal; they tell what to do where SQLite's own do not.
 *
 * @param maxValueBytes most bytes of one value that were allowed, where they were bounded
 */
export function sqliteProblem(refusal: SqliteRefusal, maxValueBytes?: number): Answer<never> {
  if (refusal.unsupported) return unknown('unsupported', 'this Node has no node:sqlite; run with Node 24 or later');
  const { code, message } = refusal;
  const module = /^no such module: (\w{1,60})$/.exec(message)?.[1];
  if (module !== undefined)
    return unknown('unsupported', `it needs SQLite's extension ${module}, and none is ever loaded: name a table without it`);
  if (code === TOO_BIG && maxValueBytes !== undefined)
    return unknown('failed', `a value in it takes more than ${maxValueBytes / 1_048_576} MB`);
  return unknown('failed', WORDS[code] ?? `SQLite says: ${message}`);
}

const TOO_BIG = 18;

/** Primary result codes (https://www.sqlite.org/rescode.html) whose own words do not tell what to do. */
const WORDS: Readonly<Record<number, string>> = {
  5: 'it is locked by another program; try again when nothing writes to it',
  6: 'a table of it is locked; try again when nothing uses it',
  7: 'reading it takes more memory than there is',
  8: 'a transaction was broken off and has to be rolled back; open it once with the program that writes it',
  13: 'the disk is full',
  14: 'it cannot be opened',
  26: 'it is no SQLite database, or it is encrypted',
};
