/** An import that does not work, or that nobody declared. */
export interface ImportFault {
  readonly rule: 'unresolved-import' | 'undeclared-import';
  readonly path: string;
  readonly line: number;
  /** The module, as dotted name; with its dots when it is relative. */
  readonly module: string;
  /** What makes faults the same thing to mend: the place of the missing module, or the project that should declare it. */
  readonly group: string;
  /** What is there instead, for the message. */
  readonly actual: string;
  readonly expected: string;
  readonly help?: string;
  readonly isDoubtful: boolean;
  /** True for a file that is not shipped. */
  readonly isAuxiliary: boolean;
}
