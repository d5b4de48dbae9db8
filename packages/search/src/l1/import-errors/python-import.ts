/** An import statement, or one module of it. Names are as written. */
export interface PythonImport {
  /** `a.b` of `import a.b` and of `from a.b import c`; empty for `from . import c`. */
  readonly module: string;
  /** Number of leading dots. */
  readonly level: number;
  /** What `from … import` takes; empty for `import …` and for `*`. */
  readonly names: readonly string[];
  /** 1-based. */
  readonly line: number;
  /** Its failing is caught: `try` with `except ImportError`, `suppress(ImportError)`, `pytest.raises`, or it is in such a handler. */
  readonly isOptional: boolean;
  /** Only a type checker reads it. */
  readonly isTypeOnly: boolean;
  /** Inside of an `if` that is not about types. */
  readonly isConditional: boolean;
  /** Inside of a function. */
  readonly isLazy: boolean;
}
