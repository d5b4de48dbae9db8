/** Highest line number that is kept: longer source files are not written by anybody. */
export const MAX_LINE = 1_000_000;

const UNCOVERED = 1;
const COVERED = 2;

/** How many bytes the lines of all files may still take; shared by the tables of one reading. */
export interface LineBudget {
  left: number;
}

/** Bytes for the lines of all files: a repository with 50 million lines of code has no more. */
export function lineBudget(): LineBudget {
  return { left: 128 * 1_048_576 };
}

/** Which lines of a file can be run, and which were: a byte a line. */
export class LineTable {
  readonly #budget: LineBudget;
  #states = new Uint8Array(0);

  constructor(budget: LineBudget) {
    this.#budget = budget;
  }

  /** Notes a line that can be run; one that was covered before stays so. False when there is no such line or no room for it. */
  mark(line: number, covered: boolean): boolean {
    if (!Number.isInteger(line) || line < 1 || line > MAX_LINE) return false;
    if (line >= this.#states.length && !this.#grow(line)) return false;
    if (covered) this.#states[line] = COVERED;
    else this.#states[line] ||= UNCOVERED;
    return true;
  }

  /** False when there is no room for all of them. */
  merge(other: LineTable): boolean {
    for (const [line, covered] of other) if (!this.mark(line, covered)) return false;
    return true;
  }

  /** Whether the line was run; undefined when it cannot be. */
  state(line: number): boolean | undefined {
    const state = this.#states[line];
    return state === undefined || state === 0 ? undefined : state === COVERED;
  }

  /** The lines that can be run, in order, and whether they were. */
  *[Symbol.iterator](): Generator<readonly [line: number, covered: boolean]> {
    for (let line = 1; line < this.#states.length; line++) {
      const state = this.#states[line];
      if (state === UNCOVERED || state === COVERED) yield [line, state === COVERED];
    }
  }

  counts(): { readonly covered: number; readonly total: number } {
    let covered = 0;
    let total = 0;
    for (const state of this.#states) {
      if (state === COVERED) covered += 1;
      if (state !== 0) total += 1;
    }
    return { covered, total };
  }

  #grow(line: number): boolean {
    const size = Math.min(MAX_LINE + 1, Math.max(64, line + 1, this.#states.length * 2));
    this.#budget.left -= size - this.#states.length;
    if (this.#budget.left < 0) return false;
    const states = new Uint8Array(size);
    states.set(this.#states);
    this.#states = states;
    return true;
  }
}
