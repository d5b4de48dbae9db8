import { describe, expect, it } from 'vitest';
import { coverageFor, stepping, W } from './coverage.fixture.js';

/** The coverage map of the reference (1.9 of the methodology); ids stand for files and agents. */
const LAYERS = {
  L1: ['codeql-analysis', 'dependency-scan', 'pre-flight-validation', 'copilot-setup-steps'],
  L2: ['ci-health-monitor', 'cache-pruning', 'iterative-self-healing-ci', 'workflow-expiry-enforcer'],
  L3: ['vars-guide-sync', 'process-variable-intents', 'agent-auth-delegation'],
  L4: ['embedding-index-rebuild', 'cognitive-brain-ci-feedback'],
  // Agents, which no workflow file runs.
  L5: [] as string[],
};

const daily = stepping("{schedule: [{cron: '0 2 * * *'}]}", 'run: make');
const weekly = stepping("{schedule: [{cron: '0 4 * * 0'}]}", 'run: make');
const change = stepping('[push, pull_request]', 'run: make');
/** The workflows of the reference repository as far as the source tells when they run. */
const FILES = {
  [W('codeql-analysis.yml')]: change,
  [W('dependency-scan.yml')]: daily,
  [W('pre-flight-validation.yml')]: change,
  [W('copilot-setup-steps.yml')]: change,
  [W('ci-health-monitor.yml')]: stepping("{schedule: [{cron: '0 * * * *'}]}", 'run: make'),
  [W('cache-pruning.yml')]: weekly,
  [W('iterative-self-healing-ci.yml')]: stepping('workflow_dispatch', 'run: make'),
  [W('workflow-expiry-enforcer.yml')]: weekly,
  [W('vars-guide-sync.yml')]: stepping("{schedule: [{cron: '0 */6 * * *'}]}", 'run: make'),
  [W('process-variable-intents.yml')]: stepping('push', 'run: make'),
  [W('agent-auth-delegation.yml')]: change,
  [W('embedding-index-rebuild.yml')]: daily,
  [W('cognitive_brain_ci_feedback.yml')]: stepping('workflow_run', 'run: make'),
  [W('nightly-codeql-alert-triage.yml')]: daily,
};
const BASELINE = 'version: 1\nextends: [sar:level-4-mlops]\n';

describe('the reference user', () => {
  it('has the coverage map of the methodology', async () => {
    const { layers, watchdogs } = await coverageFor(FILES, { baseline: BASELINE });
    expect(Object.fromEntries(layers.map(({ layer, watchdogs: ids }) => [layer, ids]))).toEqual(LAYERS);
    expect(watchdogs.filter(({ layers: of }) => of.includes('L5')).map(({ id, start }) => [id, start])).toEqual([
      ['memory-sync-agent', 'unseen'],
      ['rag-index-manager', 'unseen'],
    ]);
    expect(watchdogs.find(({ id }) => id === 'iterative-self-healing-ci')?.start).toBe('started');
  });

  it('has its feeds', async () => {
    const { watchdogs } = await coverageFor(FILES, { baseline: BASELINE });
    const feeds = watchdogs.flatMap(({ id, stores }) =>
      stores.map(({ name, triggers }) => [
        id,
        name,
        ...triggers.flatMap(({ when, targets }) => [
          when,
          ...targets.filter(({ kind }) => kind !== 'playbook').map((target) => target.name),
        ]),
      ]),
    );
    expect(feeds).toEqual([
      ['codeql-analysis', '.sarif artifacts'],
      ['dependency-scan', '.codex/sar/dep_audit.json'],
      ['ci-health-monitor', 'CODEX_CI_FAILURE_RATE', '> threshold', 'iterative-self-healing-ci.yml'],
      ['ci-health-monitor', 'CODEX_CI_LAST_GREEN_SHA'],
      ['vars-guide-sync', '.codex/variable_audit_latest.json', 'absent required', 'process-variable-intents.yml'],
      ['embedding-index-rebuild', '.codex/embeddings/codex_index_meta.json', 'stale > 7d', 'embedding-index-rebuild.yml'],
      ['memory-sync-agent', 'SQLite LTM', '> 80% capacity', 'memory-sync-agent'],
    ]);
  });

  it('lacks a watchdog for the one critical sensor that none of its workflows is called for', async () => {
    const { gaps } = await coverageFor(FILES, { baseline: BASELINE });
    expect(gaps.filter(({ weight }) => weight === 'high').map(({ subject }) => subject)).toEqual(['secret-rotation']);
  });

  it('is told what was taken away', async () => {
    const { [W('codeql-analysis.yml')]: _gone, ...rest } = FILES;
    const files = { ...rest, [W('cache-pruning.yml')]: stepping('workflow_dispatch', 'run: make') };
    const { gaps } = await coverageFor(files, { baseline: BASELINE });
    expect(gaps.filter(({ kind }) => kind.startsWith('watchdog')).map(({ kind, weight, subject }) => [kind, weight, subject])).toEqual([
      ['watchdog-missing', 'high', 'codeql-analysis'],
      ['watchdog-by-hand', 'normal', 'cache-pruning'],
      ['watchdog-otherwise', 'normal', 'cache-pruning'],
      ['watchdog-by-hand', 'low', 'memory-sync-agent'],
      ['watchdog-by-hand', 'low', 'rag-index-manager'],
    ]);
  });
});
