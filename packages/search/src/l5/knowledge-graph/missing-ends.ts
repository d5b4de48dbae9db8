import type { SensorInput } from '../../sensor.js';
import { holdsWord } from '../named-path/holds-word.js';
import type { RepositoryNames } from '../named-path/repository-names.js';
import { endpointOf } from './endpoint.js';
import type { MissingThing } from './graph-signals.js';
import type { Graph, NamedEnd } from './read-graph.js';

/** Largest file in which a symbol is looked for, in bytes. */
const MAX_SOURCE_BYTES = 2_097_152;
/** Most files that are read for symbols. */
const MAX_SOURCES = 5000;

export interface MissingEnds {
  readonly files: readonly MissingThing[];
  readonly symbols: readonly MissingThing[];
  readonly nodes: readonly MissingThing[];
  /** Ends that are paths, symbols or ids, and so were judged. */
  readonly judged: number;
  /** Symbols that were not looked for, since there are too many files. */
  readonly unsought: number;
}

/** What the ends of a graph name that is not there. */
export async function missingEnds(
  { tree, pace }: SensorInput,
  { ids, places, nodes }: Graph,
  names: RepositoryNames,
): Promise<MissingEnds> {
  const files = new Map<string, NamedEnd[]>();
  const symbols = new Map<string, { readonly path: string; readonly symbol: string; readonly ends: NamedEnd[] }>();
  let judged = 0;
  for (const end of places) {
    await pace.step();
    const endpoint = endpointOf(end.text, names);
    if (endpoint === undefined) continue;
    judged += 1;
    const { path, symbol } = endpoint;
    if (!names.has(path)) push(files, path, end);
    else if (symbol !== undefined && names.isFile(path)) {
      const key = `${path}\0${symbol}`;
      const same = symbols.get(key);
      if (same === undefined) symbols.set(key, { path, symbol, ends: [end] });
      else same.ends.push(end);
    }
  }
  const dangling = new Map<string, NamedEnd[]>();
  if (nodes !== undefined) for (const end of ids) if (!nodes.has(end.text)) push(dangling, end.text, end);
  const sought = await missingSymbols([...symbols.values()]);
  return {
    files: [...files].map(([path, ends]) => ({ what: path, ends, hint: movedHint(names.movedTo(path)) })),
    symbols: sought.missing,
    nodes: [...dangling].map(([id, ends]) => ({ what: id.slice(0, 200), ends, hint: '' })),
    judged: judged + ids.length,
    unsought: sought.unsought,
  };

  async function missingSymbols(asked: readonly { readonly path: string; readonly symbol: string; readonly ends: readonly NamedEnd[] }[]) {
    const texts = new Map<string, string | undefined>();
    const missing: MissingThing[] = [];
    let unsought = 0;
    for (const { path, symbol, ends } of asked) {
      await pace.step();
      if (!texts.has(path) && texts.size === MAX_SOURCES) {
        unsought += 1;
        continue;
      }
      if (!texts.has(path)) {
        const content = tree.read(path, MAX_SOURCE_BYTES);
        texts.set(path, content.kind === 'text' ? content.text : undefined);
      }
      const text = texts.get(path);
      if (text === undefined) unsought += 1;
      else if (!holdsWord(text, symbol)) missing.push({ what: `${path}#${symbol}`, ends, hint: '' });
    }
    return { missing, unsought };
  }
}

function movedHint(path: string | undefined): string {
  return path === undefined ? '' : `; a file of that name is now ${path}`;
}

function push(map: Map<string, NamedEnd[]>, key: string, end: NamedEnd): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [end]);
  else same.push(end);
}
