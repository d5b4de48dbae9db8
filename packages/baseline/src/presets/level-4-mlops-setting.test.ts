import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The reference user's setting, as far as nothing reads it yet. Source: the SAR methodology document of 2026-03-06. */
const SETTING = {
  repository: 'Aries-Serpent/_codex_',
  'as-of': '2026-03-06',
  dimensions: [
    {
      name: 'CI/CD Automation',
      requirement: 'full end-to-end; zero manual gates',
      state: '100 workflows; self-healing CI',
      score: 9.2,
      maturity: 0.92,
      automation: 0.95,
      priority: null,
    },
    {
      name: 'Cognitive Memory',
      requirement: 'persistent agent memory + pattern learning',
      state: 'SQLite STM/LTM; cognitive brain app',
      score: 8.5,
      maturity: 0.85,
      automation: 0.88,
      priority: null,
    },
    {
      name: 'Security & Governance',
      requirement: '0 CVEs; auto policy enforcement; audit trail',
      state: '48 CVEs fixed; CodeQL; detect-secrets',
      score: 9,
      maturity: 0.9,
      automation: 0.85,
      priority: null,
    },
    {
      name: 'Variable Hygiene',
      requirement: 'all secrets/vars present, rotated, audited',
      state: '9 Codespace secrets set (SAR-G01 complete, W-142)',
      score: 9,
      maturity: 0.9,
      automation: 0.9,
      priority: 'done',
    },
    {
      name: 'Cache Efficiency',
      requirement: 'shared L1–L5 hierarchy; < 5% miss rate',
      state: '24+ workflows miss cache wiring',
      score: 5.5,
      maturity: 0.55,
      automation: 0.6,
      priority: 'P2',
    },
    {
      name: 'Model Lifecycle',
      requirement: 'auto-train → deploy → monitor → retrain',
      state: 'auto-train + deploy; no auto-retrain',
      score: 5.5,
      maturity: 0.55,
      automation: 0.72,
      priority: 'P1',
    },
    {
      name: 'Data / Model Drift',
      requirement: 'real-time detection + auto-remediation',
      state: 'basic MLflow tracking; no auto-retrain',
      score: 4,
      maturity: 0.4,
      automation: 0.45,
      priority: 'P1',
    },
    {
      name: 'Feature Store',
      requirement: 'centralised, versioned, discoverable',
      state: '5 backends: in-memory, SQLite, Redis, DuckDB + Arrow IPC (SAR-G02 97/100, W-142)',
      score: 9,
      maturity: 0.97,
      automation: 0.92,
      priority: 'done',
    },
    {
      name: 'Observability',
      requirement: 'live metrics; distributed tracing; alerting',
      state: 'drift_span() + OTEL_EXPORTER_OTLP_ENDPOINT live in devcontainer (SAR-G05 100/100, W-142)',
      score: 9,
      maturity: 1,
      automation: 0.95,
      priority: 'done',
    },
    {
      name: 'Explainability',
      requirement: 'SHAP/LIME or equivalent; decision logs',
      state: 'not implemented',
      score: 1.2,
      maturity: 0.12,
      automation: 0.18,
      priority: 'P3',
    },
  ],
  'overall-level': { declared: 3.95, of: 4, target: 'all P1 gaps resolved → level 4.0 certified' },
  progress: [
    { at: 'W-139', level: 3.7 },
    { at: 'W-140', level: 3.9 },
    { at: 'W-142', level: 3.95 },
    { at: 'After P2', level: 3.98, projected: true },
    { at: 'Target', level: 4, projected: true },
  ],
  gaps: [
    {
      id: 'SAR-G01',
      gap: '7 Codespace secrets missing',
      layer: 'L3',
      severity: 'P1',
      status: 'resolved',
      resolved: { at: '2026-03-07', by: 'W-142' },
      owner: '@mbaetiong',
      playbook: 'SAR-001',
    },
    {
      id: 'SAR-G02',
      gap: 'Feature store absent',
      layer: 'L4',
      severity: 'P1',
      status: 'resolved',
      resolved: { by: 'W-142', evidence: '97/100 — 5 backends + Arrow IPC' },
      owner: '@mbaetiong',
      playbook: 'new design',
    },
    {
      id: 'SAR-G03',
      gap: 'Auto-retrain on drift absent',
      layer: 'L4',
      severity: 'P1',
      status: 'open',
      owner: '@mbaetiong',
      playbook: 'SAR-004',
    },
    {
      id: 'SAR-G04',
      gap: '18+ Python workflows missing cache',
      layer: 'L2',
      severity: 'P2',
      status: 'in-progress',
      note: '6 done W-139',
      owner: '@copilot',
      playbook: 'SAR-002',
    },
    {
      id: 'SAR-G05',
      gap: 'Distributed tracing absent',
      layer: 'L2',
      severity: 'P2',
      status: 'resolved',
      resolved: { by: 'W-142', evidence: '100/100 — drift_span + OTEL endpoint' },
      owner: '@mbaetiong',
      playbook: 'new design',
    },
    {
      id: 'SAR-G06',
      gap: 'Model auto-rollback absent',
      layer: 'L4',
      severity: 'P2',
      status: 'open',
      owner: '@mbaetiong',
      playbook: 'SAR-004',
    },
    {
      id: 'SAR-G07',
      gap: 'SHAP/LIME explainability absent',
      layer: 'L4',
      severity: 'P3',
      status: 'open',
      owner: 'future',
      playbook: 'new design',
    },
    { id: 'SAR-G08', gap: 'Cognitive brain LTM healthy', layer: 'L5', severity: null, status: 'ok', owner: 'auto', playbook: 'SAR-005' },
    {
      id: 'SAR-G09',
      gap: 'vars-guide auto-sync absent',
      layer: 'L3',
      severity: 'P3',
      status: 'resolved',
      resolved: { by: 'W-139' },
      owner: '@copilot',
      playbook: null,
    },
    {
      id: 'SAR-G10',
      gap: 'Empty except in intent writer',
      layer: 'L1',
      severity: 'P3',
      status: 'resolved',
      resolved: { by: 'W-139' },
      owner: '@copilot',
      playbook: null,
    },
  ],
  'impact-scores': {
    'Feature Store': 9,
    'Auto-Retrain': 8,
    'Data Drift': 8,
    'Codespace Secrets': 7,
    'Cache Wiring': 5,
    Observability: 5,
    'Model Rollback': 6,
    Explainability: 3,
  },
  roadmap: {
    'P1 Blocker': [
      { id: 'g01', name: 'Codespace Secrets (human)', status: 'done', from: '2026-03-06', to: '2026-03-07' },
      { id: 'g02', name: 'Feature Store Design', status: 'done', from: '2026-03-06', to: '2026-03-08' },
      { id: 'g03', name: 'Auto-Retrain Pipeline', status: 'critical', after: 'g02', days: 21 },
    ],
    'P2 Degraded': [
      { id: 'g04', name: 'Cache Wiring (remaining 18)', status: 'active', from: '2026-03-07', days: 3 },
      { id: 'g05', name: 'Distributed Tracing', status: 'done', from: '2026-03-06', to: '2026-03-08' },
      { id: 'g06', name: 'Model Auto-Rollback', after: 'g03', days: 14 },
    ],
    'P3 Advisory': [{ id: 'g07', name: 'SHAP/LIME Explainability', from: '2026-05-01', days: 30 }],
    Milestones: [
      { id: 'm1', name: 'Level 4.0 P1 Gaps Closed', after: 'g01' },
      { id: 'm2', name: 'Level 4.0 Full Certification', after: 'g07' },
    ],
  },
  'critical-sensors': ['code-scanning', 'variable-audit', 'secret-rotation'],
  watchdogs: {
    'every commit / PR': {
      'agent-auth-delegation.yml': 'pre-flight gate',
      'copilot-setup-steps.yml': 'JSON validation',
      'pre-flight-validation.yml': 'pre-flight CI checks',
    },
    hourly: { 'ci-health-monitor.yml': 'update CODEX_CI_FAILURE_RATE' },
    'every 6 hours': { 'vars-guide-sync.yml': 'variable audit + guide stamp' },
    'daily 02:00': {
      'embedding-index-rebuild.yml': 'check / rebuild FAISS index',
      'nightly-codeql-alert-triage.yml': 'triage new code-scanning alerts',
      'dependency-scan.yml': 'CVE scan (pip-audit + safety)',
    },
    'Sunday 04:00': {
      'cache-pruning.yml': 'prune LRU cache entries > 7 days',
      'workflow-expiry-enforcer.yml': 'remove stale workflow runs',
      'memory-sync-agent': 'LTM prune + retagging',
    },
  },
  'coverage-map': {
    L1: ['codeql-analysis.yml', 'dependency-scan.yml', 'pre-flight-validation.yml', 'copilot-setup-steps.yml'],
    L2: ['ci-health-monitor.yml', 'cache-pruning.yml', 'iterative-self-healing-ci.yml', 'workflow-expiry-enforcer.yml'],
    L3: ['vars-guide-sync.yml', 'process-variable-intents.yml', 'agent-auth-delegation.yml'],
    L4: ['embedding-index-rebuild.yml', 'cognitive_brain_ci_feedback.yml'],
    L5: ['memory-sync-agent', 'rag-index-manager'],
    feeds: [
      { watchdog: 'ci-health-monitor.yml', store: 'CODEX_CI_FAILURE_RATE', when: '> threshold', triggers: 'iterative-self-healing-ci.yml' },
      { watchdog: 'ci-health-monitor.yml', store: 'CODEX_CI_LAST_GREEN_SHA' },
      {
        watchdog: 'vars-guide-sync.yml',
        store: 'variable_audit_latest.json',
        when: 'absent required',
        triggers: 'process-variable-intents.yml',
      },
      {
        watchdog: 'embedding-index-rebuild.yml',
        store: 'codex_index_meta.json',
        when: 'stale > 7d',
        triggers: 'embedding-index-rebuild.yml',
      },
      { watchdog: 'memory-sync-agent', store: 'SQLite LTM', when: '> 80% capacity', triggers: 'memory-sync-agent' },
    ],
  },
  'sensor-flow': {
    'variable audit': '.codex/variable_audit_latest.json',
    'ci-health-monitor.yml': 'variable CODEX_CI_FAILURE_RATE',
    'codeql-analysis.yml': '.sarif artifacts',
    'dependency-scan.yml': '.codex/sar/dep_audit.json',
    'embedding-index-rebuild.yml': '.codex/embeddings/codex_index_meta.json',
    'memory-sync-agent': 'SQLite LTM database',
  },
  'sprint-plan': {
    SEARCH: {
      S1: 'variable audit diff',
      S2: 'workflows with pip install and no cached setup',
      S3: 'dead imports (ruff F401 F811)',
      S4: 'auto-fix check-only',
      S5: 'secrets scan against the baseline',
      S6: 'rotation check 90 days',
    },
    TRIAGE: { T1: 'classify each finding P0–P3', T2: 'update the gap registry' },
    RESCUE: {
      R1: 'SAR-001 for each absent required variable',
      R2: 'SAR-002 if CI failure rate > 10%',
      R3: 'wire the cached setup into remaining pip-install workflows',
      R4: 'SAR-005 if LTM > 80%',
      R5: 'update the level-4 assessment',
    },
    REINTEGRATE: {
      V1: 'ruff check',
      V2: 'tests',
      V3: 'audit fail on absent',
      V4: 'secrets baseline',
      V5: 'CI failure rate ≤ 10% confirmed',
    },
    PREVENT: { P1: 'guide sync scheduled and enabled', P2: 'all watchdogs active', P3: 'score updated' },
    'mandatory-before-commit': [
      'accountability report updated (REQ-4)',
      'CHANGELOG updated (REQ-5 / PREFLIGHT_001)',
      '0 new code-scanning alerts',
      'all variable-audit tests pass',
    ],
  },
  tokens: ['App installation token with variables write', 'CODEX_MASTER_KEY', 'CODEX_BACKUP_KEY', 'GITHUB_TOKEN (cannot write variables)'],
  standards: {
    'Azure MLOps Maturity Model (5 levels)': 'level-4 definition and capability checklist',
    'NGMN MLOps for Highly Autonomous Networks v1.2 (2025)': 'autonomous search and rescue; security and explainability at L4',
    'GenAIOps Maturity Levels, Level 4 (2025)': 'criteria for the agent-memory layer',
    'ISO/IEC 23053': 'framework for AI systems using ML (the source calls it a management standard; that is ISO/IEC 42001)',
    'EU AI Act (2024)': 'explainability and risk classification, SAR-G07',
  },
  contradictions: [
    'Codespace secrets are 7 missing, 8 expected and 9 set in different places',
    'cache gap is 18+, 24+ and 51 workflows in different places',
    'Feature Store is 9.0 in the table and 0.97 in the quadrant',
    'the ten scores average 6.99 of 10 (2.8 of 4); the overall level 3.95 is declared, not derived',
  ],
};

const read = (): typeof SETTING =>
  parse(readFileSync(new URL('../../presets/level-4-mlops.setting.yml', import.meta.url), 'utf8')) as typeof SETTING;

describe('level-4-mlops.setting.yml', () => {
  it.each(Object.keys(SETTING) as (keyof typeof SETTING)[])('%s is the reference', (section) => {
    expect(read()[section]).toEqual(SETTING[section]);
  });

  it('has no other sections', () => {
    expect(Object.keys(read())).toEqual(Object.keys(SETTING));
  });

  it('the ten scores average 6.99, as the contradictions say', () => {
    const scores = read().dimensions.map((dimension) => dimension.score);
    expect(scores).toHaveLength(10);
    expect(scores.reduce((sum, score) => sum + score, 0) / 10).toBeCloseTo(6.99, 2);
  });
});
