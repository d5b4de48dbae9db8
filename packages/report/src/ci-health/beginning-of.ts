/** The first characters of a text, with `…` in place of the rest; never half of a character. */
export function beginningOf(text: string, most: number): string {
  // More units than that are needed for no `most` characters.
  const characters = Array.from(text.slice(0, most * 2 + 1));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
