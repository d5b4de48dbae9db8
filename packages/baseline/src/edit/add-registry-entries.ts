import { isMap, isScalar, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { UserError } from '../vocabulary/user-error.js';
import { isEnvironmentLayer, type StorageLayer } from '../vocabulary/storage-layer.js';
import { columnOf, eolOf, insertLine, lastOffset, pairOf } from './yaml-lines.js';

/** An entry to declare; it is required and says nothing more. */
export interface NewRegistryEntry {
  readonly layer: StorageLayer;
  /** Of the layers of environments. */
  readonly environment?: string;
  readonly name: string;
}

/**
 * The text of a baseline with entries added to `variables.registry`; everything else stays byte by byte. What is declared already
 * stays as it is.
 *
 * @param text of the baseline; an empty one is started
 * @param path for messages
 * @throws UserError when the text is no baseline that can be added to
 */
export function addRegistryEntries(text: string, entries: readonly NewRegistryEntry[], path: string): string {
  // A byte order mark is no column.
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const rest = text.slice(mark.length);
  const start = rest.trim() === '' ? 'version: 1\n' : rest;
  return mark + grouped(entries).reduce((before, group) => addGroup(before, group, path), start);
}

/** What is missing at a place: maps, each in the one before it, and in the last of them the entries. */
interface Missing {
  readonly maps: readonly string[];
  readonly names: readonly string[];
}

/** The entries by the map that they belong into, so that the text is read once for each. */
function grouped(entries: readonly NewRegistryEntry[]): readonly Missing[] {
  const groups = new Map<string, { maps: readonly string[]; names: string[] }>();
  for (const { layer, environment, name } of entries) {
    if (isEnvironmentLayer(layer) !== (environment !== undefined))
      throw new Error(`${layer}/${name}: an environment belongs to the layers of environments`);
    const maps = ['variables', 'registry', layer, ...(environment === undefined ? [] : [environment])];
    const group = groups.get(maps.join('\n'));
    if (group === undefined) groups.set(maps.join('\n'), { maps, names: [name] });
    else if (!group.names.includes(name)) group.names.push(name);
  }
  return [...groups.values()];
}

function addGroup(text: string, { maps, names }: Missing, path: string): string {
  const document = parseDocument(text, { uniqueKeys: true });
  const [problem] = document.errors;
  if (problem !== undefined) throw new UserError(`${path} is not valid YAML: ${problem.message}`, { places: [{ file: path }] });
  let map: unknown = document.contents;
  let found: Pair | undefined;
  for (const [depth, key] of maps.entries()) {
    const missing = { maps: maps.slice(depth), names };
    if (!isMap(map)) return atValue(text, found, missing, path);
    found = pairOf(map, key);
    if (found === undefined) return inMap(text, map, missing, path);
    map = found.value;
  }
  if (!isMap(map)) return atValue(text, found, { maps: [], names }, path);
  const target = map;
  const missing = names.filter((name) => pairOf(target, name) === undefined);
  return missing.length === 0 ? text : inMap(text, target, { maps: [], names: missing }, path);
}

/** A key that has no map yet: `registry:`, `registry: {}` or `registry: null`. */
function atValue(text: string, pair: Pair | undefined, missing: Missing, path: string): string {
  const key = pair?.key as Node | undefined;
  const value = pair?.value as Node | null | undefined;
  const isEmpty = value === null || value === undefined || (isScalar(value) && value.value === null);
  if (key?.range === undefined || key.range === null || !isEmpty) throw notAMap(path, missing);
  const from = text.indexOf(':', key.range[1]) + 1;
  const [start = from, end = from] = value?.range ?? [];
  const isWritten = text.slice(start, end).trim() !== '';
  const cleared = isWritten ? text.slice(0, from) + text.slice(end) : text;
  return insertLine(cleared, from, blockOf(missing, columnOf(text, key.range[0]) + 2, eolOf(text)));
}

function inMap(text: string, map: YAMLMap, missing: Missing, path: string): string {
  if (map.flow === true) {
    const [start = 0, end = 0] = map.range ?? [];
    const close = text.lastIndexOf('}', end - 1);
    if (close < start) throw notAMap(path, missing);
    const before = text.slice(0, close).trimEnd();
    const comma = map.items.length === 0 || before.endsWith(',') ? '' : ',';
    return `${before}${comma} ${flowOf(missing)} ${text.slice(close)}`;
  }
  const [first] = map.items;
  const firstStart = (first?.key as Node | undefined)?.range?.[0];
  if (firstStart === undefined) throw notAMap(path, missing);
  return insertLine(text, lastOffset(map) ?? 0, blockOf(missing, columnOf(text, firstStart), eolOf(text)));
}

function blockOf({ maps, names }: Missing, indent: number, eol: string): string {
  const line = (key: string, depth: number, value: string): string => `${' '.repeat(indent + 2 * depth)}${plain(key)}:${value}${eol}`;
  return [...maps.map((key, depth) => line(key, depth, '')), ...names.map((name) => line(name, maps.length, ' {}'))].join('');
}

function flowOf({ maps, names }: Missing): string {
  const inner = names.map((name) => `${plain(name)}: {}`).join(', ');
  return maps.toReversed().reduce((held, key) => `${plain(key)}: { ${held} }`, inner);
}

/** Names need no quotes; an environment may be called anything. */
function plain(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key) ? key : JSON.stringify(key);
}

function notAMap(path: string, { maps, names }: Missing): UserError {
  const what = [...maps, names[0] ?? ''].join('.');
  return new UserError(`${path}: there is no place to add ${what}: what stands above it is no map`, { places: [{ file: path }] });
}
