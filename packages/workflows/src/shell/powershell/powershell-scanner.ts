/** Deeper nesting is left unread. */
const MAX_DEPTH = 60;
const MAX_STATEMENTS = 25_000;

/** A position in a PowerShell script and the trivia around it. */
export class PowerShellScanner {
  readonly text: string;
  position = 0;
  depth = 0;
  /** Nesting or length beyond the bounds was met: the rest is not read. */
  cut = false;
  private statements = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.position >= this.text.length;
  }

  peek(ahead = 0): string {
    return this.text.charAt(this.position + ahead);
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.position);
  }

  /** Matches a sticky expression here and moves behind it. */
  take(expression: RegExp): string | undefined {
    expression.lastIndex = this.position;
    const found = expression.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** Skips blanks, comments and continued line ends; line ends and `;` too when `lines` is set. */
  skip(lines: boolean): void {
    for (;;) {
      const character = this.peek();
      if (character === ' ' || character === '\t' || character === '\r' || (lines && (character === '\n' || character === ';')))
        this.position += 1;
      else if (character === '`' && /\r?\n/y.test(this.text.slice(this.position + 1, this.position + 3)))
        this.position += this.peek(1) === '\r' ? 3 : 2;
      else if (this.startsWith('<#')) this.moveBehind('#>');
      else if (character === '#') this.moveTo('\n');
      else return;
    }
  }

  moveTo(text: string): void {
    const at = this.text.indexOf(text, this.position);
    this.position = at === -1 ? this.text.length : at;
  }

  moveBehind(text: string): void {
    this.moveTo(text);
    this.position = Math.min(this.text.length, this.position + text.length);
  }

  /** Counts one more statement. */
  countStatement(): void {
    this.statements += 1;
    if (this.statements > MAX_STATEMENTS) this.stop();
  }

  private stop(): void {
    this.cut = true;
    this.position = this.text.length;
  }

  /** Runs `act` one level deeper; beyond the bound the rest of the script is skipped. */
  deeper<T>(act: () => T, otherwise: T): T {
    if (this.depth >= MAX_DEPTH) {
      this.stop();
      return otherwise;
    }
    this.depth += 1;
    const result = act();
    this.depth -= 1;
    return result;
  }
}
