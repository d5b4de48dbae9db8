import type { Finding } from '../vocabulary/finding.js';
import type { Evidence, Fix, Signal } from '../vocabulary/signal.js';
import type { FindingDocument, SignalDocument } from './finding-document.js';

/** A finding in the form in which SAR's documents hold it: signal and triage side by side, absent keys left out. */
export function toFindingDocument(finding: Finding): FindingDocument {
  const { signal, severity, decision, route, owner, firstSeen, sla, waived, labels, group } = finding;
  const { id, sensor, rule, layer, condition, impact, ...details } = toSignalDocument(signal);
  return {
    id,
    sensor,
    rule,
    layer,
    condition,
    impact,
    severity,
    decision: { ...decision },
    route,
    ...(owner !== undefined && { owner }),
    firstSeen,
    sla: { ...sla },
    ...(waived !== undefined && { waived: { ...waived } }),
    ...(labels !== undefined && { labels: [...labels] }),
    ...(group !== undefined && { group }),
    ...details,
  };
}

/** A signal in the form in which SAR's documents hold it, absent keys left out. */
export function toSignalDocument(signal: Signal): SignalDocument {
  const { artefact } = signal;
  return {
    id: signal.id,
    sensor: signal.sensor,
    rule: signal.rule,
    layer: signal.layer,
    condition: signal.condition,
    impact: signal.impact,
    artefact: { ...artefact, ...(artefact.via !== undefined && { via: [...artefact.via] }) } as SignalDocument['artefact'],
    ...(signal.ecosystem !== undefined && { ecosystem: signal.ecosystem }),
    message: signal.message,
    expected: signal.expected,
    actual: signal.actual,
    evidence: signal.evidence.map(toEvidenceDocument),
    help: signal.help,
    ...(signal.playbook !== undefined && { playbook: signal.playbook }),
    ...(signal.fix !== undefined && { fix: toFixDocument(signal.fix) }),
    ...(signal.pedantic !== undefined && { pedantic: signal.pedantic }),
  };
}

function toEvidenceDocument({ path, line, text }: Evidence): SignalDocument['evidence'][number] {
  return { path, ...(line !== undefined && { line }), text };
}

function toFixDocument({ title, edits }: Fix): NonNullable<SignalDocument['fix']> {
  return { title, edits: edits.map(({ path, start, end, text }) => ({ path, start, end, text })) };
}
