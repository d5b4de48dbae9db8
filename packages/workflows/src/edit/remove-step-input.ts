import type { TextEdit } from '@sar/baseline';
import { isScalar, type YAMLMap } from 'yaml';
import { pairOf, spanOf, type EditableFile } from './editable-file.js';
import { entryEnd } from './entry-end.js';
import { removeFlowEntry, type Change } from './flow-entries.js';
import { isPlainBlock, stepNodeAt, withOf } from './step-node.js';
import { indentationOf, lineStart } from './text-lines.js';

/**
 * Edits that take an input away from a step, and `with:` too when it was the only one. No edits when the step does not have it. A
 * comment behind the input goes with it; comments on their own lines stay. Undefined when the form is too unusual, as for
 * `setStepInput`.
 */
export function removeStepInput(file: EditableFile, stepOffset: number, input: string): readonly TextEdit[] | undefined {
  const step = stepNodeAt(file, stepOffset);
  if (step === undefined) return undefined;
  const given = withOf(step);
  if (given === 'unfit') return undefined;
  const pair = given?.map === undefined ? undefined : pairOf(given.map, input, true);
  if (given?.map === undefined || pair === undefined) return [];
  if (pair === 'twice') return undefined;
  const alone = given.map.items.length === 1;
  const map = alone ? step.map : given.map;
  const index = map.items.findIndex(({ key }) => key === (alone ? given.key : pair.key));
  const change = map.flow === true ? removeFlowEntry(file, map, index) : removeBlockEntry(file, map, index, alone ? given.map : undefined);
  return change === undefined ? undefined : [{ path: file.path, ...change }];
}

/** @param inner the entry's value when it is a mapping of one entry that goes too */
function removeBlockEntry(file: EditableFile, map: YAMLMap, index: number, inner: YAMLMap | undefined): Change | undefined {
  const pair = map.items[index];
  const last = inner !== undefined && inner.flow !== true ? inner.items[0] : pair;
  if (pair === undefined || last === undefined || !isScalar(pair.key) || !isPlainBlock(file, map)) return undefined;
  const start = spanOf(pair.key)[0];
  const end = entryEnd(file, last);
  if (end === undefined) return undefined;
  if (indentationOf(file.text, start) !== undefined) return withoutLines(file.text, lineStart(file.text, start), end);
  // The first key of a step stands behind its dash: the next key takes its place.
  const next = map.items[index + 1]?.key;
  if (!isScalar(next)) return undefined;
  const upTo = spanOf(next)[0];
  return /^\s*$/.test(file.text.slice(end, upTo)) ? { start, end: upTo, text: '' } : undefined;
}

/** Removes whole lines; at the end of a text without a final line break, the one in front of them goes too. */
function withoutLines(text: string, start: number, end: number): Change {
  if (end < text.length || text.endsWith('\n') || start === 0) return { start, end, text: '' };
  return { start: start - (text.slice(0, start).endsWith('\r\n') ? 2 : 1), end, text: '' };
}
