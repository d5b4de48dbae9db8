import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The reference user's setting, as far as nothing reads it yet. Source: the SAR methodology document of 2026-03-06. */
const SETTING = {
  repository: 'Aries-Serpent/_codex_',
  'as-of': '2026-03-06',
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
  tokens: ['App installation token with variables write', 'CODEX_MASTER_KEY', 'CODEX_BACKUP_KEY', 'GITHUB_TOKEN (cannot write variables)'],
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
});
