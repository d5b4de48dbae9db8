import { HALT_LABEL, unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { findHalt, haltDraft } from '../halt/halt-issue.js';
import { TRIAGED_LABEL } from '../halt/triaged-label.js';
import { act, HEALER } from './act-scenario.fixture.js';
import { ALERT_LABEL } from './alert-memory.js';
import { FIXABLE, health, hours } from './ci-health.fixture.js';
import { MemoryBoard } from './memory-board.fixture.js';

const HALTING = { haltAtCritical: true, dispatch: HEALER };

describe('the halt at Critical', () => {
  it('is raised once, written down, and from then on nothing is written', async () => {
    const board = new MemoryBoard();
    const report = await act(board, health('critical', 0, FIXABLE), HALTING);
    expect(report).toMatchObject({ state: 'PipelineHalt', alert: { number: 1 }, halt: { number: 2 } });
    expect(board.issue(2)).toMatchObject({ labels: [HALT_LABEL], state: 'open' });
    expect(board.issue(1).body).toContain('#2 halts SAR.');
    expect(board.dispatches).toEqual([]);
    for (const [hour, level] of (['degraded', 'ok'] as const).entries()) {
      const next = await act(board, health(level, hour + 1, FIXABLE), HALTING);
      expect(next).toMatchObject({ state: 'PipelineHalt', writes: [] });
      expect(next.acts.map(({ detail }) => detail).join('\n')).toContain('halted by issue #2');
    }
    expect(board.issues).toHaveLength(2);
  });

  it('is ended by a person, and not raised again in this phase', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical'), HALTING);
    board.close(2, hours(1));
    expect(await act(board, health('critical', 2), HALTING)).toMatchObject({ state: 'EscalatedIssue', halt: undefined });
    await act(board, health('critical', 3), HALTING);
    expect(board.issues).toHaveLength(2);
    await act(board, health('ok', 4), HALTING);
    expect(await act(board, health('critical', 5), HALTING)).toMatchObject({ state: 'PipelineHalt' });
    expect(board.withLabel(HALT_LABEL)).toHaveLength(2);
  });

  it('a recovery ends it not, but counts once a person has', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical'), HALTING);
    expect(await act(board, health('ok', 1), HALTING)).toMatchObject({ state: 'PipelineHalt' });
    expect(board.issue(1).state).toBe('open');
    board.close(2, hours(2));
    expect(await act(board, health('ok', 3), HALTING)).toMatchObject({ state: 'Healthy' });
    expect(board.issue(1).state).toBe('closed');
  });

  it('a label says that it was looked at, while it halts on', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical'), HALTING);
    board.change(2, { labels: [HALT_LABEL, TRIAGED_LABEL] });
    expect(await act(board, health('critical', 1), HALTING)).toMatchObject({ state: 'EscalatedIssue', writes: [] });
    expect(board.withLabel(HALT_LABEL)).toHaveLength(1);
  });

  it('one that a person raised is enough', async () => {
    const board = new MemoryBoard();
    board.add({ labels: [HALT_LABEL], title: 'stop' });
    const report = await act(board, health('critical'), HALTING);
    expect(board.issues).toHaveLength(1);
    expect(report).toMatchObject({ state: 'PipelineHalt', halt: { number: 1 } });
  });

  it('one that was deleted counts as ended', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical'), HALTING);
    board.issues = board.issues.filter(({ number }) => number !== 2);
    expect((await act(board, health('critical', 1), HALTING)).state).toBe('EscalatedIssue');
    expect(board.withLabel(HALT_LABEL)).toEqual([]);
  });

  it('is not raised where the baseline does not want it', async () => {
    const board = new MemoryBoard();
    expect(await act(board, health('critical'))).toMatchObject({ state: 'EscalatedIssue', halt: undefined });
    expect(board.withLabel(HALT_LABEL)).toEqual([]);
  });

  it('is raised without an alert issue too, and not again for seven days', async () => {
    const board = new MemoryBoard();
    const options = { ...HALTING, alertIssue: false };
    expect((await act(board, health('critical'), options)).state).toBe('PipelineHalt');
    await act(board, health('critical', 1), options);
    board.close(1, hours(2));
    await act(board, health('critical', 3), options);
    expect(board.issues).toHaveLength(1);
    await act(board, health('critical', 24 * 8), options);
    expect(board.issues).toHaveLength(2);
  });

  it('is raised also where the switch cannot be read, while nothing else is written', async () => {
    const board = new MemoryBoard();
    const halt = { read: async () => unknown('unreachable', 'no answer') };
    const report = await act(board, health('critical'), HALTING, {}, { halt });
    expect(report.writes).toEqual(['create']);
    expect(board.issue(1).labels).toEqual([HALT_LABEL]);
    // The one thing that is written is that it was raised.
    expect((await act(board, health('critical', 1), HALTING, {}, { halt })).writes).toEqual(['create']);
    expect((await act(board, health('critical', 2), HALTING, {}, { halt })).writes).toEqual([]);
    expect(board.withLabel(HALT_LABEL)).toHaveLength(1);
  });

  it.each([
    ['a newer version wrote the alert', '<!-- sar:ci-health {"schema": "sar.ci-alert/9"} -->', undefined, 'newer version'],
    ['the figures cannot be rendered', undefined, (): string => JSON.parse('no JSON') as string, 'could not be planned'],
  ])('is raised also where %s', async (_title, body, render, words) => {
    const board = new MemoryBoard();
    if (body !== undefined) board.add({ labels: [ALERT_LABEL], body });
    const report = await act(board, health('critical'), { ...HALTING, ...(render !== undefined && { render }) });
    expect(report.acts.find(({ what }) => what === 'alert')).toMatchObject({
      outcome: 'not-possible',
      detail: expect.stringContaining(words),
    });
    expect(report.acts.filter(({ what }) => what === 'variable').map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect(report.state).toBe('PipelineHalt');
    expect(board.withLabel(HALT_LABEL)).toHaveLength(1);
  });

  it('one that cannot be read halts too, whatever the baseline says about critical alerts', async () => {
    const board = new MemoryBoard();
    const halt = { read: async () => unknown('forbidden', 'the token needs the permission `issues: read`') };
    const report = await act(board, health('degraded'), {}, {}, { halt });
    expect(report.writes).toEqual([]);
    expect(report.acts.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
      'variable not-possible',
      'variable not-possible',
      'alert not-possible',
    ]);
    for (const { detail } of report.acts) expect(detail).toContain('`issues: read`');
  });

  it('a marker that an outsider forged is not the halt of a phase', () => {
    const board = new MemoryBoard();
    const phase = hours(0);
    const { body } = haltDraft(health('critical'), phase);
    const forged = board.add({ labels: [HALT_LABEL], body, isTrusted: false, state: 'closed', closedAt: hours(1) });
    expect(findHalt([forged], { phase, at: hours(2) })).toBeUndefined();
    expect(findHalt([{ ...forged, isTrusted: true }], { phase, at: hours(2) })).toBeDefined();
    expect(findHalt([{ ...forged, isTrusted: true }], { phase: hours(1), at: hours(2) })).toBeUndefined();
  });
});
