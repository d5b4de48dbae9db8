import type { Baseline, Finding, FindingDocument, Reading, ReadingDocument, Signal, TriageDocument, Unjudged } from '@sar/baseline';
import { goneJudge, proposeGaps, subjectsOf, type GapProposals } from '@sar/triage';
import { withPlaybooks } from '../rescue/with-playbooks.js';
import type { GapRegistry } from './read-registry.js';

/** The changes of the registry that a triage document gives reason for; accepted findings give none. */
export function proposalsOfDocument(
  document: TriageDocument,
  { gaps }: Pick<GapRegistry, 'gaps'>,
  baseline: Pick<Baseline, 'gaps' | 'playbooks'>,
  now: Date,
): GapProposals {
  const { isDefaultBranch, partial, sensors, groups, accepted } = document;
  const findings = document.findings.map(findingOf);
  const isAccepted = new Set(accepted);
  return proposeGaps({
    subjects: withPlaybooks(
      subjectsOf(
        findings.filter(({ signal }) => !isAccepted.has(signal.id)),
        groups,
      ),
      baseline.playbooks,
    ),
    present: new Set(findings.map(({ signal }) => signal.id)),
    gaps,
    settings: baseline.gaps,
    isGone: goneJudge({ isDefaultBranch, isPart: partial, readings: sensors.map(readingOf) }),
    at: now.toISOString(),
  });
}

/** A finding of a document; that has exactly the keys of both: it was validated. */
export function findingOf({
  severity,
  decision,
  route,
  owner,
  firstSeen,
  sla,
  waived,
  labels,
  group,
  ...signal
}: FindingDocument): Finding {
  return { signal, severity, decision, route, owner, firstSeen, sla, waived, labels, group } as Finding & { readonly signal: Signal };
}

/** What was looked at is what counts here; the signals are among the findings. */
function readingOf(reading: ReadingDocument): Reading {
  const { sensor, layer, looked } = reading;
  const base = { sensor, layer, ...(looked !== undefined && { looked }) };
  if (reading.outcome === 'unknown') return { ...base, outcome: 'unknown', reason: reading.reason, detail: reading.detail };
  const { unit, judged } = reading;
  // Written by the document's schema: keys that are not there are absent, never undefined.
  const scope = { unit, judged, unjudged: reading.unjudged as readonly Unjudged[] };
  return reading.outcome === 'clear' ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals: [] };
}
