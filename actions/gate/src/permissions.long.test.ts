import { addAnalysis, addCodeScanningAlert } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { BASELINE, scene, sharedServer } from './gate-scene.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
const SENSED = BASELINE.replace('schema: null', 'schema: { title: Workflows, required: true, sensors: [workflow-syntax], fail-on: P3 }');
const INVALID = { '.github/workflows/bad.yml': 'on: push\njobs:\n  a:\n    runs-on: [\n' };

describe('a token without checks: write', () => {
  it.each([
    [
      'of a fork of a public repository',
      { isPrivate: false, permissions: { contents: 'read' } as const },
      { fromFork: true },
      /No check run: the token of a run for a fork may only read\./,
    ],
    ['of a private repository', { permissions: { contents: 'read' } as const }, {}, /No check run: .*`checks: write`/],
  ])('%s: the annotations are those of the step, and it is told once', async (_, options, facts, words) => {
    const opened = scene({ server: server(), files: { '.github/sar.yml': SENSED }, change: INVALID, ...options });
    const run = await runInProcess(opened, { facts, inputs: { comment: 'true', merge: 'auto' } });
    expect(run.outputs.get('failed-checks'), run.log).toBe('schema');
    expect(run.log).toMatch(/^::error file=\.github\/workflows\/bad\.yml,line=\d+,title=Workflows::/m);
    expect(run.log.match(/No check run: /g)).toHaveLength(1);
    expect(run.log).toMatch(words);
    expect([opened.checkRuns(), opened.comments(), opened.pull.autoMerge]).toEqual([[], [], undefined]);
  });
});

it('with it, the check run has the annotations, and the log has none', async () => {
  const opened = scene({ server: server(), files: { '.github/sar.yml': SENSED }, change: INVALID });
  const run = await runInProcess(opened);
  expect(run.log).not.toContain('::error');
  const [published] = opened.checkRuns();
  expect(published?.annotations).toMatchObject([{ path: '.github/workflows/bad.yml', annotation_level: 'failure' }]);
});

it('check-run: false publishes none, and gives the annotations of the step', async () => {
  const opened = scene({ server: server(), files: { '.github/sar.yml': SENSED }, change: INVALID });
  const run = await runInProcess(opened, { inputs: { 'check-run': 'false' } });
  expect(run.log).toContain('::error file=');
  expect(run.log).not.toContain('No check run');
  expect(opened.checkRuns()).toEqual([]);
});

describe('new code-scanning alerts', () => {
  const ALERTS = BASELINE.replace('schema: null', 'schema: { title: Alerts, required: true, new-alerts: high }');
  it.each<[string, boolean, boolean, string]>([
    ['the change has one', true, true, 'fail'],
    ['the change has none', true, false, 'pass'],
    ['nothing analysed the commit', false, true, 'unknown'],
  ])('%s', async (_, isAnalysed, hasAlert, outcome) => {
    const opened = scene({ server: server(), files: { '.github/sar.yml': ALERTS } });
    const ref = `refs/pull/${opened.number}/merge`;
    addCodeScanningAlert(opened.repository, { alsoOn: [ref], securitySeverity: 'high' });
    if (isAnalysed) addAnalysis(opened.repository, { ref, sha: opened.merge });
    if (hasAlert) addCodeScanningAlert(opened.repository, { ref, securitySeverity: 'critical', path: 'a.txt' });
    const run = await runInProcess(opened);
    expect(
      run.verdict().lines.find(({ id }) => id === 'schema'),
      run.log,
    ).toMatchObject({ outcome });
  });
});
