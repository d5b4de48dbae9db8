import { HALT_LABEL, known, unknown, type CiState } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { TRIAGED_LABEL } from '../halt/triaged-label.js';
import { act, HEALER } from './act-scenario.fixture.js';
import { alertMarker } from './alert-marker.js';
import { ALERT_LABEL, noMemory } from './alert-memory.js';
import { FIXABLE, group, health, hours, rate } from './ci-health.fixture.js';
import { boardRun, MemoryBoard } from './memory-board.fixture.js';
import { readAlertLevel } from './read-alert-level.js';

const HALTING = { haltAtCritical: true };
const QUIET = { updateVariables: false };

describe('an alert that another app forged', () => {
  const forged = `${alertMarker({ ...noMemory(hours(-9)), state: 'EscalatedIssue', level: 'critical', isTagged: true })}\n`;

  it.each([
    ['another app, the author known', 'feedback[bot]', 'sar[bot]', true, 2],
    ['another app, the author not known', 'feedback[bot]', undefined, true, 1],
    ['the workflows of the repository', 'github-actions[bot]', 'sar[bot]', true, 1],
    ['somebody with a role', 'ada', 'sar[bot]', true, 1],
    ['the author, without a role', 'sar', 'sar', false, 1],
    ['an outsider', 'eve', 'sar[bot]', false, 2],
    ['an outsider, the author not known', 'eve', undefined, false, 2],
  ])('by %s', async (_title, author, writer, isTrusted, issues) => {
    const board = new MemoryBoard();
    board.add({ labels: [ALERT_LABEL], body: forged, author, isTrusted });
    const level = await readAlertLevel(boardRun(board).board, hours(0), writer);
    expect(level).toEqual(known(issues === 1 ? 'critical' : 'ok'));
    await act(board, health('degraded'), { ...QUIET, ...(writer !== undefined && { author: writer }) });
    expect(board.issues).toHaveLength(issues);
  });

  it('is no halt that SAR raised either', async () => {
    const board = new MemoryBoard();
    const options = { ...HALTING, ...QUIET, author: 'sar[bot]' };
    await act(board, health('critical'), options);
    const { body } = board.issue(2);
    board.issues = [];
    board.add({ labels: [HALT_LABEL], body, author: 'feedback[bot]', state: 'closed', closedAt: hours(-1) });
    await act(board, health('critical'), options);
    expect(board.withLabel(HALT_LABEL).filter(({ state }) => state === 'open')).toHaveLength(1);
  });
});

describe('labels', () => {
  it.each([
    ['were dropped', { labels: [] }, 'label `sar:ci-health` was dropped'],
    ['are there, and the account has no role', { isTrusted: false }, 'without a role'],
  ])('of a new alert %s: it is closed at once, and said to be none', async (_title, change, words) => {
    const board = new MemoryBoard();
    const run = boardRun(board);
    const create: typeof run.board.create = async (draft) => known(board.add({ ...draft, ...change }));
    const report = await act(board, health('degraded'), QUIET, {}, { board: { ...run.board, create } });
    expect(report.acts).toMatchObject([{ what: 'alert', outcome: 'not-possible', detail: expect.stringContaining(words) }]);
    expect(report.acts[0]?.detail).toContain('closed again');
    expect(board.issues.map(({ state }) => state)).toEqual(['closed']);
  });

  it('of a new halt were dropped: nothing says that SAR is halted', async () => {
    const board = new MemoryBoard();
    const run = boardRun(board);
    const create: typeof run.board.create = async (draft) =>
      known(board.add({ ...draft, ...(draft.labels.includes(HALT_LABEL) && { labels: [] }) }));
    const report = await act(board, health('critical'), { ...HALTING, ...QUIET }, {}, { board: { ...run.board, create } });
    expect(report).toMatchObject({ state: 'Critical', halt: undefined });
    expect(report.acts.filter(({ what }) => what === 'halt')).toMatchObject([{ outcome: 'not-possible' }]);
    expect(board.issue(1).body).not.toContain('halts SAR.');
  });

  it('that GitHub writes in the letters of an older one are the same', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical'), HALTING);
    board.change(2, { labels: [HALT_LABEL, TRIAGED_LABEL.toUpperCase()] });
    expect((await act(board, health('critical', 1), HALTING)).state).toBe('EscalatedIssue');
  });

  it('that a person removed from the alert give one new alert, not one an hour', async () => {
    const board = new MemoryBoard();
    await act(board, health('degraded'));
    board.change(1, { labels: [] });
    for (let hour = 1; hour < 20; hour++) await act(board, health('degraded', hour, { rate: rate(15 + hour, 100) }));
    expect(board.issues).toHaveLength(2);
  });
});

