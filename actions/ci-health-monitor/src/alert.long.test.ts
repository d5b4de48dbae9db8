import { addIssue, issuesOf } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { isWrite } from './is-write.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';
import { BASELINE, OWNER, scene, sharedServer, type Scene } from './run-monitor.fixture.js';

const server = sharedServer();
const ALERT = 'sar:ci-health';
const DEGRADED = { workflow: 'ci.yml', count: 40, failed: 12 };
const CRITICAL = { workflow: 'ci.yml', count: 40, failed: 24 };
const GREEN = { workflow: 'ci.yml', count: 40 };

/** Requests that wrote something. */
const writes = ({ server: { requests } }: Scene) => requests.filter(isWrite).map(({ operationId }) => operationId);
const anotherRun = (runId: number) => ({
  facts: { runId: String(runId), runUrl: `https://github.com/octo-org/octo-repo/actions/runs/${runId}` },
});

describe('the alert issue', () => {
  it('is opened once, and left alone by later runs that see the same', async () => {
    const opened = await scene({ server: server() });
    opened.results(DEGRADED);
    const first = await runInProcess(opened);
    expect(first.failure).toBeUndefined();
    expect(first.outputs.get('alert-required')).toBe('true');
    expect(opened.issues(ALERT)).toMatchObject([{ state: 'open', title: 'CI health: degraded, a person is needed (P1)' }]);
    expect(opened.issues(ALERT)[0]?.body).toContain('12 of 40');
    expect(opened.issues(ALERT)[0]?.body).toContain('actions/runs/1658821493)');
    // The state is critical, and what people are told of is degraded: the issue has one of them.
    expect(first.outputs.get('state')).toBe('critical');
    expect(opened.issues(ALERT)[0]?.body).not.toContain('critical');
    expect(first.summary).not.toContain('The run that measured');
    const before = writes(opened).length;
    // The address of a run is another one each time.
    for (const runId of [2, 3]) expect((await runInProcess(opened, anotherRun(runId))).failure).toBeUndefined();
    expect(writes(opened)).toHaveLength(before);
    expect(opened.issues(ALERT)).toHaveLength(1);
    expect(opened.comments()).toEqual([]);
  });

  it('is updated when the figures change', async () => {
    const opened = await scene({ server: server() });
    opened.results(DEGRADED);
    await runInProcess(opened);
    opened.onlyResults({ workflow: 'ci.yml', count: 40, failed: 13 });
    await runInProcess(opened, anotherRun(2));
    expect(opened.issues(ALERT)).toHaveLength(1);
    expect(opened.issues(ALERT)[0]?.body).toContain('13 of 40');
    expect(opened.issues(ALERT)[0]?.body).toContain('actions/runs/2)');
  });

  it('is closed with the recovery, and opened again by the next alert', async () => {
    const opened = await scene({ server: server() });
    opened.results(DEGRADED);
    await runInProcess(opened);
    opened.onlyResults(GREEN);
    const calm = await runInProcess(opened);
    expect(calm.outputs.get('alert-required')).toBe('false');
    expect(opened.issues(ALERT)).toMatchObject([{ state: 'closed', title: 'CI health: recovered' }]);
    expect(opened.comments()).toEqual([expect.stringContaining('CI has recovered')]);
    const before = writes(opened).length;
    await runInProcess(opened);
    expect(writes(opened)).toHaveLength(before);
    opened.onlyResults(DEGRADED);
    await runInProcess(opened);
    expect(opened.issues(ALERT)).toMatchObject([{ state: 'open', title: expect.stringContaining('degraded') as string }]);
    expect(opened.comments()).toHaveLength(1);
  });

  it('stays while the rate is between clearing and raising', async () => {
    const opened = await scene({ server: server() });
    opened.results(DEGRADED);
    await runInProcess(opened);
    opened.onlyResults({ workflow: 'ci.yml', count: 40, failed: 6 });
    const between = await runInProcess(opened);
    expect(between.outputs.get('alert-required')).toBe('true');
    expect(opened.issues(ALERT)).toMatchObject([{ state: 'open' }]);
  });

  it('calls nobody for one red run out of two', async () => {
    const opened = await scene({ server: server() });
    opened.results({ workflow: 'ci.yml', count: 2, failed: 1 });
    const { outputs } = await runInProcess(opened);
    expect([outputs.get('state'), outputs.get('alert-required')]).toEqual(['critical', 'false']);
    expect(opened.issues(ALERT)).toEqual([]);
  });

  it('tags the owner once, when it becomes critical', async () => {
    const opened = await scene({ server: server() });
    opened.results(DEGRADED);
    await runInProcess(opened);
    opened.onlyResults(CRITICAL);
    await runInProcess(opened);
    opened.onlyResults({ ...CRITICAL, failed: 25 });
    await runInProcess(opened);
    await runInProcess(opened);
    expect(opened.comments()).toEqual([expect.stringMatching(new RegExp(`^${OWNER} CI is critical`))]);
    expect(opened.issues(ALERT)[0]?.body).not.toContain(OWNER);
  });

  it('is not written where alert-issue is off, or the token may not write issues; the run goes on', async () => {
    const opened = await scene({ server: server() });
    opened.results(DEGRADED);
    expect((await runInProcess(opened, { inputs: { 'alert-issue': 'false' } })).failure).toBeUndefined();
    expect(opened.issues(ALERT)).toEqual([]);
    const reader = await scene({ server: server(), permissions: { actions: 'read', checks: 'read', contents: 'read', issues: 'read' } });
    reader.results(DEGRADED);
    const { failure, log, summary } = await runInProcess(reader);
    expect(failure).toBeUndefined();
    expect(log).toMatch(/not possible\s+alert .*issues: write/);
    expect(summary).toContain('`issues: write\\`');
    expect(reader.variables()['CODEX_CI_FAILURE_RATE']).toBe('30.0:critical');
  });

  it('is done without where issues are switched off', async () => {
    const opened = await scene({ server: server() });
    issuesOf(opened.repository).enabled = false;
    opened.results(DEGRADED);
    const { failure, log } = await runInProcess(opened);
    expect(failure).toBeUndefined();
    expect(log).toMatch(/not possible\s+alert/);
  });

  it('of an outsider, with the marker and all, is not taken for it', async () => {
    const opened = await scene({ server: server(), baseline: BASELINE });
    opened.results(DEGRADED);
    await runInProcess(opened);
    const [real] = opened.issues(ALERT);
    const body = real?.body ?? '';
    issuesOf(opened.repository).issues.clear();
    addIssue(opened.repository, { user: 'mallory', association: 'NONE', body, labels: [ALERT], title: 'mine' });
    await runInProcess(opened);
    expect(opened.issues(ALERT).map(({ title }) => title)).toEqual(['mine', 'CI health: degraded, a person is needed (P1)']);
  });
});
