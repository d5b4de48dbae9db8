import type { TriageDocument } from '@sar/baseline';
import { patrolDocument } from '@sar/report';
import { SAR_VERSION } from '../version.js';
import type { TriageRun } from './run-triage.js';

/** The document `sar.triage/1` of a run. */
export function triageDocument(run: TriageRun): TriageDocument {
  const { at, place, isPart, baseline, notes, groups, accepted, findings, gate, evidence, score } = run;
  const { repository, commit, branch, isDefaultBranch } = place;
  const { sources, notice } = baseline;
  const about = {
    version: SAR_VERSION,
    at: at.toISOString(),
    partial: isPart,
    baseline: { sources: [...sources], ...(notice !== undefined && { notice }) },
  };
  const document = patrolDocument(run, about);
  const breached = findings.filter(({ waived, sla }) => waived === undefined && sla.breached).length;
  return {
    schema: 'sar.triage/1',
    version: about.version,
    at: about.at,
    ...(repository !== undefined && { repository }),
    ...(commit !== undefined && { commit }),
    ...(branch !== undefined && { branch }),
    isDefaultBranch,
    partial: isPart,
    baseline: about.baseline,
    notes: [...notes],
    sensors: document.sensors,
    findings: document.findings,
    groups: groups.map(({ id, kind, title, why, root, members }) => ({ id, kind, title, why, root, members: [...members] })),
    accepted: [...accepted].filter((id) => findings.some(({ signal }) => signal.id === id)).toSorted(),
    totals: { ...document.totals, breached },
    ...(gate !== undefined && { gate: gate.map((result) => ({ ...result })) }),
    evidence: evidence.map((result) => ({ ...result })),
    dimensions: baseline.dimensions,
    maturity: baseline.maturity,
    score: score as TriageDocument['score'],
  };
}
