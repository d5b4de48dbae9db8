import { isAlias, isCollection, isMap, isScalar, type Alias, type Node, type Pair } from 'yaml';

/** Most nodes that a file may have once its aliases are expanded: an alias bomb grows tenfold per level. */
const MAX_EXPANDED_NODES = 200_000;
/** Deepest nesting once aliases are expanded: readers of nested steps call themselves. */
const MAX_EXPANDED_DEPTH = 200;

/** Anchored nodes by name, in the order of the text. A later anchor of the same name replaces the earlier one from there on. */
export type Anchors = ReadonlyMap<string, readonly Node[]>;

export const NO_ANCHORS: Anchors = new Map();

/** Finds the anchors of a document. */
export function anchorsOf(root: Node): Anchors {
  const anchors = new Map<string, Node[]>();
  // An outer node before the inner ones: that is the order in which their anchors stand in the text.
  const visit = (node: unknown): void => {
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) {
      const named = anchors.get(node.anchor);
      if (named === undefined) anchors.set(node.anchor, [node]);
      else named.push(node);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return anchors;
}

/** The node that an alias stands for: the last one of that name that starts before the alias. Undefined when there is none. */
export function resolveAlias(alias: { source: string; range?: readonly number[] | null | undefined }, anchors: Anchors): Node | undefined {
  const named = anchors.get(alias.source) ?? [];
  const at = alias.range?.[0] ?? 0;
  let from = 0;
  let to = named.length;
  // A file can set one name thousands of times, and use it as often.
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((named[middle]?.range?.[0] ?? 0) < at) from = middle + 1;
    else to = middle;
  }
  return named[from - 1];
}

/** Why the aliases of a document cannot be expanded safely. */
export interface ExpansionProblem {
  readonly reason: 'alias-bomb' | 'too-deep';
  readonly message: string;
  readonly offset: number;
}

interface Extent {
  readonly size: number;
  readonly depth: number;
}

const LEAF: Extent = { size: 1, depth: 1 };

/** Why the aliases of a document cannot be expanded safely, or undefined. Linear in the size of the document. */
export function expansionProblem(root: Node, anchors: Anchors): ExpansionProblem | undefined {
  if (anchors.size === 0) return undefined;
  const extents = new Map<unknown, Extent | 'open'>();
  let problem: ExpansionProblem | undefined;
  const ofAlias = (alias: Alias): Extent => {
    const target = resolveAlias(alias, anchors);
    const extent = target === undefined ? LEAF : extentOf(target);
    if (extent !== 'open') return extent;
    problem ??= { reason: 'alias-bomb', message: `the alias *${alias.source} contains itself`, offset: alias.range?.[0] ?? 0 };
    return LEAF;
  };
  const extentOf = (node: unknown): Extent | 'open' => {
    const known = extents.get(node);
    if (known !== undefined) return known;
    extents.set(node, 'open');
    let size = 1;
    let depth = 0;
    for (const child of childrenOf(node)) {
      const extent = isAlias(child) ? ofAlias(child) : extentOf(child);
      if (extent === 'open') continue;
      size += extent.size;
      depth = Math.max(depth, extent.depth);
    }
    // Sizes of a bomb outgrow every number; beyond the limit they all mean the same.
    const extent = { size: Math.min(size, MAX_EXPANDED_NODES + 1), depth: depth + 1 };
    if (extent.depth > MAX_EXPANDED_DEPTH) {
      problem ??= { reason: 'too-deep', message: `its aliases nest deeper than ${MAX_EXPANDED_DEPTH} levels`, offset: offsetOf(node) };
    }
    extents.set(node, extent);
    return extent;
  };
  const total = extentOf(root);
  if (problem === undefined && total !== 'open' && total.size > MAX_EXPANDED_NODES) {
    problem = { reason: 'alias-bomb', message: `its aliases expand to more than ${MAX_EXPANDED_NODES} nodes`, offset: 0 };
  }
  return problem;
}

function offsetOf(node: unknown): number {
  return (isScalar(node) || isCollection(node) ? node.range?.[0] : undefined) ?? 0;
}

function childrenOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap((pair: Pair) => [pair.key, pair.value]);
  if (isCollection(node)) return node.items;
  return [];
}
