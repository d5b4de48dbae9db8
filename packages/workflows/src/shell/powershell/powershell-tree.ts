/** The parts of a PowerShell script that decide what runs. Positions are offsets into the script. */

export interface PowerShellWord {
  readonly text: string;
  readonly dynamic: boolean;
  /** Elements of an array written with commas; one for a plain word. */
  readonly elements: readonly string[];
  /** Statements in `$( … )`, `( … )` and `@( … )`, which run to make the word. */
  readonly nested: readonly PowerShellStatement[];
  /** Statements of a script block `{ … }` handed over as a value. */
  readonly block?: readonly PowerShellStatement[];
}

export interface PowerShellStage {
  readonly words: readonly PowerShellWord[];
  readonly position: number;
  readonly end: number;
  /** A value rather than a command: only what is nested in it runs. */
  readonly isExpression: boolean;
  /** The operator in front: `&` starts what the first word names, `.` reads it into the script that runs. */
  readonly call?: '&' | '.';
}

/** `mayStop`: a loop or a `try`, whose `exit` is not certain to be reached. */
export type PowerShellStatement =
  | { readonly kind: 'pipeline'; readonly operator: '' | '&&' | '||'; readonly stages: readonly PowerShellStage[] }
  | {
      readonly kind: 'assignment';
      readonly name: string;
      readonly value: readonly PowerShellStatement[];
      /** `$x = …`, as opposed to `$x += …` and `$x.y = …`. */
      readonly isPlain: boolean;
      readonly position: number;
      readonly end: number;
    }
  /** Names that get a value which only the run knows: parameters, and the variable of a `foreach`. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | {
      readonly kind: 'if';
      readonly clauses: readonly { readonly condition: readonly PowerShellStatement[]; readonly body: readonly PowerShellStatement[] }[];
    }
  | {
      readonly kind: 'block';
      readonly conditional: boolean;
      readonly mayStop: boolean;
      readonly head: readonly PowerShellStatement[];
      readonly body: readonly PowerShellStatement[];
    }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly body: readonly PowerShellStatement[];
      readonly position: number;
      readonly end: number;
    }
  | { readonly kind: 'end'; readonly scope: 'script' | 'function' | 'loop'; readonly value: readonly PowerShellStatement[] };
