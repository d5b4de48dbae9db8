import { padTo, wrapWords } from './display-width.js';

/** Columns that a text beside a name needs to be read; with less room it goes below the name. */
const LEAST_BESIDE = 30;
const BELOW = ' '.repeat(6);
const UNLIMITED = 1_000_000;

/** How texts stand beside names: in a column of their own, or below on a narrow terminal. */
export interface NamedLines {
  /** A name with its sign, and the text beside or below it. `name` and `text` are safe already. */
  line(sign: string, name: string, text: string, paint?: (text: string) => string): string[];
  /** More text, under the first. */
  more(text: string, paint?: (text: string) => string): string[];
  /** Columns that a text has. */
  readonly room: number;
}

/**
 * Lays out names with texts.
 *
 * @param names all of them, so that the texts begin in the same column
 * @param columns of the terminal; without it, lines are as long as they are
 */
export function namedLines(names: readonly string[], columns = UNLIMITED): NamedLines {
  const width = Math.max(0, ...names.map((name) => name.length));
  const beside = ' '.repeat(width + 6);
  const isBelow = columns - beside.length < LEAST_BESIDE;
  const indent = isBelow ? BELOW : beside;
  const room = Math.max(1, columns - indent.length);
  const more = (text: string, paint = plain) => wrapWords(text, room).map((line) => `${indent}${paint(line)}`);
  const line = (sign: string, name: string, text: string, paint = plain) => {
    if (isBelow) return [`  ${sign} ${name}`, ...more(text, paint)];
    const [first = '', ...others] = wrapWords(text, room);
    return [`  ${sign} ${padTo(name, width)}  ${paint(first)}`, ...others.map((other) => `${indent}${paint(other)}`)];
  };
  return { line, more, room };
}

function plain(text: string): string {
  return text;
}
