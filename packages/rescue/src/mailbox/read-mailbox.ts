import { compareText, MAX_JSON_BYTES, type BlobContent, type CommitFiles, type CommittedEntry } from '@sar/baseline';
import { fileNameOf, fileNameProblem, isIntentFileName } from '../intents/file-name.js';
import { readIntent, type IntentReading } from '../intents/read-intent.js';
import { canBeRemoved } from './can-be-removed.js';
import type { MailboxFile } from './mailbox-file.js';

/** Name of the folder below the mailbox that refused intents are moved to. */
export const REFUSED_FOLDER = 'refused';

/** Files that one run reads; the rest waits (threat Q13). */
export const MAX_MAILBOX_FILES = 1000;

/** True for the path of an intent: it stands in the mailbox itself. */
export function isIntentPath(path: string, mailbox: string): boolean {
  const fileName = fileNameOf(path);
  return path === `${mailbox}/${fileName}` && isIntentFileName(fileName);
}

/**
 * Reads the intents of one commit: the files `variable_*.json` of the mailbox, in the order of their paths. Links, submodules,
 * executables, files of folders below and names that differ in upper and lower case alone are refused without being read.
 */
export function readMailbox(files: CommitFiles, mailbox: string, now: Date): readonly MailboxFile[] {
  const entries = files
    .list(mailbox)
    .filter(({ path }) => isIntentFileName(fileNameOf(path)) && !path.startsWith(`${mailbox}/${REFUSED_FOLDER}/`));
  const spellings = countSpellings(entries);
  // What stays for ever must not take the places of what can be dealt with.
  const places = entries.map((entry) => ({ entry, removable: canBeRemoved(entry, mailbox) })).sort(inTurn);
  const taken = places.map((place, index) => ({
    ...place,
    turn: index < MAX_MAILBOX_FILES,
    problem: entryProblem(place.entry, mailbox, spellings),
  }));
  const wanted = taken.filter(({ turn, problem }) => turn && problem === undefined).map(({ entry }) => entry.id);
  const contents = files.read([...new Set(wanted)], MAX_JSON_BYTES);
  return taken
    .map(({ entry, removable, turn, problem }): MailboxFile => {
      const content = contents.get(entry.id);
      const reading = problem === undefined ? readBlob(entry.path, content, now) : refusal(problem);
      return { path: entry.path, blob: entry.id, canBeRemoved: removable, reading: turn || !removable ? reading : { kind: 'waiting' } };
    })
    .sort((a, b) => compareText(a.path, b.path));
}

interface Place {
  readonly entry: CommittedEntry;
  readonly removable: boolean;
}

function inTurn(a: Place, b: Place): number {
  return Number(b.removable) - Number(a.removable) || compareText(a.entry.path, b.entry.path);
}

function countSpellings(entries: readonly CommittedEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of entries) counts.set(path.toLowerCase(), (counts.get(path.toLowerCase()) ?? 0) + 1);
  return counts;
}

function entryProblem(entry: CommittedEntry, mailbox: string, spellings: ReadonlyMap<string, number>): string | undefined {
  if (entry.mode === '120000') return 'it is a symbolic link: links are never followed';
  if (entry.mode === '160000') return 'it is a submodule';
  if (entry.mode !== '100644') return 'its mode is not 100644: an intent is a plain file that cannot be run';
  const fileName = fileNameOf(entry.path);
  if (entry.path !== `${mailbox}/${fileName}`) return 'it is in a folder below the mailbox: intents stand in the mailbox itself';
  if ((spellings.get(entry.path.toLowerCase()) ?? 0) > 1) return 'another file has the same name but for upper and lower case';
  return fileNameProblem(fileName);
}

function readBlob(path: string, content: BlobContent | undefined, now: Date): IntentReading {
  switch (content?.kind) {
    case 'text':
      return readIntent(path, content.text, now);
    case 'too-large':
      return refusal(`the file is larger than ${MAX_JSON_BYTES} bytes`);
    case 'not-utf8':
      return refusal('the file is not UTF-8 text');
    default:
      return refusal('the commit does not hold the content of the file');
  }
}

function refusal(reason: string): IntentReading {
  return { kind: 'refused', reasons: [reason] };
}
