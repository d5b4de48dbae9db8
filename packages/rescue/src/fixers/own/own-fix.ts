import type { FileChange, WorkTree } from '@sar/baseline';
import type { RescuePorts } from '../../playbooks/rescue-ports.js';

/** What a fixer of SAR is given: clean files, and what the baseline says. */
export interface OwnFixInput {
  readonly work: WorkTree;
  readonly ports: Pick<RescuePorts, 'baseline' | 'now' | 'repository'>;
}

/** Files with other texts; nothing is written yet. */
export interface OwnFix {
  readonly files: readonly Required<FileChange>[];
  /** What was mended, a line each. May hold untrusted text. */
  readonly mended: readonly string[];
  /** What was not, and why, a line each. May hold untrusted text. */
  readonly left: readonly string[];
}

/** A fixer that is a function. It reads the files through the work tree alone. */
export type OwnFixer = (input: OwnFixInput) => OwnFix | Promise<OwnFix>;
