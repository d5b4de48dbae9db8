import { UserError } from '@sar/baseline';

/** Beginnings of archives, as text in UTF-8. GitHub gives the logs of a whole run as a ZIP file. */
const ARCHIVES: readonly (readonly [beginning: string, what: string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive'],
  ['\u001f\uFFFD', 'a gzip archive'],
];
/** Of the first piece, the share of characters that no text in UTF-8 has, above which it is none; tools print some into logs. */
const MOST_ODD = 0.1;

/**
 * The pieces of a log, as they come.
 *
 * @param name of the file, for messages
 * @param onEmpty is told when nothing came
 * @throws UserError, when the first piece is asked for, for an archive or what is no text
 */
export function* logPieces(pieces: Iterable<string>, name: string, onEmpty: () => void): Generator<string, void> {
  let isFirst = true;
  for (const piece of pieces) {
    if (piece === '') continue;
    if (isFirst) expectText(piece, name);
    isFirst = false;
    yield piece;
  }
  if (isFirst) onEmpty();
}

function expectText(piece: string, name: string): void {
  const archive = ARCHIVES.find(([beginning]) => piece.startsWith(beginning));
  if (archive !== undefined) throw new UserError(`${name} is ${archive[1]}: unpack it, and give the log of one job`);
  let odd = 0;
  for (const char of piece) if (char === '\0' || char === '\uFFFD') odd += 1;
  if (odd > piece.length * MOST_ODD)
    throw new UserError(`${name} is no text in UTF-8; where PowerShell wrote it, use "Out-File -Encoding utf8"`);
}
