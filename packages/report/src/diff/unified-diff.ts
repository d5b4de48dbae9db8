import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatch } from 'diff';

/** Lines around a change, as git shows them. */
const CONTEXT_LINES = 3;
/** Beyond this many changed lines the search for the smallest diff grows quadratic: the whole file is replaced instead. */
const MAX_CHANGED_LINES = 2000;

/**
 * The change of one file as a unified diff that `git apply` takes: prefixes `a/` and `b/`, three lines of context, line ends
 * as they are in the texts (CR included), a mark where the last line has no newline. Equal texts give an empty string.
 * Diffs of several files may be joined.
 *
 * @param path from the root of the repository, with `/`; odd characters are quoted as git quotes them
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const names = [`a/${path}`, `b/${path}`] as const;
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES };
  const patch = structuredPatch(...names, before, after, undefined, undefined, options) ?? wholeFile(...names, before, after);
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

function wholeFile(oldFileName: string, newFileName: string, before: string, after: string): StructuredPatch {
  const [removed, added] = [diffLines('-', before), diffLines('+', after)];
  const hunk = { oldStart: 1, oldLines: removed.count, newStart: 1, newLines: added.count, lines: [...removed.lines, ...added.lines] };
  return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

function diffLines(sign: '-' | '+', text: string): { count: number; lines: string[] } {
  if (text === '') return { count: 0, lines: [] };
  const lines = text.split('\n').map((line) => sign + line);
  if (text.endsWith('\n')) lines.pop();
  return { count: lines.length, lines: text.endsWith('\n') ? lines : [...lines, '\\ No newline at end of file'] };
}
