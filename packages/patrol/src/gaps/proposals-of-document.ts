import type { Finding, FindingDocument, GapSettings, Reading, ReadingDocument, Signal, TriageDocument } from '@sar/baseline';
import { goneJudge, proposeGaps, subjectsOf, type GapProposals } from '@sar/triage';
import type { GapRegistry } from './read-registry.js';

/** The changes of the registry that a triage document gives reason for; accepted findings give none. */
export function proposalsOfDocument(
  document: TriageDocument,
  { gaps }: Pick<GapRegistry, 'gaps'>,
  settings: Pick<GapSettings, 'propose'>,
  now: Date,
): GapProposals {
  const { isDefaultBranch, partial, sensors, groups, accepted } = document;
  const findings = document.findings.map(findingOf);
  const isAccepted = new Set(accepted);
  return proposeGaps({
    subjects: subjectsOf(
      findings.filter(({ signal }) => !isAccepted.has(signal.id)),
      groups,
    ),
    present: new Set(findings.map(({ signal }) => signal.id)),
    gaps,
    settings,
    isGone: goneJudge({ isDefaultBranch, isPart: partial, readings: sensors.map(readingOf) }),
    at: now.toISOString(),
  });
}

/** The document has exactly the keys of both: it was validated. */
function findingOf({ severity, decision, route, owner, firstSeen, sla, waived, labels, group, ...signal }: FindingDocument): Finding {
  return { signal, severity, decision, route, owner, firstSeen, sla, waived, labels, group } as Finding & { readonly signal: Signal };
}

function readingOf(reading: ReadingDocument): Reading {
  const { sensor, layer } = reading;
  if (reading.outcome === 'unknown') return { sensor, layer, outcome: 'unknown', reason: reading.reason, detail: reading.detail };
  const { unit, judged, unjudged } = reading;
  const scope = { unit, judged, unjudged: unjudged.map(({ path, reason }) => ({ path, reason })) };
  return reading.outcome === 'clear'
    ? { sensor, layer, outcome: 'clear', scope }
    : { sensor, layer, outcome: 'signals', scope, signals: [] };
}
