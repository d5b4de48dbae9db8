import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { parseYaml } from '../read/parse-yaml.js';

/** A file whose text is to be edited; a `Workflow` and an `Action` are such files. */
export interface EditableFile {
  readonly path: string;
  readonly text: string;
}

/** A node and the collections around it, outermost first. */
export interface NodeChain {
  readonly node: Node;
  readonly around: readonly Node[];
  /** The key in whose value the innermost sequence stands, e.g. `steps`. */
  readonly listKey: string | undefined;
}

/** Parsed roots by file object, so that many edits of one file parse it once; an entry goes with its file object. */
const roots = new WeakMap<EditableFile, Node | undefined>();

/** The root node of a file, undefined when it is no sound YAML document. */
export function rootOf(file: EditableFile): Node | undefined {
  if (!roots.has(file)) {
    const parsed = parseYaml(file.path, file.text);
    roots.set(file, parsed.kind === 'parsed' ? parsed.root : undefined);
  }
  return roots.get(file);
}

/**
 * The node of the wanted kind that starts at an offset, with what is around it. Undefined when there is none, or when it or anything
 * around it has an anchor or a tag: an edit there would change other places too, or mean something else.
 */
export function nodeAt<T extends Node>(
  file: EditableFile,
  offset: number,
  wanted: (node: unknown) => node is T,
): (NodeChain & { readonly node: T }) | undefined {
  const around: Node[] = [];
  let listKey: string | undefined;
  for (let node = rootOf(file); node !== undefined;) {
    if (isMarked(node)) return undefined;
    if (wanted(node) && node.range?.[0] === offset) return { node, around, listKey };
    around.push(node);
    const inner: Node | undefined = isMap(node)
      ? pairAround(node, offset)
      : isSeq(node)
        ? collectionOrScalar(node.items[lastStarting(node.items, (item) => item, offset)])
        : undefined;
    if (isMap(node) && isSeq(inner)) listKey = keyTextOf(node, inner);
    node = inner;
  }
  return undefined;
}

/** True for a node with an anchor or a tag of its own. */
export function isMarked(node: Node): boolean {
  return (isScalar(node) || isMap(node) || isSeq(node)) && (node.anchor !== undefined || node.tag !== undefined);
}

/** The entry of a mapping by its key, or what makes the mapping unfit for edits: a key that stands twice. */
export function pairOf(map: YAMLMap, key: string, ignoreCase = false): Pair<Scalar, unknown> | 'twice' | undefined {
  const wanted = ignoreCase ? key.toLowerCase() : key;
  const found = map.items.filter(
    (pair) => isScalar(pair.key) && (ignoreCase ? String(pair.key.value).toLowerCase() : String(pair.key.value)) === wanted,
  );
  return found.length > 1 ? 'twice' : (found[0] as Pair<Scalar, unknown> | undefined);
}

/** True for a mapping in which every key is plain text, and none is a merge key. */
export function hasPlainKeys(map: YAMLMap): boolean {
  return map.items.every((pair) => isScalar(pair.key) && !isMarked(pair.key) && pair.key.value !== '<<');
}

/** `[start, end)` of a node. */
export function spanOf(node: Node): readonly [start: number, end: number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** The value of a pair as a node; undefined for no value at all. */
export function valueOf(pair: Pair): Node | undefined {
  return isNode(pair.value) ? pair.value : undefined;
}

function pairAround(map: YAMLMap, offset: number): Node | undefined {
  const pair = map.items[lastStarting(map.items, (item) => item.key, offset)];
  return pair === undefined ? undefined : collectionOrScalar(pair.value);
}

/** Index of the last item that starts at or before an offset, or -1: items stand in the order of the text, so half of them go at each look. */
function lastStarting<T>(items: readonly T[], nodeOf: (item: T) => unknown, offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodeOf(items[middle] as T);
    if (isNode(node) && (node.range?.[0] ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function collectionOrScalar(node: unknown): Node | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

function keyTextOf(map: YAMLMap, value: YAMLSeq): string | undefined {
  const key = map.items.find((pair) => pair.value === value)?.key;
  return isScalar(key) ? String(key.value) : undefined;
}
