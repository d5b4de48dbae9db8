import type { LogSlice, SliceLine } from '../log/log-slice.js';

/** What the runner prints when a command fails; it says no more than the conclusion does. */
const EXIT_CODE = /^(?:Error: )?Process completed with exit code (-?\d{1,12})\.$/;
const ERROR_WORD = /\b(?:errors?|fatal|fail(?:ed|ure|ures)?|exception|panic(?:ked)?|denied|cannot|could not|unable|abort(?:ed)?)\b/i;
/** Lines that are looked through from the end. */
const MAX_LOOKED_AT = 400;
const MAX_BLOCK = 30;

/** What the exit code of the step was, as `exit code 1`; undefined when the log does not say. */
export function exitCodeText(slice: LogSlice | undefined): string | undefined {
  const code = slice?.lines.findLast(({ text }) => EXIT_CODE.test(text))?.text;
  return code === undefined ? undefined : `exit code ${EXIT_CODE.exec(code)?.[1] ?? ''}`;
}

/**
 * The line of a log that most likely names its error, for people and for grouping: the last one that the runner calls an error and that is
 * more than an exit code, else the last one with a word for failing (the first of its block), else the last one with text.
 */
export function lastErrorLine(slice: LogSlice | undefined): string | undefined {
  if (slice === undefined) return undefined;
  const end = slice.lines.findLastIndex(({ text }) => EXIT_CODE.test(text));
  const before = (end < 0 ? slice.lines : slice.lines.slice(0, end)).slice(-MAX_LOOKED_AT).filter(says);
  const marked = before.findLastIndex(({ marker }) => marker === 'error');
  const named = marked >= 0 ? marked : before.findLastIndex(({ text }) => ERROR_WORD.test(text));
  return (named >= 0 ? firstOfBlock(before, named) : before.at(-1))?.text.trim();
}

/** Tools end their words on one error with where to read more, each line with the same beginning: `npm error code E404` comes first. */
function firstOfBlock(lines: readonly SliceLine[], last: number): SliceLine | undefined {
  const begin = firstWord(lines[last]);
  let first = last;
  while (
    last - first < MAX_BLOCK &&
    begin !== '' &&
    firstWord(lines[first - 1]) === begin &&
    ERROR_WORD.test(lines[first - 1]?.text ?? '')
  ) {
    first -= 1;
  }
  return lines[first];
}

function firstWord(line: SliceLine | undefined): string {
  return line === undefined ? '' : (/^\S{1,60}/.exec(line.text)?.[0] ?? '');
}

function says({ text, marker }: SliceLine): boolean {
  return marker !== 'debug' && marker !== 'command' && text.trim() !== '' && !EXIT_CODE.test(text);
}
