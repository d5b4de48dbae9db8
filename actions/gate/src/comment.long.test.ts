import { addComment, addIssue, addLabel } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS, scene, sharedServer, type Scene } from './gate-scene.fixture.js';
import { runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
const BROKEN = { broken: 'one test fails\n' };
const COMMENT = { inputs: { comment: 'true' } };
const mine = ({ comments }: Scene) => comments().filter(({ user }) => user === 'github-actions[bot]');
/** Lets the next run pass. */
function mend({ checkout }: Scene): void {
  checkout.write('check.sh', 'true\n');
}

describe('the comment of the gate', () => {
  it('is one: written, left alone while nothing changes, and changed with the verdict', async () => {
    const opened = scene({ server: server(), change: BROKEN });
    const first = await runInProcess(opened, COMMENT);
    expect(first.log).not.toContain('No comment');
    expect(mine(opened)).toHaveLength(1);
    expect(mine(opened)[0]?.body).toMatch(/^<!-- sar:gate \{.*\n### ❌ SAR gate/);
    const written = () => opened.writes().filter((write) => write.includes('/comments'));
    await runInProcess(opened, COMMENT);
    expect(written()).toHaveLength(1);
    mend(opened);
    await runInProcess(opened, COMMENT);
    expect(mine(opened)).toHaveLength(1);
    expect(mine(opened)[0]?.body).toContain('### ✅ SAR gate');
  });

  it('is found among many, and no other one is touched: copies of it by others, and quotations by the same account', async () => {
    const opened = scene({ server: server(), change: BROKEN });
    await runInProcess(opened, COMMENT);
    const [{ body } = { body: '' }] = mine(opened);
    const copies = [
      { user: 'mallory', body },
      { user: 'evil[bot]', body },
      { user: 'github-actions[bot]', body: `Said somebody:\n${body}` },
      { user: 'github-actions[bot]', body: body.replace('SAR gate', 'other gate') },
    ];
    for (let index = 0; index < 120; index += 1) addComment(opened.repository, opened.number, { body: 'x', user: 'octocat' });
    for (const copy of copies) addComment(opened.repository, opened.number, copy);
    mend(opened);
    await runInProcess(opened, COMMENT);
    expect(opened.comments().slice(-copies.length)).toEqual(copies);
    expect(mine(opened)[0]?.body).toContain('### ✅ SAR gate');
    expect(mine(opened)).toHaveLength(3);
  });

  it('that two runs wrote at the same moment is one from then on', async () => {
    const opened = scene({ server: server(), change: BROKEN });
    await runInProcess(opened, COMMENT);
    const [{ body } = { body: '' }] = mine(opened);
    addComment(opened.repository, opened.number, { user: 'github-actions[bot]', body });
    mend(opened);
    await runInProcess(opened, COMMENT);
    const [kept, other] = mine(opened);
    expect(kept?.body).toContain('### ✅ SAR gate');
    expect(other?.body).toMatch(/^The verdict of the gate is in \[another comment\]\(http.*\)\.$/m);
    const written = () => opened.writes().filter((write) => write.includes('/comments')).length;
    const before = written();
    await runInProcess(opened, COMMENT);
    expect(written()).toBe(before);
  });

  it('is not written without the permission, and that is told, not failed', async () => {
    const opened = scene({ server: server(), permissions: { ...PERMISSIONS, pull_requests: 'read' } });
    const run = await runInProcess(opened, COMMENT);
    expect(run.failure).toBeUndefined();
    expect(run.log).toMatch(/^No comment: cannot comment on pull request #1 .*`pull-requests: write`/m);
    expect(run.summary).toContain('No comment');
  });

  it('is written once though the answer to its writing is lost', async () => {
    const opened = scene({ server: server() });
    server().faults.next({ operation: 'issues/create-comment' }, { kind: 'reset', afterEffect: true });
    const run = await runInProcess(opened, COMMENT);
    expect(run.log).not.toContain('No comment');
    await runInProcess(opened, COMMENT);
    expect(mine(opened)).toHaveLength(1);
  });

  it('is not written without the input', async () => {
    const opened = scene({ server: server(), change: BROKEN });
    await runInProcess(opened);
    expect(opened.comments()).toEqual([]);
  });
});

describe('while SAR is halted', () => {
  it('the gate judges and publishes its verdict, and neither comments nor merges', async () => {
    const opened = scene({ server: server() });
    addLabel(opened.repository, { name: 'sar:halt' });
    addIssue(opened.repository, { title: 'Stop', labels: ['sar:halt'] });
    const run = await runInProcess(opened, { inputs: { comment: 'true', merge: 'auto' } });
    expect(run.failure).toBeUndefined();
    expect(opened.checkRuns()).toMatchObject([{ conclusion: 'success' }]);
    expect(run.log).toMatch(/^No comment: halted by issue #2 .*close it to let SAR write again\.$/m);
    expect(run.log).toMatch(/^Not merged: halted by issue #2/m);
    expect(opened.comments()).toEqual([]);
    expect(opened.pull.autoMerge).toBeUndefined();
  });

  it('or nobody can tell whether it is, the same', async () => {
    const { issues: _none, ...permissions } = PERMISSIONS;
    const opened = scene({ server: server(), permissions });
    const run = await runInProcess(opened, { inputs: { comment: 'true', merge: 'auto' } });
    expect(run.failure).toBeUndefined();
    expect(run.log).toMatch(/^No comment: nothing is written while it cannot be read .*`issues: read`/m);
    expect(opened.writes().filter((write) => !write.includes('/check-runs'))).toEqual([]);
  });
});
