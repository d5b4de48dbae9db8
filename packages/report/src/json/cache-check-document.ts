import { toFindingDocument, type CacheCheckDocument, type Finding } from '@sar/baseline';
import { mostSevereFirst } from '../findings/order-findings.js';
import { orderedArtefact } from './ordered-artefact.js';

/** The document `sar.cache-check/1`: findings of the cache-wiring check, most severe first, and its counts of jobs and files. */
export function cacheCheckDocument(findings: readonly Finding[], counts: Pick<CacheCheckDocument, 'jobs' | 'files'>): CacheCheckDocument {
  return {
    schema: 'sar.cache-check/1',
    findings: mostSevereFirst(findings).map((finding) => {
      const { id, rule, severity, ecosystem, artefact, message, expected, actual, evidence, fix, waived } = toFindingDocument(finding);
      return {
        id,
        rule,
        severity,
        ...(ecosystem === undefined ? {} : { ecosystem }),
        artefact: orderedArtefact(artefact),
        message,
        expected,
        actual,
        evidence,
        ...(fix === undefined ? {} : { fix }),
        ...(waived === undefined ? {} : { waived }),
      };
    }),
    jobs: counts.jobs,
    files: counts.files,
  };
}
