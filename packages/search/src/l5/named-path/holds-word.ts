/**
 * Whether a text holds a word: the word, and neither before nor behind it a character that a name may have. Time: the text's length times
 * the number of places where it is found.
 */
export function holdsWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isNamePart(text[at - 1]) && !isNamePart(text[at + word.length])) return true;
  }
  return false;
}

function isNamePart(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}_$]/u.test(char);
}
