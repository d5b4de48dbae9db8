import { readdirSync, readFileSync } from 'node:fs';
import { loadBaseline, type Baseline, type Tree } from '@sar/baseline';
import { replaceMarked } from '@sar/report';
import { impactOf, roadmapOf } from '@sar/triage';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRegistry, type GapRegistry } from './read-registry.js';
import { registrySections } from './registry-sections.js';

const EXAMPLE = new URL('../../../../docs/examples/level-4-mlops/', import.meta.url);
const DIRECTORY = '.codex/gaps';

/** The gap registry of the reference user. Source: the SAR methodology document of 2026-03-06. */
const ROWS = [
  ['SAR-G01', '7 Codespace secrets missing', 'L3', 'P1', 'resolved', '@mbaetiong', 'SAR-001', { at: '2026-03-07', by: 'W-142' }],
  [
    'SAR-G02',
    'Feature store absent',
    'L4',
    'P1',
    'resolved',
    '@mbaetiong',
    'new design',
    { by: 'W-142', evidence: '97/100 — 5 backends + Arrow IPC' },
  ],
  ['SAR-G03', 'Auto-retrain on drift absent', 'L4', 'P1', 'open', '@mbaetiong', 'SAR-004', undefined],
  ['SAR-G04', '18+ Python workflows missing cache', 'L2', 'P2', 'in-progress', '@copilot', 'SAR-002', undefined],
  [
    'SAR-G05',
    'Distributed tracing absent',
    'L2',
    'P2',
    'resolved',
    '@mbaetiong',
    'new design',
    { by: 'W-142', evidence: '100/100 — drift_span + OTEL endpoint' },
  ],
  ['SAR-G06', 'Model auto-rollback absent', 'L4', 'P2', 'open', '@mbaetiong', 'SAR-004', undefined],
  ['SAR-G07', 'SHAP/LIME explainability absent', 'L4', 'P3', 'open', 'future', 'new design', undefined],
  ['SAR-G08', 'Cognitive brain LTM healthy', 'L5', undefined, 'ok', 'auto', 'SAR-005', undefined],
  ['SAR-G09', 'vars-guide auto-sync absent', 'L3', 'P3', 'resolved', '@copilot', undefined, { by: 'W-139' }],
  ['SAR-G10', 'Empty except in intent writer', 'L1', 'P3', 'resolved', '@copilot', undefined, { by: 'W-139' }],
] as const;

/** The impact chart of the same source, in its order. */
const IMPACT_SCORES = [
  ['Feature Store', 9],
  ['Auto-Retrain', 8],
  ['Data Drift', 8],
  ['Codespace Secrets', 7],
  ['Cache Wiring', 5],
  ['Observability', 5],
  ['Model Rollback', 6],
  ['Explainability', 3],
] as const;

/** The Gantt roadmap of the same source: id, name, status, from, to, days, after. */
const ROADMAP = {
  'P1 Blocker': [
    ['g01', 'Codespace Secrets (human)', 'done', '2026-03-06', '2026-03-07', undefined, []],
    ['g02', 'Feature Store Design', 'done', '2026-03-06', '2026-03-08', undefined, []],
    ['g03', 'Auto-Retrain Pipeline', 'critical', undefined, undefined, 21, ['g02']],
  ],
  'P2 Degraded': [
    ['g04', 'Cache Wiring (remaining 18)', 'active', '2026-03-07', undefined, 3, []],
    ['g05', 'Distributed Tracing', 'done', '2026-03-06', '2026-03-08', undefined, []],
    ['g06', 'Model Auto-Rollback', undefined, undefined, undefined, 14, ['g03']],
  ],
  'P3 Advisory': [['g07', 'SHAP/LIME Explainability', undefined, '2026-05-01', undefined, 30, []]],
  Milestones: [
    ['m1', 'Level 4.0 P1 Gaps Closed', undefined, undefined, undefined, undefined, ['g01']],
    ['m2', 'Level 4.0 Full Certification', undefined, undefined, undefined, undefined, ['g07']],
  ],
};

const read = (path: string): string => readFileSync(new URL(path, EXAMPLE), 'utf8');
const files: Pick<Tree, 'list' | 'read'> = {
  list: () => readdirSync(new URL(DIRECTORY, EXAMPLE)).map((name) => `${DIRECTORY}/${name}`),
  read: (path) => ({ kind: 'text', text: read(path), sizeBytes: 0 }),
};
let baseline: Baseline;
let registry: GapRegistry;

beforeAll(async () => {
  baseline = await loadBaseline({ path: '.github/sar.yml', readFile: files.read });
  registry = await readRegistry(files, baseline.gaps);
});

describe('the registry of the reference user', () => {
  it('has its rows', () => {
    const rows = registry.gaps.map(({ id, gap, layer, severity, status, owner, playbook, resolved }) => [
      id,
      gap,
      layer,
      severity,
      status,
      owner,
      playbook,
      resolved,
    ]);
    expect(rows).toEqual(ROWS);
    expect(registry.gaps.find(({ id }) => id === 'SAR-G04')?.note).toBe('6 done W-139');
    expect(registry.problems).toEqual([]);
  });

  it('has its impact scores, in their order', () => {
    expect(Object.entries(baseline.gaps['impact-scores'])).toEqual(IMPACT_SCORES);
    expect(registry.gaps.map((gap) => impactOf(gap, baseline.gaps))).toEqual([7, 9, 8, 5, 5, 6, 3, undefined, undefined, undefined]);
  });

  it('has its roadmap', () => {
    const { sections } = roadmapOf(registry.gaps, baseline.gaps.milestones);
    const bars = sections.map(({ name, bars: of }) => [
      name,
      of.map(({ id, name: bar, status, from, to, days, after }) => [id, bar, status, from, to, days, after]),
    ]);
    expect(Object.fromEntries(bars)).toEqual(ROADMAP);
    expect(sections.flatMap(({ bars: of }) => of.filter(({ isMilestone }) => isMilestone).map(({ id }) => id))).toEqual(['m1', 'm2']);
  });

  it('is rendered to exactly the document of the example', () => {
    const document = read('docs/SAR.md');
    expect(replaceMarked(document, registrySections(registry, baseline.gaps), 'docs/SAR.md')).toBe(document);
    for (const [id, gap] of ROWS) expect(document).toContain(`| \`${id}\` | ${gap} |`);
  });
});
