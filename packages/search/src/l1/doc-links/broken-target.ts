/** A place that a destination is written in. The line is 1-based. */
export interface LinkPlace {
  readonly line: number;
  readonly href: string;
}

/** A destination of a document that does not lead where it says. */
export interface BrokenTarget {
  readonly rule: 'broken-link' | 'wrong-case' | 'broken-anchor';
  readonly document: string;
  readonly kind: 'link' | 'image';
  /** Where and how it is written; never empty. */
  readonly places: [LinkPlace, ...LinkPlace[]];
  /** Path of the target; with the fragment where that is what is broken. */
  readonly target: string;
  /** What there is instead, or why it is broken. */
  readonly actual: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** The path that a mechanical remedy writes. */
  readonly replacement?: string;
  readonly doubtful: boolean;
}

/** Targets that are told together: one, or many of one document that are broken in the same way. */
export type BrokenTargets = readonly [BrokenTarget, ...BrokenTarget[]];

/** What is wrong with one link, without where it is. */
export type Verdict = Omit<BrokenTarget, 'document' | 'kind' | 'places'>;
