import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { Waiver } from '../schema/settings-schema.js';
import { expectSame, parsed, placeIn, placeOf, problem, valueOf } from './waiver-document.js';
import { yamlScalar } from './waiver-text.js';
import { pairOf } from './yaml-lines.js';

/** The text in which waivers that are there for the same rule, path and job hold through the later of both days. */
export function extendWaivers(text: string, waivers: readonly Waiver[], path: string): string {
  const document = parsed(text, path);
  const list = isMap(document.contents) ? pairOf(document.contents, 'waivers')?.value : undefined;
  if (!isSeq(list)) return text;
  const wanted = new Map(waivers.map((waiver) => [placeOf(waiver), waiver.expires]));
  const later = new Map<number, { readonly day: Scalar; readonly expires: string }>();
  for (const [index, entry] of list.items.entries()) {
    if (!isMap(entry)) continue;
    const place = placeIn(entry);
    const expires = wanted.get(place);
    if (expires === undefined) continue;
    // Of several for one place the first is extended.
    wanted.delete(place);
    const day = dayOf(entry, path);
    if (String(day.value) < expires) later.set(index, { day, expires });
  }
  if (later.size === 0) return text;
  // From the end, so that offsets stay those of the document.
  const result = [...later.values()].toReversed().reduce((before, { day, expires }) => {
    const [start = 0, end = 0] = day.range ?? [];
    return before.slice(0, start) + yamlScalar(expires) + before.slice(end);
  }, text);
  const before = valueOf(document, path) as { readonly waivers: readonly object[] };
  const extended = before.waivers.map((entry, index) => ({ ...entry, ...(later.has(index) && { expires: later.get(index)?.expires }) }));
  return expectSame(result, { ...before, waivers: extended }, path);
}

function dayOf(entry: YAMLMap, path: string): Scalar {
  const day = entry.get('expires', true);
  if (!isScalar(day) || typeof day.value !== 'string' || day.range === undefined || day.range === null)
    throw problem(path, 'a waiver for the same has no last day');
  return day;
}
