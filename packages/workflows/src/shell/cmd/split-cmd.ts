/** One command of a `cmd` script. */
export interface CmdPiece {
  readonly words: readonly string[];
  readonly conditional: boolean;
  readonly position: number;
  readonly end: number;
}

/** `if`s and `for`s in front of one command. */
const MAX_HEADS = 30;

/**
 * Splits a script into commands. `if` conditions and `for` heads are taken off; what they decide is conditional, up to the end
 * of the line or of their parentheses. Comments and labels are no commands.
 * Source: https://learn.microsoft.com/windows-server/administration/windows-commands/cmd
 */
export function* splitCmd(script: string): Generator<CmdPiece> {
  /** For each open parenthesis, whether a condition opened it. */
  const open: boolean[] = [];
  let position = 0;
  for (const line of joinedLines(script)) {
    let isGated = false;
    for (const part of splitOperators(line.text)) {
      const start = position + part.at;
      let words = cmdWords(part.text);
      if (/^(rem\b|::|:\w)/i.test(words[0] ?? '') || words[0]?.toLowerCase() === '@rem') break;
      if (part.operator === '||') isGated = true;
      for (let heads = 0; heads < MAX_HEADS; heads += 1) {
        const before = words.length;
        words = takeParentheses(words, open, isGated);
        const head = headLength(words);
        if (head > 0) {
          const isElse = words[0]?.toLowerCase() === 'else';
          isGated = isGated || isElse || words[0]?.replace('@', '').toLowerCase() === 'if';
          words = words.slice(head);
        } else if (/^(@?call|start|@)$/i.test(words[0] ?? '') && words.length > 1) words = words.slice(afterStart(words));
        if (words.length === before) break;
      }
      const closing = /^\)+$/.test(words.at(-1) ?? '') ? (words.at(-1)?.length ?? 0) : 0;
      if (closing > 0) words = words.slice(0, -1);
      const conditional = isGated || open.includes(true);
      const [first, ...rest] = words;
      if (first !== undefined)
        yield { words: [first.replace(/^@+/, ''), ...rest], conditional, position: start, end: start + part.text.length };
      for (let count = 0; count < closing; count += 1) open.pop();
    }
    position += line.length + 1;
  }
}

/** Lines with `^` continuations joined; `length` counts the source's characters without the last line end. */
function joinedLines(script: string): readonly { readonly text: string; readonly length: number }[] {
  const lines: { text: string; length: number }[] = [];
  let continues = false;
  for (const raw of script.split('\n')) {
    const line = raw.replace(/\r$/, '');
    const continued = line.endsWith('^');
    const text = continued ? line.slice(0, -1) : line;
    const last = lines.at(-1);
    if (continues && last !== undefined) {
      last.text += ` ${text.trimStart()}`;
      last.length += raw.length + 1;
    } else lines.push({ text, length: raw.length });
    continues = continued;
  }
  return lines;
}

function splitOperators(line: string): readonly { readonly text: string; readonly operator: string; readonly at: number }[] {
  const parts: { text: string; operator: string; at: number }[] = [];
  let quoted = false;
  let from = 0;
  let operator = '';
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === '^') at += 1;
    else if (!quoted && (character === '&' || character === '|') && line.charAt(at - 1) !== '>') {
      parts.push({ text: line.slice(from, at), operator, at: from });
      operator = line.charAt(at + 1) === character ? character + character : character;
      at += operator.length - 1;
      from = at + 1;
    }
  }
  parts.push({ text: line.slice(from), operator, at: from });
  return parts;
}

/** Words without quotes, carets and redirections. Parentheses that stand alone or open a command are words of their own. */
function cmdWords(text: string): string[] {
  const words: string[] = [];
  const found =
    text
      .replace(/^([\s@]*)(\(+)/, (_, blank: string, open: string) => `${blank}${[...open].join(' ')} `)
      .replace(/\)\s*else\b/gi, ') else ')
      .match(/(?:"[^"]*"?|\^.|[^\s"^])+/g) ?? [];
  for (let at = 0; at < found.length; at += 1) {
    const word = found[at] ?? '';
    const redirect = /^\d?(>>?|<)(.*)$/.exec(word);
    if (redirect !== null) {
      if (redirect[2] === '') at += 1;
      continue;
    }
    words.push(word.replace(/\^(.)/g, '$1').replaceAll('"', ''));
  }
  return words;
}

function takeParentheses(words: string[], open: boolean[], isGated: boolean): string[] {
  let at = 0;
  for (; at < words.length; at += 1) {
    if (words[at] === '(' && open.length < 1000) open.push(isGated);
    else if (words[at] === ')') open.pop();
    else break;
  }
  return at === 0 ? words : words.slice(at);
}

/** Number of words in front of the command that `if`, `else` or `for` decides; 0 when it is none of them. */
function headLength(words: readonly string[]): number {
  const name = words[0]?.replace(/^@/, '').toLowerCase();
  if (name === 'else') return 1;
  if (name === 'for') {
    const end = words.findIndex((word) => word.toLowerCase() === 'do');
    return end === -1 ? words.length : end + 1;
  }
  if (name !== 'if') return 0;
  let at = 1;
  while (/^(\/i|not)$/i.test(words[at] ?? '')) at += 1;
  if (/^(exist|defined|errorlevel)$/i.test(words[at] ?? '')) return at + 2;
  if (/^(equ|neq|lss|leq|gtr|geq|==)$/i.test(words[at + 1] ?? '')) return at + 3;
  return at + 1;
}

/** `call x` and `start /wait "title" x`: where the command begins. */
function afterStart(words: readonly string[]): number {
  let at = 1;
  if (words[0]?.toLowerCase() === 'start') while (words[at]?.startsWith('/') === true || words[at] === '') at += 1;
  return at;
}
