import { known, unknown, type Answer, type Finding, type GateLine } from '@sar/baseline';
import { proofLines, type GatePorts } from '@sar/gate';
import type { ComparedFindings } from './compare-findings.js';
import type { OpenGate } from './open-gate.js';

/**
 * A line for each finding that is to be gone. What was there before is what the sensors find in the base, and what documents of findings
 * tell that were handed over: of variables and other things outside of the files, those alone know.
 */
export async function proofs(
  { before, change }: OpenGate,
  asked: readonly string[],
  ports: GatePorts,
  compared: () => Promise<ComparedFindings | undefined>,
): Promise<readonly GateLine[]> {
  if (asked.length === 0) return [];
  return proofLines(asked, { before: await findingsBefore(before, change === undefined ? undefined : await compared()), ports });
}

async function findingsBefore(told: readonly Finding[], compared: ComparedFindings | undefined): Promise<Answer<readonly Finding[]>> {
  if (compared === undefined && told.length === 0)
    return unknown('not-configured', 'there is neither a base nor a document of findings (sar.triage/1) among the reports');
  return known([...(compared?.before ?? []), ...told]);
}
