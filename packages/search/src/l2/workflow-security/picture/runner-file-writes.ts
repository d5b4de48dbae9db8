type RunnerFile = 'ENV' | 'PATH' | 'OUTPUT';

/** What a script writes into GITHUB_ENV, GITHUB_PATH or GITHUB_OUTPUT. */
export interface RunnerFileWrite {
  readonly file: RunnerFile;
  /** Index of the line that names the file. */
  readonly index: number;
  /** That line. */
  readonly line: string;
  /** The commands or lines whose text goes there; more than one line for groups in braces and here-documents. */
  readonly written: string;
  /** The shell puts in no variables, as in a here-document with a quoted word. */
  readonly isVerbatim: boolean;
}

const TARGET =
  /(?:>>?|tee\s+(?:-a|--append)|-FilePath|Add-Content(?:\s+-Path)?)\s*["']?(?:\$\{?(?:env:)?GITHUB_(ENV|PATH|OUTPUT)\b|\$\{\{\s*github\.(env|path|output)\s*\}\})/i;
const HEREDOC = /<<-?\s*(["'\\]?)(\w+)/;
/** Most lines of a group or a here-document. */
const MAX_LINES = 200;

/** Where the lines of a script go into one of these files, in order. */
export function runnerFileWrites(lines: readonly string[]): readonly RunnerFileWrite[] {
  return lines.flatMap((line, index): readonly RunnerFileWrite[] => {
    const match = TARGET.exec(line);
    if (match === null || /^\s*#/.test(line)) return [];
    const file = (match[1] ?? match[2] ?? '').toUpperCase() as RunnerFile;
    const before = line.slice(0, match.index);
    const document = HEREDOC.exec(line);
    if (document !== null) {
      const [, quote = '', word = ''] = document;
      const body = lines.slice(index + 1, index + 1 + MAX_LINES);
      const end = body.findIndex((one) => one.trim() === word);
      return [{ file, index, line, written: body.slice(0, end === -1 ? 0 : end).join('\n'), isVerbatim: quote !== '' }];
    }
    if (/^\s*\}\s*(?:\|\s*)?$/.test(before)) {
      const near = lines.slice(Math.max(0, index - MAX_LINES), index);
      const from = near.findLastIndex((one) => /(?:^|[\s;&|])\{\s*$/.test(one));
      return from === -1 ? [] : [{ file, index, line, written: near.slice(from).join('\n'), isVerbatim: false }];
    }
    // A test in front of the command only decides whether it is written.
    const written = before.split(/&&|\|\||;|\bthen\b|\bdo\b/).at(-1) ?? '';
    return [{ file, index, line, written: `${written}${line.slice(match.index + match[0].length)}`, isVerbatim: false }];
  });
}
