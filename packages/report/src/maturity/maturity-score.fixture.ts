import type { CheckScore, DimensionScore, MaturityScore } from '@sar/baseline';

/** A dimension for tests: computed, half of it earned, with the given changes. */
export function dimensionScore(changes: Partial<DimensionScore> = {}): DimensionScore {
  return {
    id: 'caches',
    name: 'Cache efficiency',
    requirement: 'every job has its cache',
    standards: [],
    weight: 1,
    basis: 'computed',
    score: 5,
    maturity: 0.5,
    automation: 0.5,
    checks: [],
    ...changes,
  };
}

export function checkScore(changes: Partial<CheckScore> = {}): CheckScore {
  return {
    kind: 'sensor',
    name: 'cache-wiring',
    weight: 3,
    proves: 'both',
    outcome: 'partly',
    credit: 0.5,
    gain: 2.5,
    why: '1 P2 open; 2 jobs judged',
    ...changes,
  };
}

/** A score of one dimension, with the given changes. */
export function maturityScore(changes: Partial<MaturityScore> = {}): MaturityScore {
  return { level: 2, basis: 'computed', dimensions: [dimensionScore()], progress: [], ...changes };
}
