/** Something that an instruction file names. */
export interface Mention {
  readonly kind: 'path' | 'npm-script' | 'make-target';
  /** The path, the script, the target. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** Folder that a command runs in, from the root, where an earlier `cd` tells it. */
  readonly folder?: string;
  /** True where the words around say that it is an example, or is made, removed or not there. */
  readonly isHypothetical: boolean;
  /** True for what an agent runs or loads, and not only reads. */
  readonly isUsed: boolean;
}
