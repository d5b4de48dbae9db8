/** Text that a POSIX shell takes as it stands, wherever it is. */
const PLAIN = /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,-]*$/;

/**
 * One word for a POSIX shell, on one line and free of expansion: quoted where it must be. What begins with `-` would be an option even
 * in quotes, and what holds a control character would break the line, so there is no word for those.
 *
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html, 2.2.2 Single-Quotes
 */
export function shellWord(text: string): string | undefined {
  if (text.startsWith('-') || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(text)) return undefined;
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A path of the repository as a word for a POSIX shell: one that begins with `-` gets `./` in front. Undefined where there is no word. */
export function shellPath(path: string): string | undefined {
  if (path === '') return undefined;
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}
