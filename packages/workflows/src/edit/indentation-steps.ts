import type { CST } from 'yaml';

/** A block mapping or sequence. */
export type Block = CST.BlockMap | CST.BlockSequence;

/** How far collections stand behind what they are in. */
export interface IndentationSteps {
  /** Of a mapping in a mapping. */
  readonly mapping: number;
  /** Of a sequence in a mapping; 0 where dashes stand below the key. */
  readonly sequence: number;
  /** Whether there is more than one way of either. */
  readonly isMixed: boolean;
}

/** The steps that most collections of a document have. Undefined when it has keys with question marks, which nobody indents by these. */
export function indentationSteps(root: Block): IndentationSteps | undefined {
  const found = { mapping: new Map<number, number>(), sequence: new Map<number, number>() };
  if (!collect(root, found)) return undefined;
  const mapping = mostFrequent(found.mapping) ?? mostFrequent(found.sequence) ?? 2;
  return {
    mapping: mapping === 0 ? 2 : mapping,
    sequence: mostFrequent(found.sequence) ?? mapping,
    isMixed: found.mapping.size > 1 || found.sequence.size > 1,
  };
}

/** The step of a collection that begins on a line of its own. */
export function usualStep({ mapping, sequence }: IndentationSteps, outer: Block, inner: Block): number {
  return outer.type === 'block-map' && inner.type === 'block-seq' ? sequence : mapping;
}

function collect(block: Block, found: { readonly mapping: Map<number, number>; readonly sequence: Map<number, number> }): boolean {
  return block.items.every((item) => {
    if (item.start.some(({ type }) => type === 'explicit-key-ind')) return false;
    const { value } = item;
    if (value?.type !== 'block-map' && value?.type !== 'block-seq') return true;
    const counts = value.type === 'block-map' ? found.mapping : found.sequence;
    const step = value.indent - block.indent;
    if (block.type === 'block-map') counts.set(step, (counts.get(step) ?? 0) + 1);
    return collect(value, found);
  });
}

/** Of steps that are as frequent as each other the smaller one. */
function mostFrequent(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
