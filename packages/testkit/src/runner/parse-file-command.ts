/**
 * Reads a `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE` file as the runner does: `name=value` or
 * `name<<DELIMITER`, lines, `DELIMITER`. A name that comes twice keeps its last value.
 * Only a runner on Windows takes CRLF as one line end; elsewhere the CR belongs to the value.
 * Rules: class `EnvFileKeyValuePairs` in `src/Runner.Worker/FileCommandManager.cs` of actions/runner.
 *
 * @param windows whether the runner is one on Windows; default: whether this machine is
 * @throws Error where the runner fails the step: a line of neither form, an empty name or delimiter, a delimiter that does not come
 */
export function parseFileCommand(text: string, windows: boolean = process.platform === 'win32'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const reader = new LineReader(text, windows);
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) found.set(line.slice(0, equals), line.slice(equals + 1));
    else if (heredoc > 0 && heredoc + 2 < line.length) found.set(line.slice(0, heredoc), readValue(reader, line.slice(heredoc + 2)));
    else throw new Error(`invalid format '${line}'`);
  }
  return found;
}

function readValue(reader: LineReader, delimiter: string): string {
  const start = reader.at;
  let end = start;
  for (let line = reader.next(); line !== delimiter; line = reader.next()) {
    if (line === undefined) throw new Error(`matching delimiter not found '${delimiter}'`);
    if (reader.newline === '') throw new Error('EOF marker missing new line');
    end = reader.at - reader.newline.length;
  }
  return reader.text.slice(start, end);
}

/** A text that ends with a line end has no further, empty line. */
class LineReader {
  at = 0;
  newline = '';
  readonly text: string;
  readonly #windows: boolean;

  constructor(text: string, windows: boolean) {
    this.text = text;
    this.#windows = windows;
  }

  next(): string | undefined {
    if (this.at >= this.text.length) return undefined;
    const feed = this.text.indexOf('\n', this.at);
    const stop = feed < 0 ? this.text.length : feed;
    const carriage = this.#windows && feed > this.at && this.text[feed - 1] === '\r';
    const line = this.text.slice(this.at, carriage ? stop - 1 : stop);
    this.newline = feed < 0 ? '' : carriage ? '\r\n' : '\n';
    this.at = feed < 0 ? this.text.length : feed + 1;
    return line;
  }
}
