import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { YamlView } from '../read/yaml-view.js';

/** A scalar of a file with the keys (and, as numbers, the list indexes) that lead to it. */
export interface PlacedScalar {
  readonly node: Node;
  readonly keys: readonly (string | number)[];
}

/**
 * Every scalar of a file, keys of mappings included, in the file's order; what an alias stands for comes again where the alias
 * stands. The reader has bounded the size of that already.
 */
export function* scalarsOf(view: YamlView): Generator<PlacedScalar> {
  yield* below(view, view.resolved(view.file.root), []);
}

function* below(view: YamlView, node: Node | undefined, keys: readonly (string | number)[]): Generator<PlacedScalar> {
  if (isScalar(node)) yield { node, keys };
  else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* below(view, view.resolved(item), [...keys, index]);
  } else if (isMap(node)) {
    for (const pair of node.items) {
      const keyNode = view.resolved(pair.key);
      const key = view.scalar(keyNode);
      if (key === undefined || keyNode === undefined) continue;
      const inner = [...keys, key.value];
      yield { node: keyNode, keys: inner };
      yield* below(view, view.resolved(pair.value), inner);
    }
  }
}
