/** How a variable's value was given; `unknown` when branches of the makefile disagree or a command makes it. */
type Flavour = 'simple' | 'recursive' | 'unknown';

interface Variable {
  readonly value: string;
  readonly flavour: Flavour;
  /** Given on the command line: the makefile's own assignments do not change it. */
  readonly fixed: boolean;
}

/** Stands for what only make itself could work out. A shell reads it as a substitution, which nothing is known of. */
export const UNKNOWN_VALUE = '$(…)';

/** Deepest nesting of variables, and most characters that one makefile's expansions may produce together. */
const MAX_DEPTH = 20;
const MAX_EXPANDED = 2_000_000;

/** Values that hold for one target: `$@`, `$<`, and the target's own variables. */
export type Scope = ReadonlyMap<string, string>;

/**
 * The variables of a makefile and their expansion. Names that the makefile does not define come from the environment, so that
 * they become `${NAME}`, which the shell reads the same; functions become `$(…)`. Work is bounded for any text.
 */
export class MakefileVariables {
  readonly #variables = new Map<string, Variable>();
  #budget = MAX_EXPANDED;

  constructor(environment: Iterable<readonly [string, string]>, overrides: Iterable<readonly [string, string]>) {
    this.#variables.set('MAKE', { value: 'make', flavour: 'simple', fixed: false });
    this.#variables.set('CURDIR', { value: '.', flavour: 'simple', fixed: false });
    this.#variables.set('RM', { value: 'rm -f', flavour: 'simple', fixed: false });
    for (const [name, value] of environment) this.#variables.set(name, { value, flavour: 'simple', fixed: false });
    for (const [name, value] of overrides) this.#variables.set(name, { value, flavour: 'simple', fixed: true });
  }

  /** The same values, with as much left to expand; both count on their own from here on. */
  copy(): MakefileVariables {
    const copied = new MakefileVariables([], []);
    for (const [name, variable] of this.#variables) copied.#variables.set(name, variable);
    copied.#budget = this.#budget;
    return copied;
  }

  isDefined(name: string): boolean {
    return this.#variables.has(name);
  }

  /** True when the name has one value that does not depend on a branch or a command. */
  isKnown(name: string): boolean {
    const variable = this.#variables.get(name);
    return variable !== undefined && variable.flavour !== 'unknown';
  }

  /** Applies one assignment. `branch` tells that it stands in a conditional block. */
  assign(name: string, operator: string, value: string, branch: boolean): void {
    const old = this.#variables.get(name);
    if (old?.fixed === true || (operator === '?=' && old !== undefined)) return;
    if (operator === '!=') {
      this.#variables.set(name, { value: '', flavour: 'unknown', fixed: false });
    } else if (operator === '+=') {
      if (old?.flavour === 'unknown') return;
      const added = branch ? UNKNOWN_VALUE : old?.flavour === 'simple' ? this.expand(value) : value;
      const flavour = old?.flavour ?? 'recursive';
      const joined = old === undefined ? added : `${old.value} ${added}`;
      // A value that grows by itself is hostile; what is beyond the bound is not known.
      this.#variables.set(
        name,
        joined.length > MAX_EXPANDED / 20 ? { value: '', flavour: 'unknown', fixed: false } : { value: joined, flavour, fixed: false },
      );
    } else if (branch && operator !== '?=') {
      const same = old !== undefined && old.flavour !== 'unknown' && old.value === value;
      if (!same) this.#variables.set(name, { value: '', flavour: 'unknown', fixed: false });
    } else {
      const simple = operator !== '=' && operator !== '?=';
      this.#variables.set(name, { value: simple ? this.expand(value) : value, flavour: simple ? 'simple' : 'recursive', fixed: false });
    }
  }

  /** The text with variables replaced and `$$` as `$`. */
  expand(text: string, scope?: Scope): string {
    return this.#expand(text, scope, new Set(), 0);
  }

