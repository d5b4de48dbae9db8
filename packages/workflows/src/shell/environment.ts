import type { ShellWord } from './shell-command.js';

/** Names kept per script: what a script sets beyond them is left out, so that a hostile one stays cheap. */
const MAX_NAMES = 400;

export interface Variable {
  readonly word: ShellWord;
  readonly exported: boolean;
}

/** The variables that a script has set so far. Immutable: scopes share it, and a change makes a new one. */
export class Environment {
  static readonly empty = new Environment(new Map());
  private readonly variables: ReadonlyMap<string, Variable>;
  private record: Readonly<Record<string, ShellWord>> | undefined;

  private constructor(variables: ReadonlyMap<string, Variable>) {
    this.variables = variables;
  }

  get(name: string): Variable | undefined {
    return this.variables.get(name);
  }

  /** Sets a variable; without `exported` an exported one stays exported, as `PATH` is from the start. */
  with(name: string, word: ShellWord, exported?: boolean): Environment {
    const known = this.variables.get(name);
    if (known === undefined && this.variables.size >= MAX_NAMES) return this;
    const next = new Map(this.variables);
    next.set(name, { word, exported: exported ?? known?.exported ?? name === 'PATH' });
    return new Environment(next);
  }

  without(name: string): Environment {
    if (!this.variables.has(name)) return this;
    const next = new Map(this.variables);
    next.delete(name);
    return new Environment(next);
  }

  /** What holds after a branch that may or may not have run: everything it changed is only known at run time. */
  afterMaybe(branch: Environment): Environment {
    if (branch === this) return this;
    const next = new Map(this.variables);
    for (const [name, variable] of branch.variables) {
      const before = this.variables.get(name);
      if (before !== variable)
        next.set(name, { word: { text: variable.word.text, dynamic: true }, exported: variable.exported || before?.exported === true });
    }
    for (const [name, variable] of this.variables) {
      if (!branch.variables.has(name)) next.set(name, { ...variable, word: { text: variable.word.text, dynamic: true } });
    }
    return new Environment(next);
  }

  /** The exported variables, as the commands see them. */
  exported(): Readonly<Record<string, ShellWord>> {
    this.record ??= Object.fromEntries(
      [...this.variables].filter(([, variable]) => variable.exported).map(([name, variable]) => [name, variable.word]),
    );
    return this.record;
  }
}
