import { describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { BASELINE, EARLIER, scene, sharedServer, TOKEN, type Scene } from './run-monitor.fixture.js';

const server = sharedServer();
const THRESHOLD = 'CODEX_CI_FAILURE_THRESHOLD';
const RATE = 'CODEX_CI_FAILURE_RATE';
const GREEN = 'CODEX_CI_LAST_GREEN_SHA';

const written = ({ server: { requests } }: Scene) =>
  requests
    .filter(({ method, path }) => method !== 'GET' && path.includes('/variables'))
    .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);

describe('the variables', () => {
  it('are written when they change, and left alone when they do not', async () => {
    const opened = await scene({ server: server() });
    const sha = opened.checkout.git('rev-parse', 'HEAD');
    opened.results({ workflow: 'ci.yml', count: 40 });
    await runInProcess(opened);
    expect(opened.variables()).toEqual({ [RATE]: '0.0:ok', [GREEN]: sha });
    expect(written(opened)).toEqual(['POST variables', 'POST variables']);
    await runInProcess(opened);
    expect(written(opened)).toHaveLength(2);
    // A red commit on top: the rate changes, and the last green commit does not.
    const red = opened.push({ 'README.md': '# Red\n' });
    opened.results({ workflow: 'ci.yml', count: 10, failed: 10, run: { sha: red } });
    const { outputs } = await runInProcess(opened);
    expect(opened.variables()).toEqual({ [RATE]: '20.0:degraded', [GREEN]: sha });
    expect(written(opened).slice(2)).toEqual([`PATCH ${RATE}`]);
    expect([outputs.get('failure-rate'), outputs.get('state'), outputs.get('last-green-sha')]).toEqual(['20.0', 'degraded', sha]);
  });

  it('that hold the values already are not touched', async () => {
    const opened = await scene({ server: server() });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 12 });
    const justNow = new Date();
    opened.put(RATE, '30.0:critical', justNow);
    await runInProcess(opened);
    expect(opened.repository.variables.get(RATE)?.updatedAt).toEqual(justNow);
    expect(written(opened)).toEqual([]);
  });

  it('of which the rate was written long ago is written again, so that its age says that it holds', async () => {
    const opened = await scene({ server: server() });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 12 });
    opened.put(RATE, '30.0:critical');
    await runInProcess(opened);
    expect(written(opened)).toEqual([`PATCH ${RATE}`]);
    expect(opened.repository.variables.get(RATE)?.updatedAt).not.toEqual(EARLIER);
  });

  it('without a token for them are not asked for, which is said', async () => {
    const opened = await scene({ server: server() });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 12 });
    const { failure, log, summary } = await runInProcess(opened, { inputs: { 'variables-token': '' } });
    expect(failure).toBeUndefined();
    for (const text of [log, summary.replaceAll('\\', '')]) {
      expect(text).toContain(`${RATE} and ${GREEN} are not written, and ${THRESHOLD} is not read`);
      expect(text).toContain('variables-token');
      expect(text).toContain('Variables: write');
    }
    expect(opened.server.requests.filter(({ path }) => path.includes('/variables'))).toEqual([]);
  });

  it('are not missed where nobody wants them', async () => {
    const opened = await scene({ server: server() });
    const { log } = await runInProcess(opened, {
      inputs: { 'variables-token': '', 'update-variables': 'false', thresholds: 'degraded=10' },
    });
    expect(log).not.toContain('Without a token for variables');
  });

  it.each<[string, Readonly<Record<string, 'read' | 'write'>>]>([
    ['none', {}],
    ['reading alone', { actions_variables: 'read' }],
  ])('with a token that has %s: the permission is named, and the run goes on', async (_, permissions) => {
    const opened = await scene({ server: server(), variables: permissions });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 12 });
    const { failure, log, outputs } = await runInProcess(opened);
    expect(failure).toBeUndefined();
    expect(log).toMatch(/not possible\s+variable\s+CODEX_CI_FAILURE_RATE: .*Variables/);
    expect(outputs.get('failure-rate')).toBe('30.0');
    expect(opened.variables()).toEqual({});
    expect(opened.issues('sar:ci-health')).toHaveLength(1);
  });

  it('cannot be written with GITHUB_TOKEN, which is said', async () => {
    const opened = await scene({ server: server() });
    opened.results({ workflow: 'ci.yml', count: 40 });
    const { failure, log } = await runInProcess(opened, { inputs: { 'variables-token': TOKEN } });
    expect(failure).toBeUndefined();
    expect(log).toMatch(/not possible\s+variable .*GITHUB_TOKEN/);
  });

  it('have the names of the baseline, and what is reserved for people is left', async () => {
    const baseline = `${BASELINE}  variables: { failure-rate: CI_RATE }\nvariables:\n  registry:\n    repo-vars:\n      ${GREEN}: { human-governance: true }\n`;
    const opened = await scene({ server: server(), baseline });
    opened.results({ workflow: 'ci.yml', count: 40 });
    const { log } = await runInProcess(opened);
    expect(opened.variables()).toEqual({ CI_RATE: '0.0:ok' });
    expect(log).toContain('human-governance');
  });

  it('are not written with update-variables: false', async () => {
    const opened = await scene({ server: server() });
    opened.results({ workflow: 'ci.yml', count: 40 });
    await runInProcess(opened, { inputs: { 'update-variables': 'false' } });
    expect(opened.variables()).toEqual({});
  });
});

describe('the threshold', () => {
  it.each<[string, string | undefined, string, string]>([
    ['of the baseline', undefined, '', 'degraded'],
    ['of the variable', '20', '', 'ok'],
    ['of the variable, below', '5.5', '', 'degraded'],
    ['of the input, over the variable', '20', 'degraded=10', 'degraded'],
    ['of the input, over the baseline', undefined, 'degraded=20', 'ok'],
    ['of a variable that is none', 'high', '', 'degraded'],
  ])('%s decides', async (_, variable, thresholds, state) => {
    const opened = await scene({ server: server() });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 6 });
    if (variable !== undefined) opened.put(THRESHOLD, variable);
    const { outputs, log } = await runInProcess(opened, { inputs: { thresholds } });
    expect(outputs.get('state')).toBe(state);
    expect(log.includes('is no percent')).toBe(variable === 'high');
    if (variable !== undefined) expect(opened.variables()[THRESHOLD]).toBe(variable);
  });

  it('that cannot be read leaves the baseline, which is said', async () => {
    const opened = await scene({ server: server(), variables: {} });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 6 });
    const { outputs, log } = await runInProcess(opened);
    expect(outputs.get('state')).toBe('degraded');
    expect(log).toContain(`${THRESHOLD} could not be read, so that the baseline decides`);
  });
});
