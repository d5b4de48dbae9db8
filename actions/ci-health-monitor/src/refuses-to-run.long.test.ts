import { describe, expect, it } from 'vitest';
import { isWrite } from './is-write.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';
import { BASELINE, PERMISSIONS, scene, sharedServer, type SceneOptions } from './run-monitor.fixture.js';

const server = sharedServer();
const patterns = (text: string): SceneOptions => ({
  baseline: `${BASELINE}  patterns: [.github/failure-patterns.yml]\n`,
  files: { '.github/failure-patterns.yml': text },
});

describe('fails, with exit code 1 and where the mistake is', () => {
  it('for a baseline with errors', async () => {
    const opened = await scene({ baseline: 'version: 1\nci:\n  window-days: none\n  treshold: 1\n' });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 24 });
    const result = await opened.run();
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/\.github\/sar\.yml:3:\d+/);
    expect(result.log).toMatch(/\.github\/sar\.yml:4:\d+.*treshold/);
    expect(result.requests).toEqual([]);
    expect(result.summary).toBe('');
  });

  it('without actions: read', async () => {
    const opened = await scene({ permissions: { contents: 'read', issues: 'write' } });
    const result = await opened.run();
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('actions: read');
    expect(result.requests.filter(isWrite)).toEqual([]);
  });
});

describe('refuses', () => {
  it.each<[string, SceneOptions, Readonly<Record<string, string>>, RegExp]>([
    ['an empty token', {}, { token: '' }, /the input "token" is empty/],
    ['a token with white space', {}, { token: 'a b' }, /white space/],
    ['an unknown threshold', {}, { thresholds: 'degradet=1' }, /did you mean degraded/],
    ['a threshold twice', {}, { thresholds: 'degraded=1 degraded=2' }, /twice/],
    ['critical below degraded', {}, { thresholds: 'critical=5' }, /critical above 5 % and degraded only above 10 %/],
    ['a window of a year', {}, { 'window-days': '365' }, /"window-days" is a whole number from 1 to 90/],
    ['a budget of nothing', {}, { 'max-requests': '0' }, /"max-requests" is a whole number from 50/],
    ['a flag that is none', {}, { 'alert-issue': 'yes' }, /"alert-issue" is true or false/],
    ['a dry-run that is none', {}, { 'dry-run': '1' }, /"dry-run" is true or false/],
    ['a workflow of another folder', {}, { dispatch: 'src/heal.yml' }, /takes a file of \.github\/workflows/],
    ['a baseline that is not there', {}, { baseline: 'nowhere.yml' }, /nowhere\.yml/],
    ['patterns that are not there', { baseline: `${BASELINE}  patterns: [gone.yml]\n` }, {}, /\.github\/sar\.yml.*gone\.yml is not there/],
    ['patterns with errors', patterns('- pattern_id: a\n'), {}, /\.github\/failure-patterns\.yml:1:\d+/],
    ['patterns that are no RE2', patterns(pattern('(?=x)')), {}, /\.github\/failure-patterns\.yml.*X_001.*RE2/s],
  ])('%s, before anything is asked', async (_, options, inputs, message) => {
    const opened = await scene({ server: server(), ...options });
    const { failure, sent } = await runInProcess(opened, { inputs });
    expect(failure).toMatch(message);
    expect(sent).toBe(0);
  });

  it('nothing for the lack of less: without checks: read and issues: read the figures are there', async () => {
    const { checks: _checks, issues: _issues, ...permissions } = PERMISSIONS;
    const opened = await scene({ server: server(), permissions });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 12 });
    const { failure, outputs, log, report } = await runInProcess(opened);
    expect(failure).toBeUndefined();
    expect(outputs.get('failure-rate')).toBe('30.0');
    expect(log).toMatch(/Whether an alert is open could not be read.*issues: read/);
    expect(report().not_examined.map(({ what }) => what)).toContain('annotations of 2 failed jobs');
  });
});

function pattern(expression: string): string {
  return `- pattern_id: X_001
  name: Something
  category: own
  priority: 1
  severity: P2
  detection: { error_signatures: ['${expression}'] }
  root_cause: It is so.
  fix_steps: [Mend it.]
  metadata: { discovered: 2026-11-22, confidence: 0.9, reuse_count: 0 }
`;
}
