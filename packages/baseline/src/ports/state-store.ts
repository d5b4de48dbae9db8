/** Reads a file of the state; undefined when there is none. */
export type StateReader = (path: string) => Promise<string | undefined>;

/** Files to write, by path; `null` removes one. */
export type StateChange = ReadonlyMap<string, string | null>;

/**
 * Where SAR keeps what it must remember between runs: small text files by path (`findings.json`), that people can read. A directory
 * of the checkout, or the branch `sar-state`.
 */
export interface StateStore {
  /** What people call the place, for messages: `.sar`, `branch sar-state`. */
  readonly place: string;
  /**
   * The text of a file, or undefined when there is none.
   *
   * @throws UserError when the state cannot be read: an unreadable state is never an empty one
   */
  read(path: string): Promise<string | undefined>;
  /**
   * Changes files together: `change` computes them from what it reads, and is asked again when somebody else wrote meanwhile, so it
   * must have no effects of its own. An empty change writes nothing.
   *
   * @param message what happened, in one line, for the history
   * @throws UserError when it cannot be written
   */
  update(message: string, change: (read: StateReader) => Promise<StateChange>): Promise<void>;
}
