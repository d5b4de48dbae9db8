import type { Settings } from '../schema/settings-schema.js';
import type { BaselineInput } from './baseline-input.js';
import { baselineError } from './baseline-problem.js';
import type { Baseline } from './baseline.js';
import { plainValue, type Located } from './located.js';
import { mergePatch } from './merge-patch.js';
import { documentPathText, type Origin } from './origin.js';
import { resolveLayers, type LayerStart } from './resolve-layers.js';
import { validateSettings } from './validate-settings.js';

/**
 * Reads, merges and checks a baseline from its first file on. Import it lazily: it brings the YAML parser and the schema.
 *
 * @throws UserError with every problem at once
 */
export function resolveBaseline(
  start: LayerStart & { readonly notice?: string },
  { readFile, known = {} }: Pick<BaselineInput, 'readFile' | 'known'>,
): Baseline {
  const { layers, problems } = resolveLayers(start, readFile);
  const removed = new Map<string, Origin>();
  let merged: Located = { kind: 'map', origin: { source: start.path }, entries: new Map() };
  for (const layer of layers) merged = mergePatch(merged, layer.value, removed);
  const plain = plainValue(merged);
  const found = validateSettings(plain, merged, removed, known);
  if (problems.length + found.length > 0) throw baselineError([...problems, ...found]);
  return {
    ...(plain as Settings),
    // A preset that is extended by name is a layer again; it is one source all the same.
    sources: [...new Set(layers.map((layer) => layer.source))],
    origins: originsOf(merged),
    ...(start.notice !== undefined && { notice: start.notice }),
  };
}

/** Where each value was written, by its path: the key's place for entries of maps, the item's for items of lists. */
function originsOf(root: Located): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  collect(root, []);
  return origins;

  function collect(value: Located, path: readonly (string | number)[]): void {
    if (value.kind === 'list') {
      value.items.forEach((item, index) => {
        origins.set(documentPathText([...path, index]), item.origin);
        collect(item, [...path, index]);
      });
    } else if (value.kind === 'map') {
      for (const [key, entry] of value.entries) {
        origins.set(documentPathText([...path, key]), entry.key);
        collect(entry.value, [...path, key]);
      }
    }
  }
}
