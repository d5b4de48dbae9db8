import type { DimensionScore, MaturityScore } from '@sar/baseline';

/** Name, score, maturity, automation. */
const DIMENSIONS: readonly (readonly [name: string, score: number, maturity: number, automation: number])[] = [
  ['CI/CD Automation', 9.2, 0.92, 0.95],
  ['Cognitive Memory', 8.5, 0.85, 0.88],
  ['Security & Governance', 9.0, 0.9, 0.85],
  ['Variable Hygiene', 9.0, 0.9, 0.9],
  ['Cache Efficiency', 5.5, 0.55, 0.6],
  ['Model Lifecycle', 5.5, 0.55, 0.72],
  ['Data / Model Drift', 4.0, 0.4, 0.45],
  ['Feature Store', 9.0, 0.97, 0.92],
  ['Observability', 9.0, 1.0, 0.95],
  ['Explainability', 1.2, 0.12, 0.18],
];

/** A score with computed and declared dimensions. */
export function sampleScore(): MaturityScore {
  return {
    level: 2,
    basis: 'mixed',
    uncapped: 2.8,
    cappedBy: { severity: 'P0', open: 1, level: 2 },
    declared: { level: 3.95, target: 'all P1 gaps resolved → level 4.0 certified' },
    dimensions: [
      ...DIMENSIONS.map(dimensionOf),
      { id: 'lineage', name: 'Lineage', requirement: 'every run has its commit', standards: [], weight: 1, basis: 'unknown', checks: [] },
    ],
    progress: [
      { at: 'W-139', level: 3.7, kind: 'declared' },
      { at: 'W-140', level: 3.9, kind: 'declared' },
      { at: 'W-142', level: 3.95, kind: 'declared' },
      { at: '2026-11-22', level: 2.6, kind: 'measured' },
      { at: '2026-11-23', level: 2, kind: 'measured' },
      { at: 'After P2', level: 3.98, kind: 'projected' },
      { at: 'Target', level: 4, kind: 'projected' },
    ],
  };
}

function dimensionOf([name, score, maturity, automation]: (typeof DIMENSIONS)[number], index: number): DimensionScore {
  const isComputed = index % 3 !== 2;
  return {
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    requirement: 'what level 4 asks for, in one line',
    state: index % 2 === 0 ? '24+ workflows miss cache wiring' : 'in place since W-142',
    priority: index % 4 === 0 ? 'P2' : 'done',
    standards: index === 0 ? ['azure-mlops'] : [],
    weight: 1,
    basis: isComputed ? 'computed' : 'declared',
    score,
    maturity,
    automation,
    ...(index === 4 && { between: { low: 4.1, high: 7.2 } }),
    declared: { score, maturity, automation },
    checks: isComputed
      ? [
          {
            kind: 'sensor',
            name: 'cache-wiring',
            weight: 3,
            proves: 'both',
            outcome: 'partly',
            credit: 0.5,
            gain: 1.5,
            why: 'its worst open finding is P2',
          },
          {
            kind: 'gate',
            name: 'tests',
            weight: 1,
            proves: 'automation',
            outcome: 'unknown',
            credit: 0,
            gain: 0.8,
            why: 'no verdict was given',
          },
        ]
      : [],
    next: { text: 'mend 3 findings of cache-wiring: sar search --sensor cache-wiring --fix', gain: 1.5 },
  };
}
