const kept = new WeakMap<{ readonly text: string }, readonly number[]>();

/** Line and column of an offset in a file's text, 1-based. */
export function placeAt(file: { readonly text: string }, offset: number): { readonly line: number; readonly column: number } {
  let starts = kept.get(file);
  if (starts === undefined) kept.set(file, (starts = lineStarts(file.text)));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
