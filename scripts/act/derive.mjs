// What act can read of a workflow or a composite action of ours. Two things are changed: `$/actions/x`, an action of the very commit
// that the file is of, becomes `<owner>/<repository>/actions/x@<ref>`, under which act is given that commit; and keys that act's schema
// does not have are dropped, a line each (unknown-to-act.json).
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Keys by the path of the map that holds them; `*` is any name or place. */
export const UNKNOWN_KEYS = JSON.parse(readFileSync(new URL('unknown-to-act.json', import.meta.url), 'utf8'));

/**
 * The file for act.
 *
 * @param source the `<owner>/<repository>` and the ref under which act is given the actions
 * @throws Error where a dropped key is not a line of its own
 */
export function deriveForAct(text, source) {
  const edits = [];
  walk(parseDocument(text).contents, [], (pair, path) => {
    const key = pair.key.value;
    if (UNKNOWN_KEYS.some((unknown) => unknown.key === key && matches(unknown.parent, path))) edits.push(lineOf(text, pair));
    const used = isScalar(pair.value) ? String(pair.value.value) : '';
    if (key !== 'uses' || !used.startsWith('$/')) return;
    edits.push({ start: pair.value.range[0], end: pair.value.range[1], text: `${source.repository}/${used.slice(2)}@${source.ref}` });
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, text: by }) => left.slice(0, start) + by + left.slice(end), text);
}

/** The edit that takes a key's line away. */
function lineOf(text, { key, value }) {
  const start = text.lastIndexOf('\n', key.range[0] - 1) + 1;
  const newline = text.indexOf('\n', key.range[0]);
  const end = newline === -1 ? text.length : newline + 1;
  if (text.slice(start, key.range[0]).trim() !== '' || (value?.range[1] ?? key.range[1]) > end)
    throw new Error(`${key.value} must be a line of its own, so that the copy for act can be without it`);
  return { start, end, text: '' };
}

function matches(parent, path) {
  const names = parent === '' ? [] : parent.split('.');
  return names.length === path.length && names.every((name, at) => name === '*' || name === path[at]);
}

function walk(node, path, visit) {
  if (isSeq(node)) node.items.forEach((item, at) => walk(item, [...path, String(at)], visit));
  if (!isMap(node)) return;
  for (const pair of node.items) {
    visit(pair, path);
    walk(pair.value, [...path, String(pair.key.value)], visit);
  }
}
