import type { GateEvidence } from '@sar/baseline';

/** Evidence of one kind: what was seen and where, or lines that a program printed. */
export type EvidenceBlock =
  | { readonly kind: 'facts'; readonly items: readonly Omit<GateEvidence, 'output'>[] }
  | { readonly kind: 'output'; readonly lines: readonly string[] };

/** Most lines of output that are shown of one fact; a check keeps fewer. */
const MOST_LINES = 100;

/** Evidence in its order, with facts that follow one another in one block, and the output of a program behind its fact. */
export function evidenceBlocks(evidence: readonly GateEvidence[]): readonly EvidenceBlock[] {
  const blocks: EvidenceBlock[] = [];
  let items: Omit<GateEvidence, 'output'>[] = [];
  for (const { output, ...fact } of evidence) {
    if (items.length === 0) blocks.push({ kind: 'facts', items });
    items.push(fact);
    if (output === undefined || output.trim() === '') continue;
    // The end of output says more than its beginning.
    const lines = output
      .replace(/(?:\r?\n)+$/, '')
      .split(/\r?\n/)
      .slice(-MOST_LINES);
    blocks.push({ kind: 'output', lines });
    items = [];
  }
  return blocks;
}
