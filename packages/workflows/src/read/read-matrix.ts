import type { Node } from 'yaml';
import type { Matrix } from '../model/workflow-model.js';
import type { YamlView } from './yaml-view.js';

/** Reads `strategy.matrix` as far as it is literal; values that are mappings are kept as `dimension.key`. */
export function readMatrix(view: YamlView, strategy: Node | undefined): Matrix | undefined {
  const node = view.entries(strategy).find((entry) => entry.key === 'matrix')?.value;
  if (node === undefined) return undefined;
  const dimensions = new Map<string, string[]>();
  const includes: Map<string, string>[] = [];
  let dynamic = !view.isMap(node);
  const add = (name: string, value: string) => {
    dynamic ||= value.includes('${{');
    const values = dimensions.get(name) ?? [];
    values.push(value);
    dimensions.set(name, values);
  };
  for (const { key, value } of view.entries(node)) {
    if (key === 'exclude') continue;
    if (key === 'include') {
      for (const item of view.items(value)) {
        const map = view.scalarMap(item);
        if (!view.isMap(item)) dynamic = true;
        includes.push(new Map([...map].map(([name, scalar]) => [name, scalar.value])));
      }
      continue;
    }
    const items = view.items(value);
    const names = new Set(items.flatMap((item) => [...view.scalarMap(item).keys()]));
    for (const item of items) {
      if (view.isMap(item)) {
        const map = view.scalarMap(item);
        // A value that lacks a key of the others gives '' for it.
        for (const name of names) add(`${key}.${name}`, map.get(name)?.value ?? '');
      } else if (view.isList(item)) {
        // A list of labels: each is one of the values, and none of them is the whole value.
        dynamic = true;
        for (const inner of view.scalars(item)) add(key, inner.value);
      } else add(key, view.scalar(item)?.value ?? '');
    }
  }
  dynamic ||= includes.some((include) => [...include.values()].some((value) => value.includes('${{')));
  return { dimensions, includes, dynamic };
}

/** Every literal value that `matrix.<name>` can take, in the file's order. */
export function matrixValues(matrix: Matrix | undefined, name: string): readonly string[] {
  if (matrix === undefined) return [];
  const own = matrix.dimensions.get(name) ?? [];
  const included = matrix.includes.flatMap((include) => include.get(name) ?? []);
  return [...new Set([...own, ...included])];
}
