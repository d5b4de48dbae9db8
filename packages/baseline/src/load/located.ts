import type { DocumentPath, Origin } from './origin.js';

/** A value of a YAML document that knows where it was written. Maps and lists hold located values in turn. */
export type Located =
  | { readonly kind: 'scalar'; readonly origin: Origin; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly origin: Origin; readonly items: readonly Located[] }
  | { readonly kind: 'map'; readonly origin: Origin; readonly entries: ReadonlyMap<string, LocatedEntry> };

export interface LocatedEntry {
  /** Where the key stands. */
  readonly key: Origin;
  readonly value: Located;
}

/** The value without its places. Keys are data: `__proto__` is an ordinary key of the result. */
export function plainValue(located: Located): unknown {
  if (located.kind === 'scalar') return located.value;
  if (located.kind === 'list') return located.items.map(plainValue);
  const plain: Record<string, unknown> = {};
  for (const [key, entry] of located.entries) {
    Object.defineProperty(plain, key, { value: plainValue(entry.value), enumerable: true, configurable: true, writable: true });
  }
  return plain;
}

/** A plain JSON value as a located one, all of it from one source. */
export function locate(value: unknown, origin: Origin): Located {
  if (Array.isArray(value)) return { kind: 'list', origin, items: value.map((item: unknown) => locate(item, origin)) };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => [key, { key: origin, value: locate(item, origin) }] as const);
    return { kind: 'map', origin, entries: new Map(entries) };
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return { kind: 'scalar', origin, value };
  }
  throw new TypeError(`not a JSON value: ${typeof value}`);
}

/** The value at a path, or undefined when there is none. */
export function locatedAt(root: Located, path: DocumentPath): Located | undefined {
  let value: Located | undefined = root;
  for (const part of path) {
    if (value?.kind === 'list' && typeof part === 'number') value = value.items[part];
    else if (value?.kind === 'map') value = value.entries.get(String(part))?.value;
    else return undefined;
  }
  return value;
}

/** Where the value at a path was written, its key where it has one; of a value that is missing, what holds it. */
export function nearestOrigin(root: Located, path: DocumentPath): Origin {
  for (let length = path.length; length > 0; length -= 1) {
    const container = locatedAt(root, path.slice(0, length - 1));
    const key = path[length - 1];
    const entry = container?.kind === 'map' && typeof key === 'string' ? container.entries.get(key) : undefined;
    const origin = entry?.key ?? locatedAt(root, path.slice(0, length))?.origin;
    if (origin !== undefined) return origin;
  }
  return root.origin;
}