  #expand(text: string, scope: Scope | undefined, open: Set<string>, depth: number): string {
    let dollar = text.indexOf('$');
    if (dollar < 0) return this.#spend(text);
    const parts: string[] = [];
    let from = 0;
    while (dollar >= 0) {
      parts.push(this.#spend(text.slice(from, dollar)));
      const next = text[dollar + 1] ?? '';
      let end = dollar + 2;
      if (next === '$') {
        parts.push('$');
      } else if (next === '(' || next === '{') {
        const close = closing(text, dollar + 1);
        // Without an end the rest is not readable as make either.
        if (close < 0) return `${parts.join('')}${UNKNOWN_VALUE}`;
        parts.push(this.#reference(text.slice(dollar + 2, close), scope, open, depth));
        end = close + 1;
      } else if (next !== '') {
        parts.push(this.#reference(next, scope, open, depth));
      }
      from = end;
      dollar = text.indexOf('$', from);
    }
    parts.push(this.#spend(text.slice(from)));
    return parts.join('');
  }

  #reference(written: string, scope: Scope | undefined, open: Set<string>, depth: number): string {
    if (depth >= MAX_DEPTH || this.#budget <= 0) return UNKNOWN_VALUE;
    const inner = written.trim();
    const name = /^[\w.-]*\$/.test(inner) && !/\s/.test(inner) ? this.#expand(inner, scope, open, depth + 1) : inner;
    const scoped = scope?.get(name);
    if (scoped !== undefined) return this.#spend(scoped);
    if (open.has(name)) return UNKNOWN_VALUE;
    const variable = this.#variables.get(name);
    if (variable !== undefined && variable.flavour === 'simple') return this.#spend(variable.value);
    if (variable !== undefined && variable.flavour === 'recursive') {
      open.add(name);
      const value = this.#expand(variable.value, scope, open, depth + 1);
      open.delete(name);
      return value;
    }
    const substitution = /^([\w.-]+|[@<^*]):([^=]*)=(.*)$/.exec(inner);
    if (substitution !== null) return this.#substituted(substitution, scope, open, depth);
    if (/^shell\s+pwd$/.test(inner) || inner === 'PWD') return '.';
    if (/^strip\s/.test(inner)) return this.#expand(inner.slice(6), scope, open, depth + 1).trim();
    return /^[A-Za-z_]\w*$/.test(name) ? `\${${name}}` : UNKNOWN_VALUE;
  }

  /** `$(NAME:%.c=%.o)` and `$(NAME:.c=.o)`. Source: https://www.gnu.org/software/make/manual/html_node/Substitution-Refs.html */
  #substituted([, name, from = '', to = '']: RegExpExecArray, scope: Scope | undefined, open: Set<string>, depth: number): string {
    const value = this.#reference(name ?? '', scope, open, depth + 1);
    if (value.includes('$') || from.includes('$') || to.includes('$')) return UNKNOWN_VALUE;
    const percent = from.indexOf('%');
    const prefix = percent < 0 ? '' : from.slice(0, percent);
    const suffix = percent < 0 ? from : from.slice(percent + 1);
    const words = value.split(/\s+/).filter((word) => word !== '');
    if (words.length * (to.length + 1) > this.#budget) return UNKNOWN_VALUE;
    const replaced = words.map((word) => {
      const stem = stemOf(word, prefix, suffix);
      if (stem === undefined) return word;
      return percent < 0 ? stem + to : to.replace('%', () => stem);
    });
    return this.#spend(replaced.join(' '));
  }

  #spend(text: string): string {
    this.#budget -= text.length + 1;
    return this.#budget > 0 || text === '' ? text : UNKNOWN_VALUE;
  }
}

/** What `%` stands for when a pattern of this prefix and suffix matches the word. */
export function stemOf(word: string, prefix: string, suffix: string): string | undefined {
  const fits = word.length >= prefix.length + suffix.length && word.startsWith(prefix) && word.endsWith(suffix);
  return fits ? word.slice(prefix.length, word.length - suffix.length) : undefined;
}

/** Index of the bracket that closes the one at `start`, or -1. Brackets of the same kind nest, as make has it. */
function closing(text: string, start: number): number {
  const opener = text[start];
  const closer = opener === '(' ? ')' : '}';
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const char = text[index];
    if (char === opener) depth += 1;
    else if (char === closer) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}
