import type { FailurePattern } from '@sar/baseline';

/** What an expression is to its pattern: the sign itself, something that must be there too, or something that must not. */
export type SignatureRole = 'error' | 'context' | 'excluded';

/** A pattern that is ready to match. */
export interface LibraryPattern {
  readonly pattern: FailurePattern;
  /** Position in the library: those of the repository first, in the order of their files. */
  readonly order: number;
  /** True when it is one of the repository's own. */
  readonly isOwn: boolean;
  readonly looksAt: ReadonlySet<'log' | 'annotation' | 'conclusion'>;
  /** Number of its context signatures: all of them must match. */
  readonly contexts: number;
  /** Whether it applies to a workflow file; a pattern that names files does not apply where the file is unknown. */
  appliesTo(workflowPath: string | undefined): boolean;
}

/** A signature that matched a line. */
export interface SignatureHit {
  readonly entry: LibraryPattern;
  readonly role: SignatureRole;
  /** Position among the pattern's signatures of the role. */
  readonly index: number;
  /** What the expression captured, unmatched groups left out. Reckoned when it is asked for: most hits are never shown. */
  captures(): readonly string[];
}

/** How many characters expressions may still be tried on; counted down as they are. */
export interface MatchingWork {
  left: number;
}

/** Compiled failure patterns. */
export interface PatternLibrary {
  readonly patterns: readonly LibraryPattern[];
  /**
   * Every signature that matches a line. Time is linear in the line for each expression that may match, hostile ones too.
   *
   * @param work when nothing is left, no further expression is tried
   */
  match(line: string, work: MatchingWork): readonly SignatureHit[];
}
