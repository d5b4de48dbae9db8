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
  readonly mended: readonly MendedLine[];
  /** What was not, and why, a line each. May hold untrusted text. */
  readonly left: readonly string[];
}

/** A line about what was mended. It counts only where all the files that mend it are changed in the end. */
export interface MendedLine {
  /** May hold untrusted text. */
  readonly text: string;
  readonly paths: readonly string[];
}

/** Lines of a plan that begin with their file and a colon. */
export function mendedLines(lines: readonly string[], files: OwnFix['files']): readonly MendedLine[] {
  return lines.map((text) => ({ text, paths: files.flatMap(({ path }) => (text.startsWith(`${path}:`) ? [path] : [])) }));
}

/** A fixer that is a function. It reads the files through the work tree alone. */
export type OwnFixer = (input: OwnFixInput) => OwnFix | Promise<OwnFix>;
