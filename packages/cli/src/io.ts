import { favourMemory, readBesideProgram, readTextFile, readTextPieces } from '@sar/host';

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
  /**
   * All of standard input.
   *
   * @throws UserError when it cannot be read
   */
  readonly readInput: () => string;
  /**
   * Standard input in pieces, for what may be large.
   *
   * @throws UserError when it cannot be read
   */
  readonly inputPieces: () => Iterable<string>;
  /** The page of a rule, by `<sensor>/<rule>`, from the repository of SAR that the command is part of; undefined where only the bundle is there. */
  readonly rulePage: (id: string) => string | undefined;
  /** Tells the process that much short-lived text is to come. */
  readonly favourMemory: () => void;
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
    readInput: () => readTextFile(0),
    inputPieces: () => readTextPieces(0),
    rulePage: (id) => readBesideProgram(`../../docs/rules/${id}.md`),
    favourMemory,
  };
}

/**
 * Colour is used on a terminal that can show it, and never when NO_COLOR is set (no-color.org) or `--no-color` is given.
 * FORCE_COLOR decides where neither is: `0` or `false` for none, anything else for colour also in a pipe.
 */
export function wantsColor({ environment, columns }: Io, noColor: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = environment;
  if (noColor || (no !== undefined && no !== '')) return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return columns !== undefined && terminal !== 'dumb';
}
