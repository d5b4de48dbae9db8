import { isAlias, isCollection, isPair, isScalar, type Node } from 'yaml';

/**
 * Whether two parsed documents say the same: values, keys and their order, tags, anchors, aliases, quotes and comments. Aliases are compared
 * by name and never expanded.
 */
export function sameYaml(one: unknown, other: unknown): boolean {
  if (one === null || other === null || one === undefined || other === undefined) return (one ?? null) === (other ?? null);
  if (isPair(one)) return isPair(other) && sameYaml(one.key, other.key) && sameYaml(one.value, other.value);
  if (isAlias(one)) return isAlias(other) && one.source === other.source;
  if (isScalar(one)) {
    if (!isScalar(other) || one.type !== other.type || one.anchor !== other.anchor || one.tag !== other.tag) return false;
    return Object.is(one.value, other.value) && one.source === other.source && sameComments(one, other);
  }
  if (!isCollection(one) || !isCollection(other)) return false;
  const isAlike = one.constructor === other.constructor && one.anchor === other.anchor && one.tag === other.tag && one.flow === other.flow;
  if (!isAlike || one.items.length !== other.items.length) return false;
  return one.items.every((item, at) => sameYaml(item, other.items[at]));
}

/** Comments of collections may come to stand before another node when a line moves; those of scalars may not be lost. */
function sameComments(one: Node, other: Node): boolean {
  return (one.comment ?? null) === (other.comment ?? null);
}
