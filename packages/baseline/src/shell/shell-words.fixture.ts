/**
 * The words that a POSIX shell makes of a line that holds plain words and single quotes, or undefined when anything in it would expand, end
 * the command or stay open. For tests: written from 2.2 and 2.3 of the Shell Command Language, and knowing no more of it than they need.
 */
export function shellWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    if (char === ' ') {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (char === "'") {
      const end = line.indexOf("'", at + 1);
      if (end < 0) return undefined;
      word = `${word ?? ''}${line.slice(at + 1, end)}`;
      at = end;
    } else if (char === '\\') {
      if (line[at + 1] === undefined) return undefined;
      word = `${word ?? ''}${line[++at] ?? ''}`;
    } else if (/[\s|&;<>()$`"*?[\]#~!{}]/.test(char)) return undefined;
    else word = `${word ?? ''}${char}`;
  }
  if (word !== undefined) words.push(word);
  return words;
}
