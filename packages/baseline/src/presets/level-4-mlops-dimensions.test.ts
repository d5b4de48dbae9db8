import { describe, expect, it } from 'vitest';
import { loadBaseline } from '../load/load-baseline.js';
import { UserError } from '../vocabulary/user-error.js';

/** Name, requirement, state, priority, score, maturity, automation. Source: the SAR methodology document of 2026-03-06. */
const REFERENCE = [
  ['CI/CD Automation', 'full end-to-end; zero manual gates', '100 workflows; self-healing CI', undefined, 9.2, 0.92, 0.95],
  ['Cognitive Memory', 'persistent agent memory + pattern learning', 'SQLite STM/LTM; cognitive brain app', undefined, 8.5, 0.85, 0.88],
  [
    'Security & Governance',
    '0 CVEs; auto policy enforcement; audit trail',
    '48 CVEs fixed; CodeQL; detect-secrets',
    undefined,
    9,
    0.9,
    0.85,
  ],
  [
    'Variable Hygiene',
    'all secrets/vars present, rotated, audited',
    '9 Codespace secrets set (SAR-G01 complete, W-142)',
    'done',
    9,
    0.9,
    0.9,
  ],
  ['Cache Efficiency', 'shared L1–L5 hierarchy; < 5% miss rate', '24+ workflows miss cache wiring', 'P2', 5.5, 0.55, 0.6],
  ['Model Lifecycle', 'auto-train → deploy → monitor → retrain', 'auto-train + deploy; no auto-retrain', 'P1', 5.5, 0.55, 0.72],
  ['Data / Model Drift', 'real-time detection + auto-remediation', 'basic MLflow tracking; no auto-retrain', 'P1', 4, 0.4, 0.45],
  [
    'Feature Store',
    'centralised, versioned, discoverable',
    '5 backends: in-memory, SQLite, Redis, DuckDB + Arrow IPC (SAR-G02 97/100, W-142)',
    'done',
    9,
    0.97,
    0.92,
  ],
  [
    'Observability',
    'live metrics; distributed tracing; alerting',
    'drift_span() + OTEL_EXPORTER_OTLP_ENDPOINT live in devcontainer (SAR-G05 100/100, W-142)',
    'done',
    9,
    1,
    0.95,
  ],
  ['Explainability', 'SHAP/LIME or equivalent; decision logs', 'not implemented', 'P3', 1.2, 0.12, 0.18],
];

const readFile = () => ({ kind: 'absent' }) as const;
const load = (text: string) => loadBaseline({ path: 'sar.yml', text, readFile, known: { sensors: ['cache-wiring'] } });

describe('sar:level-4-mlops', () => {
  it('has the ten dimensions of the reference, in their order and with their declared values', async () => {
    const { dimensions } = await loadBaseline({ path: 'sar:level-4-mlops', readFile });
    const rows = Object.values(dimensions).map(({ name, requirement, state, priority, declared }) => [
      name,
      requirement,
      state,
      priority,
      declared?.score,
      declared?.maturity,
      declared?.automation,
    ]);
    expect(rows).toEqual(REFERENCE);
  });

  it('declares the level and its progress, which the scores do not give', async () => {
    const { maturity, dimensions } = await loadBaseline({ path: 'sar:level-4-mlops', readFile });
    expect(maturity).toEqual({
      caps: { P0: 1, P1: 3 },
      declared: { level: 3.95, target: 'all P1 gaps resolved → level 4.0 certified' },
      progress: [
        { at: 'W-139', level: 3.7 },
        { at: 'W-140', level: 3.9 },
        { at: 'W-142', level: 3.95 },
        { at: 'After P2', level: 3.98, projected: true },
        { at: 'Target', level: 4, projected: true },
      ],
    });
    const scores = Object.values(dimensions).map(({ declared }) => declared?.score ?? 0);
    expect(scores.reduce((sum, score) => sum + score, 0) / 10).toBeCloseTo(6.99, 2);
  });

  it.each(['sar:recommended', 'sar:level-4-mlops'])('every dimension of %s has checks', async (name) => {
    const { dimensions } = await loadBaseline({ path: name, readFile });
    expect(Object.entries(dimensions).filter(([, { checks = [] }]) => checks.length === 0)).toEqual([]);
  });
});

describe('checks of dimensions', () => {
  const dimension = (id: string, check: string) =>
    `version: 1\nextends: [sar:recommended]\ndimensions:\n${['source', 'pipeline', 'security', 'configuration', 'dependencies', 'caches', 'models', 'memory'].map((each) => `  ${each}: null\n`).join('')}  ${id}:\n    name: A\n    requirement: B\n    checks:\n      - ${check}\n`;

  it.each([
    ['a misspelt sensor', dimension('a', '{sensor: cache-wirin}'), /dimensions\.a\.checks\[0\]\.sensor.*did you mean `cache-wiring`/s],
    ['a check of two kinds', dimension('a', '{sensor: cache-wiring, gate: tests}'), /dimensions\.a\.checks\[0\]/],
    ['a faulty glob', dimension('a', '{evidence: "{a", title: b}'), /dimensions\.a\.checks\[0\]/],
    ['a weight of nothing', dimension('a', '{sensor: cache-wiring, weight: 0}'), /dimensions\.a\.checks\[0\]/],
    ['an id with capitals', dimension('Cache', '{sensor: cache-wiring}'), /no name of a dimension/],
  ])('%s is refused', async (_, text, message) => {
    await expect(load(text)).rejects.toThrow(UserError);
    await expect(load(text)).rejects.toThrow(message);
  });

  it('of a sensor that the baseline declares itself is taken', async () => {
    const own = 'custom-sensors:\n  own:\n    layer: L1\n    command: [own]\n    format: sarif\n';
    await expect(load(`${dimension('a', '{sensor: own}')}${own}`)).resolves.toBeDefined();
  });
});
