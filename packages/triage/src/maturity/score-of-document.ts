import type {
  EvidenceResult,
  FindingDocument,
  GateResult,
  LevelAt,
  MaturityScore,
  MaturitySettings,
  ReadingDocument,
  Settings,
} from '@sar/baseline';
import type { JudgedReading, ScoredFinding } from './score-input.js';
import { scoreOf } from './score-of.js';

/** What of a findings document the score is reckoned from again. */
export interface ScoredDocument {
  readonly sensors: readonly ReadingDocument[];
  readonly findings: readonly Pick<FindingDocument, 'sensor' | 'rule' | 'message' | 'artefact' | 'fix' | 'severity' | 'waived' | 'group'>[];
  readonly gate?: readonly Loose<GateResult>[] | undefined;
  readonly evidence: readonly Loose<EvidenceResult>[];
  readonly dimensions: Settings['dimensions'];
  readonly maturity: MaturitySettings;
  readonly score: { readonly progress: readonly LevelAt[] };
}

/** As a validated document gives it: what is absent may also be undefined. */
type Loose<Type> = { readonly [Key in keyof Type]: undefined extends Type[Key] ? Type[Key] | undefined : Type[Key] };

/**
 * The score of a findings document, from its readings, findings, evidence, gate and settings. Of the score that it holds only the levels
 * that were measured before are taken: they are in no other part.
 */
export function scoreOfDocument(document: ScoredDocument): MaturityScore {
  const { sensors, findings, gate, evidence, dimensions, maturity, score } = document;
  return scoreOf({
    dimensions,
    maturity,
    readings: sensors.map(readingOf),
    findings: findings.map(findingOf),
    gate: new Map((gate ?? []).map((result) => [result.check, result.outcome])),
    evidence: evidence.map(evidenceOf),
    // That of the run itself is there already, where it was measured.
    history: score.progress,
  });
}

function readingOf(reading: ReadingDocument): JudgedReading {
  const { sensor } = reading;
  if (reading.outcome === 'unknown') return { sensor, outcome: 'unknown', reason: reading.reason, detail: reading.detail };
  const { unit, judged, unjudged } = reading;
  return { sensor, outcome: reading.outcome, scope: { unit, judged, unjudged } };
}

function findingOf(finding: ScoredDocument['findings'][number]): ScoredFinding {
  return { signal: finding, severity: finding.severity, waived: finding.waived, group: finding.group };
}

function evidenceOf({ dimension, check, outcome, path, detail }: Loose<EvidenceResult>): EvidenceResult {
  return { dimension, check, outcome, ...(path !== undefined && { path }), ...(detail !== undefined && { detail }) };
}
