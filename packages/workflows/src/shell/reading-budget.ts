/** Bounds of one reading. They are far above real scripts: the longest `run` scripts have a few hundred commands. */
const MAX_CHARACTERS = 1_200_000;
const MAX_STEPS = 400_000;
const MAX_DEPTH = 300;
const MAX_SCRIPTS = 16;

/** What one reading may still cost. Every refusal makes the reading say `too large`. */
export class ReadingBudget {
  private characters = MAX_CHARACTERS;
  private steps = MAX_STEPS;
  private depth = 0;
  private scripts = 0;
  exhausted = false;

  /** Asks to parse a text of this length. */
  parse(length: number): boolean {
    this.characters -= length;
    return this.grant(this.characters >= 0);
  }

  /** Asks to visit one more node, or to handle this many words. */
  step(count = 1): boolean {
    this.steps -= count;
    return this.grant(this.steps >= 0);
  }

  /** Refuses everything from now on. */
  stop(): void {
    this.steps = 0;
    this.exhausted = true;
  }

  /** Runs `act` one level deeper in the syntax; refuses beyond the deepest level. */
  deeper(act: () => void): void {
    if (!this.grant(this.depth < MAX_DEPTH)) return;
    this.depth += 1;
    try {
      act();
    } finally {
      this.depth -= 1;
    }
  }

  /** Runs `act` for a script inside a script (`bash -c`, a substitution, a function's body). */
  nested(act: () => void): void {
    if (!this.grant(this.scripts < MAX_SCRIPTS)) return;
    this.scripts += 1;
    try {
      act();
    } finally {
      this.scripts -= 1;
    }
  }

  private grant(allowed: boolean): boolean {
    if (!allowed) this.exhausted = true;
    return allowed;
  }
}
