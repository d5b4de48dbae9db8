import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readReport } from './read-report.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';
import { FIXABLE, repositoryRoot, scene, VARIABLES_TOKEN } from './run-monitor.fixture.js';

const metadata = readFileSync(join(repositoryRoot, 'actions/ci-health-monitor/action.yml'), 'utf8');
const declared = Object.keys((parse(metadata) as { readonly outputs: object }).outputs);

describe('a run as the runner starts it', () => {
  it('gives every output, the report, the summary, the variables, the alert and the dispatch', async () => {
    const opened = await scene();
    const green = opened.checkout.git('rev-parse', 'HEAD');
    opened.results({ workflow: 'ci.yml', count: 28 });
    const red = opened.push({ 'README.md': '# Red\n' });
    opened.results({ workflow: 'ci.yml', count: 12, failed: 12, log: FIXABLE, run: { sha: red } });
    const result = await opened.run({ 'variables-token': VARIABLES_TOKEN, dispatch: 'heal.yml', 'json-file': 'out/report.json' });
    expect(result.exitCode, result.log).toBe(0);
    expect([...result.outputs.keys()].toSorted()).toEqual(declared.toSorted());
    expect(Object.fromEntries(result.outputs)).toEqual({
      'failure-rate': '30.0',
      state: 'critical',
      'alert-required': 'true',
      'last-green-sha': green,
      'cascade-detected': 'false',
      'total-runs': '40',
      'failed-runs': '12',
      'flaky-rate': '0.0',
      'report-file': join(opened.checkout.root, 'out/report.json'),
    });
    const report = readReport(opened.checkout.root, 'out/report.json');
    expect(report).toMatchObject({
      schema: 'sar.ci-health/1',
      repository: 'octo-org/octo-repo',
      branch: 'main',
      days_analyzed: 7,
      summary: { total_runs: 40, failed_runs: 12, failure_rate: 0.3 },
      pattern_distribution: { lint: 2, unknown: 10 },
      last_green: { sha: green, runs: 28, pending: 0 },
      examined: { failed_runs: 2, of: 12 },
    });
    expect(report.failed_runs).toHaveLength(12);
    expect(opened.variables()).toEqual({ CODEX_CI_FAILURE_RATE: '30.0:critical', CODEX_CI_LAST_GREEN_SHA: green });
    expect(opened.issues('sar:ci-health')).toHaveLength(1);
    expect(opened.dispatches()).toHaveLength(1);
    expect(result.annotations.map(({ name, properties }) => [name, properties['title']])).toEqual([['warning', 'SAR CI health']]);
    for (const part of ['## CI health: critical', '```mermaid', '### Causes', 'BLACK_001', '### What was done'])
      expect(result.summary).toContain(part);
  });

  it('of a repository without any run ends well, with empty figures', async () => {
    const opened = await scene();
    const result = await opened.run({ 'variables-token': VARIABLES_TOKEN });
    expect(result.exitCode, result.log).toBe(0);
    expect(Object.fromEntries(result.outputs)).toMatchObject({
      'failure-rate': '',
      state: 'ok',
      'alert-required': 'false',
      'last-green-sha': '',
      'total-runs': '0',
      'failed-runs': '0',
      'flaky-rate': '',
    });
    expect(result.outputs.get('report-file')).toMatch(/sar-ci-health\.json$/);
    expect(opened.variables()).toEqual({});
    expect(opened.issues('sar:ci-health')).toEqual([]);
    expect(result.annotations).toEqual([]);
  });
});

describe('what is measured', () => {
  it('are the branches, the window and the thresholds of the inputs', async () => {
    const opened = await scene();
    opened.results({ workflow: 'ci.yml', count: 40, failed: 20 });
    opened.results({ workflow: 'ci.yml', count: 30, failed: 6, run: { branch: 'release/1' } });
    const inputs = { branch: 'release/1,\n next', 'window-days': '1', thresholds: 'degraded=15, critical=50 minimum-runs=10' };
    const { outputs, report } = await runInProcess(opened, { inputs });
    expect([outputs.get('total-runs'), outputs.get('failure-rate'), outputs.get('state')]).toEqual(['22', '18.2', 'degraded']);
    expect(report()).toMatchObject({ branch: 'release/1, next', days_analyzed: 1, thresholds: { degraded: 15, critical: 50 } });
  });

  it('is not the run that measures', async () => {
    const opened = await scene();
    opened.results({ workflow: 'ci.yml', count: 3 });
    opened.results({ workflow: 'ci.yml', count: 1, failed: 1, run: { id: 1_658_821_493 } });
    expect((await runInProcess(opened)).outputs.get('total-runs')).toBe('3');
  });

  it('is shown even where the report cannot be written', async () => {
    const opened = await scene();
    opened.results({ workflow: 'ci.yml', count: 40, failed: 12 });
    const { failure, outputs, summary } = await runInProcess(opened, {
      inputs: { 'json-file': join(opened.checkout.root, 'README.md/x') },
    });
    expect(failure).toMatch(/README\.md/);
    expect(outputs.get('failure-rate')).toBe('30.0');
    expect(summary).toContain('### What was done');
    expect(existsSync(join(opened.checkout.root, 'README.md'))).toBe(true);
  });
});