describe('weeks at a threshold', () => {
  const flap = async (low: CiState, count: number, everyHours: number): Promise<MemoryBoard> => {
    const board = new MemoryBoard();
    for (let look = 0; look < count; look++) {
      await act(board, health(look % 2 === 0 ? low : 'critical', look * everyHours, FIXABLE), { ...HALTING, dispatch: HEALER });
      for (const { number, state } of board.withLabel(HALT_LABEL))
        if (state === 'open') board.close(number, hours(look * everyHours + 0.5));
    }
    return board;
  };

  it('between degraded and critical are one alert, one tag, one halt', async () => {
    const board = await flap('degraded', 200, 6);
    expect(board.issues.map(({ labels }) => labels[0])).toEqual([ALERT_LABEL, HALT_LABEL]);
    expect(board.comments).toHaveLength(1);
    // The same causes are healed once in an alert.
    expect(board.dispatches).toHaveLength(1);
  });

  it('with more than a week below critical in between are told of each time', async () => {
    const board = await flap('degraded', 3, 1);
    for (const hour of [24 * 3, 24 * 7 + 2, 24 * 9]) await act(board, health('degraded', hour), HALTING);
    await act(board, health('critical', 24 * 9 + 1), HALTING);
    expect(board.withLabel(HALT_LABEL)).toHaveLength(2);
    expect(board.comments).toHaveLength(2);
    expect(board.withLabel(ALERT_LABEL)).toHaveLength(1);
  });

  it('at critical do not raise a closed halt again, and no day without results closes the alert', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical'), HALTING);
    board.close(2, hours(1));
    for (const day of [1, 5, 8, 9, 30]) await act(board, health('critical', day * 24), HALTING);
    const silent = await act(board, health('ok', 24 * 31, { rate: rate(0, 0), lastGreen: undefined }), HALTING);
    expect(silent.notes).toEqual(['Issue #1 stays as it is: nothing concluded in the window.']);
    expect(board.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(board.comments).toHaveLength(1);
  });
});

describe('a dispatch that GitHub refuses', () => {
  const target = { dispatch: HEALER, ...QUIET };
  const refusing = { dispatch: async () => unknown('not-configured', 'add `workflow_dispatch`') };
  const ill = (hour: number, pattern = 'LINT_001') => health('degraded', hour, { groups: [group(pattern, true, 9)] });

  it('is written in the issue, tried again after a day, whatever the causes are, and once it works no more', async () => {
    const board = new MemoryBoard();
    let tries = 0;
    const counting = {
      dispatch: async () => {
        tries++;
        return refusing.dispatch();
      },
    };
    for (let hour = 0; hour < 24; hour++) await act(board, ill(hour, `LINT_00${hour % 3}`), target, {}, { dispatcher: counting });
    expect(tries).toBe(1);
    expect(board.issue(1).body).toContain(`A fix could not be dispatched at ${hours(0)}`);
    expect(board.issue(1).title).toContain('a person is needed');
    await act(board, ill(24), target, {}, { dispatcher: counting });
    expect(tries).toBe(2);
    expect(await act(board, ill(49), target)).toMatchObject({ state: 'Patching' });
    expect(board.issue(1).body).not.toContain('could not be dispatched');
    await act(board, ill(90), target);
    expect(board.dispatches).toHaveLength(1);
  });

  it('is repeated neither where its answer was lost nor where it failed in another way', async () => {
    for (const reason of ['unreachable', 'failed'] as const) {
      const board = new MemoryBoard();
      await act(board, ill(0), target, {}, { dispatcher: { dispatch: async () => unknown(reason, 'odd') } });
      await act(board, ill(30), target);
      expect(board.dispatches).toEqual([]);
    }
  });
});

describe('others at work', () => {
  it('two monitors at once leave two alerts, which both end with the recovery', async () => {
    const board = new MemoryBoard();
    await Promise.all([act(board, health('degraded'), QUIET), act(board, health('degraded'), QUIET)]);
    expect(board.issues).toHaveLength(2);
    expect((await act(board, health('degraded', 1), QUIET)).notes).toEqual([expect.stringContaining('close the others by hand: #2')]);
    for (const hour of [2, 3, 4]) await act(board, health('ok', hour), QUIET);
    expect(board.issues.map(({ state }) => state)).toEqual(['closed', 'closed']);
  });

  it('a person who opens a recovered alert finds it closed again, without another word', async () => {
    const board = new MemoryBoard();
    await act(board, health('degraded'), QUIET);
    await act(board, health('ok', 1), QUIET);
    board.change(1, { state: 'open', closedAt: undefined });
    expect((await act(board, health('ok', 2), QUIET)).writes).toEqual(['update']);
    expect(board.issue(1).state).toBe('closed');
    expect(board.comments).toHaveLength(1);
  });

  it('an open halt of a person, beside the closed one of SAR, keeps everything from being written', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical'), HALTING);
    board.close(2, hours(1));
    board.add({ labels: [HALT_LABEL], title: 'stop', author: 'ada' });
    expect((await act(board, health('critical', 2), HALTING)).writes).toEqual([]);
  });

  it('a halt that is older than a hundred closed ones is still known', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical'), HALTING);
    for (let count = 0; count < 100; count++) board.add({ labels: [HALT_LABEL], state: 'closed', closedAt: hours(1) });
    const run = boardRun(board);
    const withLabel: typeof run.board.withLabel = async (label, state) => {
      const answer = await run.board.withLabel(label, state);
      return answer.known && state === 'all' ? known(answer.value.slice(0, 100)) : answer;
    };
    const report = await act(board, health('critical', 2), HALTING, {}, { board: { ...run.board, withLabel } });
    expect(report).toMatchObject({ state: 'PipelineHalt', halt: { number: 2 } });
  });

  it('issues that are switched off hold no halt that could be read, so that nothing is written', async () => {
    const board = new MemoryBoard();
    const off = async () => unknown('not-configured', 'it is switched off there (HTTP 410)');
    const report = await act(
      board,
      health('critical'),
      {},
      {},
      { board: { ...boardRun(board).board, withLabel: off }, halt: { read: off } },
    );
    expect(report.acts.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
      'variable not-possible',
      'variable not-possible',
      'alert not-possible',
    ]);
    for (const { detail } of report.acts) expect(detail).toContain('HTTP 410');
  });
});
