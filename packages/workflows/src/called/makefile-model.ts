/** A line of a recipe, as written. */
export interface RecipeLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly conditional: boolean;
}

export interface MakeRule {
  readonly prerequisites: readonly string[];
  /** How many of them are not order-only: those that `$<` and `$^` mean. */
  readonly normal: number;
  readonly recipe: RecipeLine[];
  readonly double: boolean;
  readonly conditional: boolean;
}

export interface Makefile {
  readonly rules: Map<string, MakeRule[]>;
  /** Rules whose target holds `%`, in order. */
  readonly patterns: { readonly prefix: string; readonly suffix: string; readonly rule: MakeRule }[];
  /** Variables that hold for one target, as written. */
  readonly targetVariables: Map<string, Map<string, string>>;
  /** The first target, which `make` alone builds. */
  firstTarget: string | undefined;
  /** Why there may be targets that were not found. */
  incomplete: string | undefined;
  /** Why no recipe can be trusted. */
  unreadable: string | undefined;
}

export function emptyMakefile(): Makefile {
  return {
    rules: new Map(),
    patterns: [],
    targetVariables: new Map(),
    firstTarget: undefined,
    incomplete: undefined,
    unreadable: undefined,
  };
}
