/** What a command sees of the process: everything else comes through the ports. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal behind standard output; undefined when it is none. */
  readonly columns: number | undefined;
  /** Width of the terminal behind standard error; undefined when it cannot be drawn over. */
  readonly progressColumns: number | undefined;
  readonly now: () => Date;
}

/** The Io of this process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    workingDirectory: process.cwd(),
    environment: env,
    columns: stdout.isTTY ? stdout.columns : undefined,
    progressColumns: stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb' ? stderr.columns : undefined,
    now: () => new Date(),
  };
}

/** Colour is used on a terminal only, and never when NO_COLOR is set (no-color.org) or `--no-color` is given. */
export function wantsColor(io: Io, noColor: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = io.environment;
  if (noColor || (no !== undefined && no !== '')) return false;
  return (force !== undefined && force !== '' && force !== '0') || io.columns !== undefined;
}
