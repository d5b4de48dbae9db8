import { isAlias, isMap, isScalar, parseDocument, visit, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Gap } from '../vocabulary/gap.js';
import { UserError } from '../vocabulary/user-error.js';
import { GAP_KEYS, gapEntry, RESOLVED_KEYS, SCHEDULE_KEYS } from './gap-entry.js';
import { writeGap } from './write-gap.js';

/** Maps whose keys are changed one by one, so that the comments in them stay. */
const MAPS: Readonly<Record<string, readonly string[]>> = { resolved: RESOLVED_KEYS, schedule: SCHEDULE_KEYS };
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The text of a gap's file with the values of `next`. What says the same already stays; comments and the order of keys stay; new keys stand
 * where `writeGap` writes them. A text that says all of it comes back byte by byte; in others blanks and empty lines may change. A file with
 * aliases is written anew, since what an alias stands for would change in all of its places.
 *
 * @param text that `readGap` takes
 * @param path for messages
 * @throws UserError when the text is no map
 */
export function editGap(text: string, path: string, next: Gap): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const document = parseDocument(text.slice(mark.length), { uniqueKeys: true });
  const map = document.contents;
  if (document.errors.length > 0 || !isMap(map)) {
    throw new UserError(`${path} cannot be edited: it is no map of a gap`, { places: [{ file: path }] });
  }
  const isAliased = hasAlias(document);
  if (!setKeys(document, map, gapEntry(next), GAP_KEYS)) return text;
  const isPadded = /\{ /.test(text) || !text.includes('{');
  const written = isAliased ? writeGap(next) : document.toString({ lineWidth: 0, flowCollectionPadding: isPadded });
  return mark + (text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written);
}

/** @returns whether something changed */
function setKeys(document: Document, map: YAMLMap, values: Readonly<Record<string, unknown>>, order: readonly string[]): boolean {
  let isChanged = false;
  for (const key of order) {
    const pair = map.items.find((item) => keyOf(item) === key);
    const value = values[key];
    const inner = MAPS[key];
    if (pair === undefined) {
      if (value === undefined) continue;
      insertPair(map, document.createPair(key, value), order);
    } else if (value === undefined) map.items.splice(map.items.indexOf(pair), 1);
    else if (inner !== undefined && isMap(pair.value)) {
      if (!setKeys(document, pair.value, value as Readonly<Record<string, unknown>>, inner)) continue;
    } else if (isSame(plainOf(pair, document), value)) continue;
    else if (isScalar(pair.value) && typeof value !== 'object') pair.value.value = value;
    else pair.value = document.createNode(value);
    isChanged = true;
  }
  return isChanged;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** In front of the first key that comes later in the order. */
function insertPair(map: YAMLMap, pair: Pair, order: readonly string[]): void {
  const rank = order.indexOf(keyOf(pair));
  const at = map.items.findIndex((item) => order.indexOf(keyOf(item)) > rank);
  if (at < 0) map.items.push(pair);
  else map.items.splice(at, 0, pair);
}

function plainOf({ value }: Pair, document: Document): unknown {
  return typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function'
    ? (value as { toJS(of: Document): unknown }).toJS(document)
    : value;
}

/** Whether two values say the same, whatever the order of keys; one text and a list of it are the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && typeof other === 'string') return one.length === 1 && one[0] === other;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other;
  const values = new Map(Object.entries(other));
  const entries = Object.entries(one);
  return entries.length === values.size && entries.every(([key, value]) => values.has(key) && isSame(value, values.get(key)));
}

function hasAlias(document: Document): boolean {
  let isFound = false;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    isFound = true;
    return visit.BREAK;
  });
  return isFound;
}
