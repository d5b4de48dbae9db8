import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { MAX_BASELINE_BYTES } from '../load/baseline-input.js';
import type { Waiver } from '../schema/settings-schema.js';
import { extendWaivers } from './extend-waivers.js';
import { expectSame, parsed, placeIn, placeOf, problem, valueOf } from './waiver-document.js';
import { inOrder, waiverFlow, waiverLines } from './waiver-text.js';
import { columnOf, eolOf, insertLine, lastOffset, pairOf } from './yaml-lines.js';

/** As the schema says. */
const MOST_WAIVERS = 1000;

/**
 * The text of a baseline with waivers added; everything else stays byte by byte. One that is there for the same rule, path and job is
 * not added again: it holds through the later of both days, with the reason and the owner that it has.
 *
 * @param text of the baseline; an empty one is started
 * @param path for messages
 * @param inherited number of waivers that the baseline has from what it extends; a list of its own would replace them
 * @throws UserError when the text is no baseline that can be added to, or what it inherits would be lost
 */
export function addWaivers(text: string, waivers: readonly Waiver[], path: string, inherited = 0): string {
  // A byte order mark is no column.
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const rest = text.slice(mark.length);
  const distinct = [...new Map(waivers.toSorted(byDay).map((waiver) => [placeOf(waiver), inOrder(waiver)])).values()];
  const result = mark + withNew(extendWaivers(rest, distinct, path), distinct, path, inherited);
  if (result !== text && new TextEncoder().encode(result).length > MAX_BASELINE_BYTES)
    throw problem(path, `it would be larger than the ${MAX_BASELINE_BYTES} bytes that are read of a baseline`);
  return result;
}

/** The text with those waivers that nothing in it is the same as. */
function withNew(text: string, waivers: readonly Waiver[], path: string, inherited: number): string {
  const document = parsed(text, path);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    if (waivers.length === 0) return text;
    const started = `${lineEnded(text)}version: 1${eolOf(text)}${block(waivers, 0, eolOf(text))}`;
    return expectSame(started, { version: 1, waivers }, path);
  }
  if (!isMap(contents)) throw problem(path, 'it is no map of settings');
  const pair = pairOf(contents, 'waivers');
  const there = placesIn(contents);
  const added = waivers.filter((waiver) => !there.has(placeOf(waiver)));
  if (added.length === 0) return text;
  if (pair === undefined && inherited > 0) {
    const lost = inherited === 1 ? 'the waiver' : `the ${inherited} waivers`;
    throw problem(path, `it has no list \`waivers\`, and one of its own would replace ${lost} of what it extends`);
  }
  const count = isSeq(pair?.value) ? pair.value.items.length : 0;
  if (count + added.length > MOST_WAIVERS) throw problem(path, `it would have more than ${MOST_WAIVERS} waivers`);
  const result = pair === undefined ? withSection(text, contents, added) : inSection(text, pair, contents.flow === true, added, path);
  // Whatever the layout: nothing but the new waivers may be different now.
  const before = valueOf(document, path) as { readonly waivers?: readonly unknown[] | null };
  return expectSame(result, { ...before, waivers: [...(before.waivers ?? []), ...added] }, path);
}

/** The key `waivers` as the last one of the document. */
function withSection(text: string, map: YAMLMap, waivers: readonly Waiver[]): string {
  if (map.flow === true) return inFlow(text, map, `waivers: [${flow(waivers)}]`);
  const first = (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0;
  return insertLine(text, lastOffset(map) ?? 0, block(waivers, columnOf(text, first), eolOf(text)));
}

function inSection(text: string, pair: Pair, isInFlow: boolean, waivers: readonly Waiver[], path: string): string {
  const list = pair.value as Node | null;
  if (isSeq(list)) {
    if (list.flow !== true) return behindLast(text, list, waivers);
    const [start = 0, end = 0] = list.range ?? [];
    const isBare = list.items.length === 0 && /^\[\s*\]$/.test(text.slice(start, end));
    if (isInFlow || !isBare) return inFlow(text, list, flow(waivers));
  }
  const isEmpty = list === null || isSeq(list) || (isScalar(list) && list.value === null);
  const key = pair.key as Node;
  if (!isEmpty || isInFlow || key.range === undefined || key.range === null) throw problem(path, '`waivers` is no list');
  // `waivers:`, `waivers: []` or `waivers: null`: the value goes, and the list begins on the next line.
  const colon = text.indexOf(':', key.range[1]) + 1;
  const [start = colon, end = colon] = list?.range ?? [];
  const cleared = start < end ? text.slice(0, start).replace(/[ \t]+$/, '') + text.slice(end) : text;
  const eol = eolOf(text);
  return insertLine(cleared, colon, lines(waivers, columnOf(text, key.range[0]) + 2, eol));
}

function behindLast(text: string, list: YAMLSeq, waivers: readonly Waiver[]): string {
  const { indent } = (list.srcToken as { readonly indent?: number } | undefined) ?? {};
  return insertLine(text, lastOffset(list) ?? 0, lines(waivers, indent ?? 0, eolOf(text)));
}

/** Behind the last entry of `[…]` or `{…}`, where a comma that is there already stays the last one; in an empty one in front of its end. */
function inFlow(text: string, node: YAMLMap | YAMLSeq, entry: string): string {
  const last = lastOffset(node.items.at(-1));
  if (last !== undefined) return `${text.slice(0, last)}, ${entry}${text.slice(last)}`;
  const at = (node.range?.[1] ?? 1) - 1;
  const before = text.slice(0, at).replace(/[ \t]+$/, '');
  return `${before}${before.endsWith('\n') ? '  ' : ' '}${entry} ${text.slice(at)}`;
}

/** The places that a document waives. */
function placesIn(contents: unknown): ReadonlySet<string> {
  const list = isMap(contents) ? pairOf(contents, 'waivers')?.value : undefined;
  return new Set(isSeq(list) ? list.items.flatMap((entry) => (isMap(entry) ? [placeIn(entry)] : [])) : []);
}

/** The latest last: of two for one place it counts. */
function byDay(a: Waiver, b: Waiver): number {
  return a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0;
}

function block(waivers: readonly Waiver[], indent: number, eol: string): string {
  return `${' '.repeat(indent)}waivers:${eol}${lines(waivers, indent + 2, eol)}`;
}

function lines(waivers: readonly Waiver[], indent: number, eol: string): string {
  return waivers
    .flatMap(waiverLines)
    .map((line) => `${' '.repeat(indent)}${line}${eol}`)
    .join('');
}

function flow(waivers: readonly Waiver[]): string {
  return waivers.map(waiverFlow).join(', ');
}

function lineEnded(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}${eolOf(text)}`;
}
