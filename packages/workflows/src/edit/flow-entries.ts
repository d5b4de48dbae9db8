import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { spanOf, valueOf, type EditableFile } from './editable-file.js';
import { isEmpty } from './step-node.js';
import { columnOf, eolAt, indentationOf, lineEnd } from './text-lines.js';

/** A replacement of `[start, end)`, before it is known in which file. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes that put `entries` (`key: value`) behind the `after`th entry of a flow mapping, or into an empty one. A mapping with each entry
 * on a line of its own gets more such lines. Undefined when an entry has no value to stand behind.
 */
export function insertFlowEntries(
  file: EditableFile,
  map: YAMLMap,
  entries: readonly string[],
  after: number,
): readonly Change[] | undefined {
  const { text } = file;
  const pair = map.items[after];
  if (pair === undefined) return emptyFlow(text, map, entries.join(', '));
  const end = valueEnd(pair);
  if (end === undefined || !isScalar(pair.key)) return undefined;
  const keyStart = spanOf(pair.key)[0];
  const ownLine = indentationOf(text, keyStart) !== undefined;
  const rest = /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(text.slice(end, lineEnd(text, end)));
  if (!ownLine || rest === null) return [{ start: end, end, text: `, ${entries.join(', ')}` }];
  const at = lineEnd(text, end);
  const lines = entries.map((entry) => `${eolAt(text, end)}${' '.repeat(columnOf(text, keyStart))}${entry}`).join(',');
  if (rest[1] === ',') return [{ start: at, end: at, text: `${lines},` }];
  return at === end
    ? [{ start: end, end, text: `,${lines}` }]
    : [
        { start: end, end, text: ',' },
        { start: at, end: at, text: lines },
      ];
}

/** The change that takes an entry out of a flow mapping, with its comma. Undefined when a comment stands in the way. */
export function removeFlowEntry(file: EditableFile, map: YAMLMap, index: number): Change | undefined {
  const pair = map.items[index];
  const next = map.items[index + 1];
  const previous = map.items[index - 1];
  if (pair === undefined || !isScalar(pair.key)) return undefined;
  const end = valueEnd(pair);
  if (end === undefined) return undefined;
  let change: Change | undefined;
  if (next !== undefined && isScalar(next.key)) change = { start: spanOf(pair.key)[0], end: spanOf(next.key)[0], text: '' };
  else if (previous !== undefined) {
    const from = valueEnd(previous);
    if (from !== undefined) change = { start: from, end, text: '' };
  }
  return change !== undefined && !file.text.slice(change.start, change.end).includes('#') ? change : undefined;
}

function emptyFlow(text: string, map: YAMLMap, entry: string): readonly Change[] | undefined {
  const [start, end] = spanOf(map);
  const inside = text.slice(start + 1, end - 1);
  return /^[ \t]*$/.test(inside) ? [{ start: start + 1, end: end - 1, text: inside === '' ? entry : ` ${entry} ` }] : undefined;
}

/** Where the value of a flow entry ends; undefined for an entry without one, where a comma or a colon could be misread. */
function valueEnd(pair: Pair): number | undefined {
  const value = valueOf(pair);
  return value === undefined || isEmpty(value) ? undefined : spanOf(value)[1];
}
