/** Shorter literals stand in too many lines to save work; longer ones only cost memory. */
const MIN_LITERAL = 3;
const MAX_LITERAL = 12;
const MAX_ALTERNATIVES = 32;

/** Any of these texts, or undefined where nothing is known to be required. */
type Requirement = readonly string[] | undefined;

/**
 * Texts of which a line must hold at least one, whatever their case, to match an RE2 expression; undefined when there are none that are
 * worth looking for, or the expression uses syntax that is not understood here. Never names a text that a matching line may lack.
 *
 * @returns lower-case ASCII texts of 3 to 12 characters
 */
export function requiredLiterals(expression: string): Requirement {
  const parser = new LiteralParser(expression);
  const requirement = parser.alternatives();
  return parser.isUnderstood() ? requirement : undefined;
}

/** Walks the expression once. Every doubt ends the walk, and the expression then requires nothing. */
class LiteralParser {
  private at = 0;
  private hasFailed = false;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  isUnderstood(): boolean {
    return !this.hasFailed && this.at === this.text.length;
  }

  alternatives(): Requirement {
    const branches = [this.sequence()];
    while (!this.hasFailed && this.text[this.at] === '|') {
      this.at += 1;
      branches.push(this.sequence());
    }
    const all: string[] = [];
    for (const branch of branches) {
      if (branch === undefined) return undefined;
      all.push(...branch);
    }
    return all.length > MAX_ALTERNATIVES ? undefined : [...new Set(all)];
  }

  private sequence(): Requirement {
    let best: Requirement;
    let run = '';
    const consider = (candidate: Requirement): void => {
      if (candidate !== undefined && weight(candidate) > weight(best)) best = candidate;
    };
    const flush = (): void => {
      if (run.length >= MIN_LITERAL) consider([longestPart(run)]);
      run = '';
    };
    while (!this.hasFailed && this.at < this.text.length && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
      const atom = this.atom();
      const repeat = this.repeat();
      if (atom.char !== undefined && repeat === 'once') run += atom.char;
      else if (atom.char !== undefined) {
        if (repeat === 'some') run += atom.char;
        flush();
      } else if (!atom.isEmpty || repeat !== 'once') {
        flush();
        if (repeat !== 'none') consider(atom.requirement);
      }
    }
    flush();
    return best;
  }

  /** A plain character, something that matches no character (`^`, `\b`), or anything else with what it requires. */
  private atom(): { readonly char?: string; readonly isEmpty?: boolean; readonly requirement?: Requirement } {
    const char = this.text[this.at++] ?? '';
    if (char === '(') return this.group();
    if (char === '[') return this.skipClass();
    if (char === '\\') return this.escape();
    if (char === '^' || char === '$') return { isEmpty: true };
    if (char === '.') return {};
    if (char === '*' || char === '+' || char === '?') return this.fail();
    return literal(char);
  }

  private group(): { readonly isEmpty?: boolean; readonly requirement?: Requirement } {
    if (this.text[this.at] === '?') {
      const flags = /^\?(?:P?<[A-Za-z_]\w*>|[imsU-]*:)/.exec(this.text.slice(this.at, this.at + 80));
      const bare = /^\?[imsU-]+\)/.exec(this.text.slice(this.at, this.at + 12));
      if (bare !== null) {
        this.at += bare[0].length;
        // A repetition behind flags belongs to what stands before them.
        return /[*+?{]/.test(this.text[this.at] ?? '') ? this.fail() : { isEmpty: true };
      }
      if (flags === null) return this.fail();
      this.at += flags[0].length;
    }
    const requirement = this.alternatives();
    if (this.text[this.at++] !== ')') return this.fail();
    return { requirement };
  }

  private skipClass(): Record<string, never> {
    if (this.text[this.at] === '^') this.at += 1;
    // A bracket that comes first is a member.
    if (this.text[this.at] === ']') this.at += 1;
    while (this.at < this.text.length && this.text[this.at] !== ']') {
      if (this.text[this.at] === '\\') this.at += 2;
      else if (this.text.startsWith('[:', this.at)) {
        const end = this.text.indexOf(':]', this.at + 2);
        if (end < 0) return this.fail();
        this.at = end + 2;
      } else this.at += 1;
    }
    return this.text[this.at++] === ']' ? {} : this.fail();
  }

  private escape(): { readonly char?: string; readonly isEmpty?: boolean } {
    const char = this.text[this.at++];
    if (char === undefined) return this.fail();
    if (/[dDwWsStnrfva]/.test(char)) return {};
    if (/[bBAz]/.test(char)) return { isEmpty: true };
    if (char === 'x') {
      const hex = /^(?:[0-9A-Fa-f]{2}|\{[0-9A-Fa-f]{1,8}\})/.exec(this.text.slice(this.at, this.at + 12));
      if (hex === null) return this.fail();
      this.at += hex[0].length;
      return {};
    }
    // `\Q…\E`, `\p{…}`, octal numbers and whatever else begins with a letter or digit.
    return /[A-Za-z0-9]/.test(char) ? this.fail() : literal(char);
  }

  /** How often the atom before may come: `none` means perhaps never. */
  private repeat(): 'once' | 'some' | 'none' {
    let result: 'once' | 'some' | 'none' = 'once';
    for (;;) {
      const rest = this.text.slice(this.at, this.at + 14);
      const counted = /^\{(\d{1,4})(?:,\d{0,4})?\}/.exec(rest);
      const plain = /^[*+?]/.exec(rest);
      if (counted === null && plain === null) return result;
      const isOptional = counted === null ? plain?.[0] !== '+' : Number(counted[1]) === 0;
      this.at += (counted ?? plain)?.[0].length ?? 0;
      // A `?` behind another one only makes it lazy; taking it for optional errs on the safe side.
      if (isOptional) result = plain?.[0] === '?' && result !== 'once' ? result : 'none';
      else if (result === 'once') result = 'some';
    }
  }

  private fail(): Record<string, never> {
    this.hasFailed = true;
    return {};
  }
}

/** Only ASCII is looked for: other letters have several spellings when case is ignored. */
function literal(char: string): { readonly char?: string } {
  return char >= ' ' && char <= '~' ? { char: char.toLowerCase() } : {};
}

/** Words that stand in many lines of many logs; a text that consists of them saves little. */
const COMMON = /error|fail(?:ed|ure)?|warning|cannot|could not|not found|exit code|test|file|line/g;

function weight(requirement: Requirement): number {
  return requirement === undefined ? 0 : Math.min(...requirement.map((text) => text.replace(COMMON, '-').length));
}

/** The end of a text is its rarer part as a rule: `error: cannot find module`. */
function longestPart(run: string): string {
  return run.length <= MAX_LITERAL ? run : run.slice(-MAX_LITERAL);
}
