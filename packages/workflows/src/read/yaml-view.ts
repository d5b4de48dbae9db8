import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Note, Range, Scalar } from '../model/workflow-model.js';
import { placeOf, type ParsedYaml } from './parse-yaml.js';
import { resolveAlias } from './yaml-anchors.js';

/** One entry of a mapping; `value` is never an alias. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Node | undefined;
}

/** Reads the nodes of one parsed file as scalars, lists and maps with places, and collects notes on what does not fit. */
export class YamlView {
  readonly notes: Note[] = [];
  readonly file: ParsedYaml;

  constructor(file: ParsedYaml) {
    this.file = file;
  }

  /** The node behind aliases. */
  resolved(node: unknown): Node | undefined {
    let current = node;
    for (let hops = 0; isAlias(current) && hops < 20; hops += 1) {
      current = resolveAlias(current, this.file.anchors);
    }
    return isMap(current) || isSeq(current) || isScalar(current) ? current : undefined;
  }

  isMap(node: Node | undefined): boolean {
    return isMap(node);
  }

  isList(node: Node | undefined): boolean {
    return isSeq(node);
  }

  /** The entries of a mapping in the file's order; of a key that stands twice the last one counts, and a note says so. */
  entries(node: Node | undefined): readonly Entry[] {
    if (!isMap(node)) return [];
    const byKey = new Map<string, Entry>();
    for (const pair of node.items) {
      const keyNode = this.resolved(pair.key);
      const key = this.scalar(keyNode);
      if (key === undefined) {
        this.note('a key that is not plain text', keyNode);
        continue;
      }
      if (key.value === '<<') this.notes.push({ message: 'GitHub does not merge mappings ("<<")', range: key.range });
      if (byKey.has(key.value)) this.notes.push({ message: `the key "${key.value}" stands twice`, range: key.range });
      byKey.set(key.value, { key: key.value, keyRange: key.range, value: this.resolved(pair.value) });
    }
    return [...byKey.values()];
  }

  /** The items of a list; a single value counts as a list of one, as GitHub reads it. */
  items(node: Node | undefined): readonly (Node | undefined)[] {
    if (node === undefined) return [];
    return isSeq(node) ? node.items.map((item) => this.resolved(item)) : [node];
  }

  /** A scalar as text: `3.10` stays `3.10`. Undefined for collections and for null. */
  scalar(node: Node | undefined): Scalar | undefined {
    if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
    const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return { value, range: this.range(node) };
  }

  /** The texts of a scalar or of a list of scalars. */
  scalars(node: Node | undefined): readonly Scalar[] {
    return this.items(node).flatMap((item) => this.scalar(item) ?? []);
  }

  /** Scalar values by key; entries that hold collections are left out. */
  scalarMap(node: Node | undefined): ReadonlyMap<string, Scalar> {
    const map = new Map<string, Scalar>();
    for (const entry of this.entries(node)) {
      const value = this.scalar(entry.value);
      if (value !== undefined) map.set(entry.key, value);
    }
    return map;
  }

  range(node: Node | undefined): Range {
    const start = node?.range?.[0] ?? 0;
    const { line, col } = placeOf(this.file.lines, this.file.text, start);
    return { start, end: node?.range?.[1] ?? start, line, column: col };
  }

  /** Notes a key that is not known at its place. */
  unknownKey({ key, keyRange }: Entry, where: string): void {
    this.notes.push({ message: `unknown key "${key}"${where}`, range: keyRange, unknownKey: true });
  }

  note(message: string, node: Node | undefined): void {
    this.notes.push({ message, range: this.range(node) });
  }
}
