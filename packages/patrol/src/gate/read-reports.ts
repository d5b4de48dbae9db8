import { readTriageDocument, type Finding, type FindingDocument, type Signal } from '@sar/baseline';
import type { SignalsText } from '../triage/read-signals.js';

/** The name of the schema stands at the beginning of what SAR writes. */
const TRIAGE = /^[^{]{0,10}\{\s*"schema"\s*:\s*"sar\.triage\//;

/**
 * Sorts what earlier jobs left: documents of signals, which are read later, and findings.
 *
 * @throws UserError for a document of findings that cannot be read
 */
export async function readReports(
  texts: readonly SignalsText[],
): Promise<{ readonly signals: readonly SignalsText[]; readonly findings: readonly Finding[] }> {
  const signals: SignalsText[] = [];
  const findings: Finding[] = [];
  for (const each of texts) {
    if (TRIAGE.test(each.text)) findings.push(...(await readTriageDocument(each.text, each.path)).findings.map(findingOf));
    else signals.push(each);
  }
  return { signals, findings };
}

/** A document holds signal and triage side by side. */
function findingOf({ severity, decision, route, owner, firstSeen, sla, waived, labels, group, ...signal }: FindingDocument): Finding {
  return {
    signal: signal as Signal,
    severity,
    decision,
    route,
    ...(owner !== undefined && { owner }),
    firstSeen,
    sla: sla as Finding['sla'],
    ...(waived !== undefined && { waived: waived as NonNullable<Finding['waived']> }),
    ...(labels !== undefined && { labels }),
    ...(group !== undefined && { group }),
  };
}
