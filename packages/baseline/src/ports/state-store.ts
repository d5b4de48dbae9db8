/**
 * Where SAR keeps what it must remember between runs: small text files by path (`findings.json`). A directory of the checkout
 * here; other implementations keep the same files elsewhere.
 */
export interface StateStore {
  /** What people call the place, for messages: `.sar`. */
  readonly place: string;
  /** The text of a file, or undefined when there is none. */
  read(path: string): string | undefined;
  /** Writes a file whole, or throws a UserError; a reader never sees half of it. */
  write(path: string, text: string): void;
}
