import { deleteIssue, issuesOf } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { BASELINE, BLOCKS, BREACH, DEGRADES, scene, sharedServer, type Scene } from './run-triage.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-22T13:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const all = ({ repository }: Scene) => [...issuesOf(repository).issues.values()];
const openOnes = (opened: Scene) => all(opened).filter(({ state }) => state === 'open');

describe('two runs at once, and one further run', () => {
  it('leave one issue for each cause, the younger closed as duplicates, and every clock', async () => {
    const opened = scene({ server: server(), baseline: `${BASELINE}agent: { max-per-day: 0 }\n` });
    opened.signals([BLOCKS, DEGRADES]);
    const both = await Promise.all([runInProcess(opened), runInProcess(opened)]);
    expect(both.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    vi.setSystemTime(LATER);
    const after = await runInProcess(opened);
    expect(after.failure).toBeUndefined();
    expect(openOnes(opened).map(({ labels }) => labels.join())).toEqual(expect.arrayContaining(['sar,sar:P1,sar:L2', 'sar,sar:dashboard']));
    expect(openOnes(opened)).toHaveLength(2);
    expect(all(opened).filter(({ state, stateReason }) => state === 'closed' && stateReason !== 'duplicate')).toEqual([]);
    expect(after.findings().findings.map(({ firstSeen }) => firstSeen)).toEqual([NOW.toISOString(), NOW.toISOString()]);
    const before = opened.writes();
    await runInProcess(opened);
    expect(opened.writes()).toEqual(before);
  });

  it('that halt leave one halt, and, once a person ended it, one incident', async () => {
    const opened = scene({ server: server() });
    opened.signals([BREACH]);
    await Promise.all([runInProcess(opened), runInProcess(opened)]);
    await runInProcess(opened);
    expect(opened.issues('sar:halt').filter(({ state }) => state === 'open')).toHaveLength(1);
    vi.setSystemTime(LATER);
    opened.closeHalts();
    await runInProcess(opened);
    expect(opened.issues('sar:P0').filter(({ state }) => state === 'open')).toHaveLength(1);
  });
});

describe('what a person does in the middle of a run', () => {
  it.each<[string, (opened: Scene, number: number) => void]>([
    ['deletes the issue', (opened, number) => deleteIssue(opened.repository, number)],
    [
      'replaces its text',
      (opened, number) => {
        const issue = issuesOf(opened.repository).issues.get(number);
        if (issue !== undefined) issue.body = 'I know better.';
      },
    ],
    [
      'takes its labels away',
      (opened, number) => {
        const issue = issuesOf(opened.repository).issues.get(number);
        if (issue !== undefined) issue.labels = ['mine'];
      },
    ],
  ])('%s: one further run has it right, with its clock', async (_, act) => {
    const opened = scene({ server: server(), baseline: `${BASELINE}agent: { max-per-day: 0 }\n` });
    opened.signals([BLOCKS]);
    await runInProcess(opened);
    const number = opened.issues('sar:P1')[0]?.number ?? 0;
    vi.setSystemTime(LATER);
    opened.signals([{ ...BLOCKS, message: 'it fails in another way' }, DEGRADES]);
    const end = opened.server.hooks.before({ operation: 'issues/update' }, () => {
      end();
      act(opened, number);
    });
    await runInProcess(opened);
    const { failure, findings } = await runInProcess(opened);
    expect(failure).toBeUndefined();
    const about = openOnes(opened).filter(({ labels }) => labels.includes('sar:P1'));
    expect(about).toHaveLength(1);
    expect(about[0]?.body).toContain('it fails in another way');
    expect(findings().findings.map(({ firstSeen }) => firstSeen)).toEqual([NOW.toISOString(), LATER.toISOString()]);
  });
});
