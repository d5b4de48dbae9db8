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
    for (const item of view.items(value)) {
      const scalar = view.scalar(item);
      if (scalar !== undefined) add(key, scalar.value);
      else for (const [name, inner] of view.scalarMap(item)) add(`${key}.${name}`, inner.value);
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
