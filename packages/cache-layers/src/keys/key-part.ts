import { Buffer } from 'node:buffer';
import { UserError } from '@sar/baseline';

/** Most characters of one part; a key has at most eight, and GitHub takes 512 characters. */
const MAX_PART = 56;

/**
 * A text as one part of a key: letters, digits, `.` and `+` stay, every other byte becomes `_` and two hexadecimal digits. Different texts
 * give different parts, and none has the `-` that separates parts, so that no prefix of a key ends inside one.
 *
 * @param what name of the text for the error
 * @throws UserError when the part is empty or longer than 56 characters
 */
export function keyPart(text: string, what: string): string {
  const part = text.replaceAll(/[^A-Za-z0-9.+]/gu, (char) =>
    [...Buffer.from(char)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  );
  if (part === '') throw new UserError(`${what} is empty`);
  if (part.length > MAX_PART)
    throw new UserError(`${what} is too long for a key: at most ${MAX_PART} letters and digits; other characters count three times`);
  return part;
}
