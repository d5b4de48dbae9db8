import { runActionAsRunner } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { isWrite } from './is-write.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';
import { BASELINE, NAME, repositoryRoot, scene, sharedServer, type Scene } from './run-monitor.fixture.js';

const server = sharedServer();
const HALT = 'sar:halt';
const CRITICAL = { workflow: 'ci.yml', count: 40, failed: 24 };
const HALTING = `${BASELINE}  halt-at-critical: true\nvariables: { intents: { allow: [{ names: [LOG_LEVEL] }] } }\n`;

async function critical(baseline = HALTING): Promise<Scene> {
  const opened = await scene({ server: server(), baseline });
  opened.results(CRITICAL);
  return opened;
}

function close(opened: Scene): void {
  const [halt] = opened.issues(HALT);
  if (halt === undefined) throw new Error('nothing is halted');
  Object.assign(halt, { state: 'closed', closedAt: new Date() });
}

describe('the halt', () => {
  it('is raised once in a critical phase, and not again when a person has closed it', async () => {
    const opened = await critical();
    const { log } = await runInProcess(opened);
    expect(log).toMatch(/done\s+halt .*halts SAR until a person closes it/);
    expect(opened.issues(HALT)).toMatchObject([{ state: 'open', title: 'SAR is halted: CI is critical' }]);
    expect(opened.issues('sar:ci-health')[0]?.title).toBe('CI health: critical, halted');
    await runInProcess(opened);
    expect(opened.issues(HALT)).toHaveLength(1);
    close(opened);
    await runInProcess(opened);
    await runInProcess(opened);
    expect(opened.issues(HALT)).toMatchObject([{ state: 'closed' }]);
  });

  it('lets this action write nothing while it is open, and everything when it is closed', async () => {
    const opened = await critical();
    await runInProcess(opened);
    expect(opened.variables()['CODEX_CI_FAILURE_RATE']).toBe('60.0:critical');
    opened.onlyResults({ ...CRITICAL, failed: 26 });
    const before = opened.server.requests.length;
    const { failure, log, summary } = await runInProcess(opened, { inputs: { dispatch: 'sar-ci-alert' } });
    expect(failure).toBeUndefined();
    expect(opened.server.requests.slice(before).filter(isWrite)).toEqual([]);
    expect(log).toMatch(/not possible\s+variable .*halted by issue #\d+/);
    expect(log).toMatch(/not possible\s+alert .*halted by issue #\d+/);
    expect(summary).toContain('**SAR is halted**');
    close(opened);
    await runInProcess(opened);
    expect(opened.variables()['CODEX_CI_FAILURE_RATE']).toBe('65.0:critical');
    expect(opened.issues('sar:ci-health')[0]?.body).toContain('26 of 40');
  });

  it('is not raised where the baseline does not say so, nor for less than critical', async () => {
    const opened = await critical(BASELINE);
    await runInProcess(opened);
    const degraded = await scene({ server: server(), baseline: HALTING });
    degraded.results({ ...CRITICAL, failed: 12 });
    await runInProcess(degraded);
    expect([opened.issues(HALT), degraded.issues(HALT)]).toEqual([[], []]);
  });

  it('does not depend on the alert issue', async () => {
    const opened = await critical();
    for (const _ of [1, 2]) await runInProcess(opened, { inputs: { 'alert-issue': 'false' } });
    expect(opened.issues(HALT)).toHaveLength(1);
    expect(opened.issues('sar:ci-health')).toEqual([]);
  });

  it('stops the processor of intents too, and only as long as it is open', async () => {
    const opened = await critical();
    await runInProcess(opened);
    const path = '.sar/pending_ops/variable_set_LOG_LEVEL_1761998400.json';
    const [owner, repo] = NAME.split('/');
    const intent = { schema_version: '1', operation: 'set', scope: 'repo', owner, repo, name: 'LOG_LEVEL', value: 'debug' };
    const more = { queued_at: '2025-11-01T12:00:00Z', queued_by: 'octocat', note: '' };
    const before = opened.checkout.git('rev-parse', 'HEAD');
    const sha = opened.push({ [path]: JSON.stringify({ ...intent, ...more }) });
    const token = 'ghs_processor_00000000000000000000000000';
    opened.server.addToken(token, {
      kind: 'installation',
      login: 'sar[bot]',
      permissions: { actions_variables: 'write', contents: 'write', issues: 'read', pull_requests: 'write' },
      repositories: [NAME],
    });
    const process = async () =>
      runActionAsRunner({
        action: 'variable-intent-processor',
        repositoryRoot,
        workspace: opened.checkout.root,
        inputs: { token },
        event: { name: 'push', payload: { before, repository: { default_branch: 'main' } } },
        github: opened.server,
        env: { GITHUB_REPOSITORY: NAME, GITHUB_SHA: sha },
      });
    const halted = await process();
    expect(halted.log).toMatch(/halted by issue #\d+/);
    expect(opened.variables()).not.toHaveProperty('LOG_LEVEL');
    expect(opened.repository.git.head('sar-state')).toBeUndefined();
    close(opened);
    const free = await process();
    expect(free.exitCode, free.log).toBe(0);
    expect(opened.variables()['LOG_LEVEL']).toBe('debug');
  });
});
