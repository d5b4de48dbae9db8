import { editGap, gapPath, writeGap } from '@sar/baseline';
import type { GapProposal } from '@sar/triage';
import type { GapRegistry } from './read-registry.js';

/** A file of the registry as it would be. */
export interface ProposedFile {
  readonly proposal: GapProposal;
  readonly path: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  readonly text: string;
}

/** The files that proposals change or add. */
export function proposedFiles(proposals: readonly GapProposal[], { directory, files }: GapRegistry): readonly ProposedFile[] {
  return proposals.map((proposal) => {
    const { gap } = proposal;
    const file = files.get(gap.id);
    if (file === undefined) return { proposal, path: gapPath(directory, gap.id), before: undefined, text: writeGap(gap) };
    return { proposal, path: file.path, before: file.text, text: editGap(file.text, file.path, gap) };
  });
}
