/** Text that a POSIX shell takes as it stands, wherever it is. */
const PLAIN = /^[A-Za-z0-9_./:@%+,-]+$/;
/** What would break the line, or cannot be shown. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * Text as a word for a POSIX shell, on one line and free of expansion: quoted where it must be. What begins with `-` would be an option even
 * in quotes, and what holds a control character would break the line, so there is no word for those.
 *
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html, 2.2.2 Single-Quotes
 */
export function shellWord(text: string): string | undefined {
  return text.startsWith('-') ? undefined : quoted(text);
}

/** A path of the repository as a word for a POSIX shell: one that begins with `-` gets `./` in front. Undefined where there is no word. */
export function shellPath(path: string): string | undefined {
  if (path === '') return undefined;
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}

/** A program and its arguments as one line for a POSIX shell that gives exactly these words; undefined where there is none. */
export function shellLine(words: readonly string[]): string | undefined {
  const line = words.map((word, index) => (index > 0 && OPTION.test(word) ? word : quoted(word)));
  return line.length === 0 || line.includes(undefined) ? undefined : line.join(' ');
}

/** An argument with `=`, which is plain where it does not begin the line: there it would be an assignment. */
const OPTION = /^[A-Za-z0-9_./:@%+,=-]+$/;

function quoted(text: string): string | undefined {
  if (UNPRINTABLE.test(text)) return undefined;
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
