import { isAtLeast, type Severity } from '@sar/baseline';
import type { CheckRun } from '../run/check-run.js';
import { unknownPart, type PartResult } from '../run/part-result.js';
import { counted } from './bounded-text.js';
import { findingEvidence, MOST_FINDINGS } from './finding-evidence.js';

/** Whether no sensor finds anything here, severe enough and not waived, that it does not find in the base. */
export async function judgeNewFindings(least: Severity, { ports }: CheckRun): Promise<PartResult> {
  const found = await ports.newFindings();
  if (!found.known)
    return unknownPart(
      `what the base has is not known: ${found.detail}`,
      'Run the gate on a pull request, or name the base; check out its history, too (`fetch-depth: 0`).',
    );
  const open = found.value.filter(({ severity, waived }) => waived === undefined && isAtLeast(severity, least));
  if (open.length === 0) return { outcome: 'pass', detail: `no new finding of ${least} or more severe`, evidence: [] };
  return {
    outcome: 'fail',
    detail: `${counted(open.length, 'finding')} of ${least} or more severe that the base does not have`,
    evidence: [
      ...open.slice(0, MOST_FINDINGS).map(findingEvidence),
      ...(open.length > MOST_FINDINGS ? [{ text: `and ${open.length - MOST_FINDINGS} more findings` }] : []),
    ],
    remedy: 'Mend what the change brought; `sar diff` with the base shows it.',
  };
}
