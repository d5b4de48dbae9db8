import { isAlias, isCollection, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { spanOf, valueOf, type EditableFile } from './editable-file.js';
import { isEmpty } from './step-node.js';
import { lineAt, lineStart, nextLine } from './text-lines.js';

/**
 * Where the lines of an entry of a block mapping end: the start of the line behind its last one, or the end of the text. A comment
 * behind the value belongs to the entry, comments on lines below do not. Undefined when the end cannot be told.
 */
export function entryEnd(file: EditableFile, pair: Pair): number | undefined {
  const { text } = file;
  const value = valueOf(pair);
  if (!isScalar(pair.key)) return undefined;
  if (value === undefined || isEmpty(value)) return nextLine(text, spanOf(pair.key)[1]);
  return valueEnd(file, value);
}

/** The same for the value alone, or for an item of a list. */
export function valueEnd(file: EditableFile, value: unknown): number | undefined {
  const { text } = file;
  if (isScalar(value) || isAlias(value) || (isCollection(value) && value.flow === true)) {
    const [start, end] = spanOf(value);
    const isBlock = isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED');
    if (!isBlock) return nextLine(text, end);
    return isKept(text, value) ? end : blockScalarEnd(text, start, end);
  }
  if (isMap(value)) {
    const last = value.items.at(-1);
    return last === undefined ? undefined : entryEnd(file, last);
  }
  return isSeq(value) && value.items.length > 0 ? valueEnd(file, value.items.at(-1)) : undefined;
}

/** True when a value ends in a script that keeps the blank lines behind it (`|+`), so that their number matters. */
export function keepsBlanks(file: EditableFile, value: unknown): boolean {
  if (isScalar(value)) return isKept(file.text, value);
  if (isMap(value)) return keepsBlanks(file, value.items.at(-1)?.value);
  return isSeq(value) && keepsBlanks(file, value.items.at(-1));
}

function isKept(text: string, scalar: Scalar): boolean {
  const [start] = spanOf(scalar);
  return (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED') && /^[|>]\d?\+/.test(text.slice(start, start + 3));
}

/** Blank lines at the end of a block scalar separate it from what follows. */
function blockScalarEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && lineAt(text, last - 1).trim() === '') last = lineStart(text, last - 1);
  return Math.max(last, nextLine(text, start));
}
