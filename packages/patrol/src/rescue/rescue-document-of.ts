import type { FileChange, RescueDocument, RescueReport, RescueSubject } from '@sar/baseline';
import { SAR_VERSION } from '../version.js';
import type { RescueRun } from './run-playbooks.js';

/** Characters that the texts of all changes have together; what is beyond is left out, and marked. */
const MAX_CHANGES = 200_000;

/** What a document says beside what the run came to. */
export interface RescuePlace {
  readonly at: Date;
  /** `owner/repository`, where it is known. */
  readonly repository?: string;
  readonly commit?: string;
}

/** The document `sar.rescue/1` of a run. */
export function rescueDocumentOf(run: RescueRun, { at, repository, commit }: RescuePlace): RescueDocument {
  let room = MAX_CHANGES;
  const change = ({ path, before, after }: FileChange) => {
    const size = (before?.length ?? 0) + (after?.length ?? 0);
    if (size > room) return { path, cut: true as const };
    room -= size;
    return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  };
  const report = ({ steps, subject, ...rest }: RescueReport) => ({
    ...rest,
    subject: subjectOf(subject),
    steps: steps.map(({ changes, details, ...step }) => ({
      ...step,
      ...(details !== undefined && { details: [...details] }),
      ...(changes !== undefined && { changes: changes.map(change) }),
    })),
  });
  return {
    schema: 'sar.rescue/1',
    version: SAR_VERSION,
    at: at.toISOString(),
    ...(repository !== undefined && { repository }),
    ...(commit !== undefined && { commit }),
    applied: run.applied,
    reports: run.reports.map(report),
    unmatched: run.unmatched.map(({ subject, why }) => ({ subject: subjectOf(subject), why })),
  };
}

function subjectOf({ id, findings }: RescueSubject): RescueDocument['unmatched'][number]['subject'] {
  return {
    id,
    findings: findings.map(({ id: finding, sensor, rule, artefact, message }) => ({
      id: finding,
      sensor,
      rule,
      path: artefact.path,
      message,
    })),
  };
}
