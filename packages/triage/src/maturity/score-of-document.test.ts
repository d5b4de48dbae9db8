import {
  toFindingDocument,
  type EvidenceResult,
  type GateResult,
  type MaturityScore,
  type ReadingDocument,
  type Settings,
} from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { dimension, finding, SETTINGS, WAIVED } from './score-input.fixture.js';
import { scoreOfDocument, type ScoredDocument } from './score-of-document.js';
import { scoreOf } from './score-of.js';

const dimensions: Settings['dimensions'] = {
  caches: dimension([
    { sensor: 'cache-wiring', weight: 3 },
    { gate: 'tests' },
    { evidence: '*.md', title: 'words' },
    { sensor: 'ci-health' },
  ]),
  models: dimension([{ sensor: 'model-drift' }], { declared: { score: 4 } }),
};
const maturity = { ...SETTINGS, declared: { level: 3.95 }, progress: [{ at: 'Target', level: 4, projected: true }] };
const findings = [
  finding('cache-wiring', 'P1', { group: 'f00d' }, { fix: { title: 'mend', edits: [] } }),
  finding('cache-wiring', 'P2', WAIVED),
  finding('cache-wiring', 'P1', {}, { id: 'fedcba9876543210' }),
];
const gate: readonly GateResult[] = [{ check: 'tests', outcome: 'pass' }];
const evidence: readonly EvidenceResult[] = [{ dimension: 'caches', check: 2, outcome: 'present', path: 'README.md' }];
const sensors: readonly ReadingDocument[] = [
  { sensor: 'cache-wiring', layer: 'L2', outcome: 'signals', unit: 'jobs', judged: 7, unjudged: [{ path: 'a.yml', reason: 'odd' }] },
  { sensor: 'ci-health', layer: 'L2', outcome: 'unknown', reason: 'no-token', detail: 'none' },
];
const readings = [
  { sensor: 'cache-wiring', outcome: 'signals', scope: { unit: 'jobs', judged: 7, unjudged: [{ path: 'a.yml', reason: 'odd' }] } },
  { sensor: 'ci-health', outcome: 'unknown', reason: 'no-token', detail: 'none' },
] as const;
const history = [{ at: '2026-11-01', level: 1.5, kind: 'measured' }] as const;

/** A document that was written, and read again as JSON. */
function written(score: MaturityScore, changes: Partial<ScoredDocument> = {}): ScoredDocument {
  const document: ScoredDocument = {
    sensors,
    findings: findings.map(toFindingDocument),
    gate,
    evidence,
    dimensions,
    maturity,
    score,
    ...changes,
  };
  return JSON.parse(JSON.stringify(document)) as ScoredDocument;
}

describe('scoreOfDocument', () => {
  const input = { dimensions, maturity, readings, findings, gate: new Map([['tests', 'pass'] as const]), evidence, history };

  it('gives the stored score from the document alone', () => {
    const score = scoreOf({ ...input, at: '2026-11-22' });
    expect(score).toMatchObject({ basis: 'mixed', progress: [{ at: '2026-11-01' }, { at: '2026-11-22' }, { at: 'Target' }] });
    expect(scoreOfDocument(written(score))).toEqual(score);
  });

  it('gives the stored score of a part, which measures no level', () => {
    const score = scoreOf(input);
    expect(scoreOfDocument(written(score))).toEqual(score);
  });

  it('gives the stored score when the level is that of the day before', () => {
    const { level = 0 } = scoreOf({ ...input, at: '2026-11-22' });
    const score = scoreOf({ ...input, history: [{ at: '2026-11-21', level, kind: 'measured' }], at: '2026-11-22' });
    expect(score.progress.map(({ at }) => at)).toEqual(['2026-11-21', 'Target']);
    expect(scoreOfDocument(written(score))).toEqual(score);
  });

  it('takes no figure from the stored score', () => {
    const score = scoreOf({ ...input, at: '2026-11-22' });
    const forged = { ...score, level: 4, dimensions: score.dimensions.map((each) => ({ ...each, score: 10 })) };
    expect(scoreOfDocument(written(forged))).toEqual(score);
  });
});
