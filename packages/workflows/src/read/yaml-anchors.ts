import { isAlias, isCollection, isMap, isScalar, type Node, type Pair } from 'yaml';

/** Most nodes that a file may have once its aliases are expanded: an alias bomb grows tenfold per level. */
const MAX_EXPANDED_NODES = 200_000;

/** Anchored nodes by name, in the order of the text. A later anchor of the same name replaces the earlier one from there on. */
export type Anchors = ReadonlyMap<string, readonly Node[]>;

const NONE: Anchors = new Map();

/** Finds the anchors of a document; costs nothing for a text without `&`. */
export function anchorsOf(text: string, root: Node): Anchors {
  if (!text.includes('&') || !text.includes('*')) return NONE;
  const anchors = new Map<string, Node[]>();
  const visit = (node: unknown): void => {
    for (const child of childrenOf(node)) visit(child);
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) {
      const named = anchors.get(node.anchor);
      if (named === undefined) anchors.set(node.anchor, [node]);
      else named.push(node);
    }
  };
  visit(root);
  return anchors;
}

/** The node that an alias stands for: the last one of that name that ends before the alias. Undefined when there is none. */
export function resolveAlias(alias: { source: string; range?: readonly number[] | null | undefined }, anchors: Anchors): Node | undefined {
  const at = alias.range?.[0] ?? 0;
  return anchors.get(alias.source)?.findLast((node) => (node.range?.[0] ?? 0) < at);
}

/** Why the aliases of a document cannot be expanded safely, or undefined. Linear in the size of the document. */
export function expansionProblem(root: Node, anchors: Anchors): { message: string; offset: number } | undefined {
  if (anchors.size === 0) return undefined;
  const sizes = new Map<unknown, number>();
  let problem: { message: string; offset: number } | undefined;
  const sizeOf = (node: unknown): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    sizes.set(node, Number.POSITIVE_INFINITY);
    let size = 1;
    if (isAlias(node)) {
      const target = resolveAlias(node, anchors);
      size = target === undefined ? 1 : sizeOf(target);
      if (size === Number.POSITIVE_INFINITY) {
        problem ??= { message: `the alias *${node.source} contains itself`, offset: node.range?.[0] ?? 0 };
        size = 1;
      }
    } else {
      for (const child of childrenOf(node)) size += sizeOf(child);
    }
    sizes.set(node, size);
    return size;
  };
  const total = sizeOf(root);
  if (problem === undefined && total > MAX_EXPANDED_NODES) {
    problem = { message: `its aliases expand to more than ${MAX_EXPANDED_NODES} nodes`, offset: 0 };
  }
  return problem;
}

function childrenOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap((pair: Pair) => [pair.key, pair.value]);
  if (isCollection(node)) return node.items;
  return [];
}
