import { SEVERITIES, toFindingDocument, type PatrolDocument } from '@sar/baseline';
import { countFindings } from '../findings/count-findings.js';
import { mostSevereFirst } from '../findings/order-findings.js';
import type { PatrolReport } from '../findings/patrol-report.js';
import { orderedArtefact } from './ordered-artefact.js';
import { readingDocument } from './reading-document.js';

/** What a patrol document says about the run itself. */
export type PatrolRun = Pick<PatrolDocument, 'version' | 'at' | 'asOf' | 'partial' | 'baseline'>;

/** The document `sar.patrol/1` of a run: all findings, waived ones included, and what each sensor returned. */
export function patrolDocument(report: Pick<PatrolReport, 'findings' | 'readings'>, run: PatrolRun): PatrolDocument {
  const counts = countFindings(report.findings);
  const [P0, P1, P2, P3] = SEVERITIES.map((severity) => counts.bySeverity[severity]) as [number, number, number, number];
  return {
    schema: 'sar.patrol/1',
    version: run.version,
    at: run.at,
    ...(run.asOf === undefined ? {} : { asOf: run.asOf }),
    partial: run.partial,
    baseline: run.baseline,
    sensors: report.readings.map(readingDocument),
    findings: mostSevereFirst(report.findings).map((finding) => {
      const document = toFindingDocument(finding);
      return { ...document, artefact: orderedArtefact(document.artefact) };
    }),
    totals: { P0, P1, P2, P3, waived: counts.waived, unknown: report.readings.filter(({ outcome }) => outcome === 'unknown').length },
  };
}
