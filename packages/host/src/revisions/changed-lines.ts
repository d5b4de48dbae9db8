import type { LineRange } from '@sar/baseline';

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/**
 * The lines that a patch adds or changes, by file.
 *
 * @param patch what `git diff --unified=0` printed, with the prefixes `a/` and `b/`
 */
export function changedLines(patch: string): ReadonlyMap<string, readonly LineRange[]> {
  const found = new Map<string, LineRange[]>();
  let file: string | undefined;
  // Lines of a file's content that are still to come: they could look like a header.
  let content = 0;
  for (const line of patch.split('\n')) {
    if (content > 0) {
      if (!line.startsWith('\\')) content -= 1;
      continue;
    }
    if (line.startsWith('+++ ')) file = newName(line.slice(4));
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [, removed = '1', start = '0', added = '1'] = hunk;
    content = Number(removed) + Number(added);
    if (file === undefined || Number(added) === 0) continue;
    const ranges = found.get(file) ?? [];
    ranges.push({ first: Number(start), last: Number(start) + Number(added) - 1 });
    found.set(file, ranges);
  }
  return found;
}

/** The path of `b/path` or `"b/p\\303\\244th"`; undefined for a file that is gone. */
function newName(written: string): string | undefined {
  // Git ends a name that holds a space with a tab.
  const name = written.startsWith('"') ? unquoted(written.slice(1, written.lastIndexOf('"'))) : written.replace(/\t$/, '');
  return name.startsWith('b/') ? name.slice(2) : undefined;
}

/** C quotes: a backslash before a letter, or before three octal digits of a byte. */
function unquoted(text: string): string {
  const bytes: number[] = [];
  for (const [, octal, letter, plain] of text.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? '', 'utf8'));
  }
  return Buffer.from(bytes).toString('utf8');
}
