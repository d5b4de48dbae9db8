import { toFindingDocument, type DiffDocument, type Finding } from '@sar/baseline';
import { mostSevereFirst } from '../findings/order-findings.js';
import { orderedArtefact } from '../json/ordered-artefact.js';
import { readingDocument } from '../json/reading-document.js';
import type { FindingDiff } from './finding-diff.js';

/** The document `sar.diff/1`. */
export function findingDiffDocument(
  { added, gone, kept, notCompared, readings }: FindingDiff,
  facts: Pick<DiffDocument, 'version' | 'at' | 'base' | 'commit'>,
): DiffDocument {
  return {
    schema: 'sar.diff/1',
    ...facts,
    added: documents(added),
    gone: documents(gone),
    kept: documents(kept),
    notCompared: notCompared.map(({ sensor, detail, isLost }) => ({ sensor, detail, isLost })),
    sensors: readings.map(readingDocument),
  };
}

function documents(findings: readonly Finding[]): DiffDocument['added'] {
  return mostSevereFirst(findings).map((finding) => {
    const document = toFindingDocument(finding);
    return { ...document, artefact: orderedArtefact(document.artefact) };
  });
}
