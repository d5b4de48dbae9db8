/** A compound statement that encloses others. */
export interface PythonBlock {
  readonly indent: number;
  readonly kind: 'try' | 'except' | 'if' | 'def' | 'other';
  readonly isTypeOnly: boolean;
  readonly isConditional: boolean;
  readonly isOptional: boolean;
  /** Shared by the clauses of one `try`: whether one of them catches a failing import. */
  readonly attempt: { catches: boolean } | undefined;
}

const CATCHES = /\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b/;
/** Contexts that catch a failing import, in the standard library, in pytest and in projects that have one of their own. */
const EXPECTS = /\b(?:ImportError|ModuleNotFoundError|raises|assertRaises\w*|LazyImport|lazy_import\w*|try_import|optional_import\w*)\b/;

/**
 * The block that a line opens; undefined when it opens none.
 *
 * @param code the line's code before the colon
 * @param before the clause before it at the same indentation
 */
export function blockOf(code: string, indent: number, before: PythonBlock | undefined): PythonBlock | undefined {
  const plain = { indent, kind: 'other', isTypeOnly: false, isConditional: false, isOptional: false, attempt: undefined } as const;
  const word = /^[a-z]+/.exec(code)?.[0];
  switch (word) {
    case 'try':
      return { ...plain, kind: 'try', attempt: { catches: false } };
    case 'except': {
      const attempt = before?.attempt;
      const catches = /^except\s*\*?\s*$/.test(code) || CATCHES.test(code);
      if (attempt !== undefined && catches) attempt.catches = true;
      return { ...plain, kind: 'except', isOptional: catches, attempt };
    }
    case 'else':
    case 'finally':
      if (before?.attempt !== undefined) return { ...plain, kind: word === 'else' ? 'try' : 'other', attempt: before.attempt };
      return { ...plain, kind: 'if', isConditional: before?.kind === 'if' };
    case 'if':
    case 'elif': {
      const isTypeOnly = /^(?:el)?if\s*\(?\s*(?:\w+\.)?(?:TYPE_CHECKING|MYPY)\b/.test(code) || /^if\s+(?:False|0)\s*$/.test(code);
      const isMain = /\b__name__\s*==/.test(code);
      return { ...plain, kind: 'if', isTypeOnly, isConditional: !isTypeOnly && !isMain };
    }
    case 'with':
      return { ...plain, isOptional: EXPECTS.test(code) || (/\bsuppress\b/.test(code) && CATCHES.test(code)) };
    case 'case':
      return { ...plain, isConditional: true };
    case 'def':
      return { ...plain, kind: 'def' };
    case 'async':
      return /^async\s+def\b/.test(code) ? { ...plain, kind: 'def' } : plain;
    case 'class':
    case 'for':
    case 'while':
    case 'match':
      return plain;
    default:
      return undefined;
  }
}
