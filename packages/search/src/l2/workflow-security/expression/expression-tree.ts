/** An expression of GitHub's, as far as its values matter. `*` and computed indexes stand in a path as `*`. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'path'; readonly keys: readonly string[]; readonly computed: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly rest: readonly string[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly inner: Expression };

/** The path as text, contexts in lower case: `github.event.issue.title`, `github.event.commits.*.message`. */
export function pathText({ keys }: Extract<Expression, { kind: 'path' }>): string {
  return keys.join('.').toLowerCase();
}

/** Every node of a tree, outermost first. */
export function* nodesOf(tree: Expression): Generator<Expression> {
  yield tree;
  switch (tree.kind) {
    case 'path':
      for (const each of tree.computed) yield* nodesOf(each);
      return;
    case 'call':
      for (const each of tree.args) yield* nodesOf(each);
      return;
    case 'binary':
      yield* nodesOf(tree.left);
      yield* nodesOf(tree.right);
      return;
    case 'not':
      yield* nodesOf(tree.inner);
      return;
    case 'literal':
  }
}
