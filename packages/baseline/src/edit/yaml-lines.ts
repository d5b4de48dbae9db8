import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

/** The pair of a map with that key. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
}

/** Where the last thing of a block ends, in front of blanks and comments behind it. */
export function lastOffset(node: unknown): number | undefined {
  if (isPair(node)) return lastOffset(node.value) ?? (node.key as Node | null)?.range?.[1];
  if ((isMap(node) || isSeq(node)) && node.flow !== true) return lastOffset(node.items.at(-1)) ?? node.range?.[1];
  return (node as Node | null | undefined)?.range?.[1];
}

/** Inserts a block of whole lines behind the line that holds an offset. */
export function insertLine(text: string, offset: number, block: string): string {
  const eol = eolOf(text);
  // A block scalar or list ends behind its own line end.
  const at = offset > 0 && text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
  return at === 0 ? `${text}${eol}${block}` : `${text.slice(0, at)}${block}${text.slice(at)}`;
}

/** The column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The line end that a text has. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
