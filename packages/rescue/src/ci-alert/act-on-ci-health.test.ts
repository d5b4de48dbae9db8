import type { CiHealth, CiState } from '@sar/baseline';
import { unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { act, HEALER, NAMES, OPTIONS } from './act-scenario.fixture.js';
import { readAlertMemory } from './alert-marker.js';
import { ALERT_LABEL, type AlertMemory } from './alert-memory.js';
import { FIXABLE, group, health, hours, rate } from './ci-health.fixture.js';
import { boardRun, MemoryBoard } from './memory-board.fixture.js';
import { readAlertLevel } from './read-alert-level.js';

function memoryOf(board: MemoryBoard, number = 1): AlertMemory {
  const reading = readAlertMemory(board.issue(number).body);
  if (reading.kind !== 'memory') throw new Error(`the marker is ${reading.kind}`);
  return reading.memory;
}

describe('the alert issue', () => {
  it('is not opened while CI is healthy', async () => {
    const board = new MemoryBoard();
    const report = await act(board, health('ok'), { updateVariables: false });
    expect(report).toMatchObject({ state: 'Healthy', acts: [], alert: undefined, writes: [] });
  });

  it('is opened once, updated when the figures change, left alone when only the time does', async () => {
    const board = new MemoryBoard();
    const options = { updateVariables: false };
    expect(await act(board, health('degraded'), options)).toMatchObject({
      state: 'EscalatedIssue',
      writes: ['create'],
      alert: { number: 1 },
    });
    expect(board.issue(1)).toMatchObject({ labels: [ALERT_LABEL], title: 'CI health: degraded, a person is needed (P1)' });
    expect((await act(board, health('degraded', 1), options)).writes).toEqual([]);
    expect((await act(board, health('degraded', 2, { rate: rate(16, 100) }), options)).writes).toEqual(['update']);
    expect((await act(board, health('degraded', 3, { rate: rate(16, 100) }), options)).writes).toEqual([]);
    expect(board.issue(1).body).toContain('Failed: 16.');
    expect(board.issues).toHaveLength(1);
  });

  it('is closed with the recovery and how long it lasted, said once', async () => {
    const board = new MemoryBoard();
    await act(board, health('degraded'));
    const report = await act(board, health('ok', 26.5));
    expect(report).toMatchObject({ state: 'Healthy', writes: ['set', 'update', 'comment', 'update'] });
    expect(board.issue(1)).toMatchObject({ state: 'closed', title: 'CI health: recovered' });
    expect(board.comments).toEqual([
      {
        number: 1,
        body: 'CI has recovered: the failure rate is 4.0 % (4 of 100; 95 % interval 2.8 to 5.2 %). The alert lasted 1 day 2 hours.',
      },
    ]);
    expect((await act(board, health('ok', 30))).writes).toEqual([]);
  });

  it.each([
    ['6 days later it is opened again', 6 * 24, 1],
    ['8 days later a new one is made', 8 * 24, 2],
  ])('an alert after a recovery: %s', async (_title, later, issues) => {
    const board = new MemoryBoard();
    await act(board, health('degraded'));
    await act(board, health('ok', 10));
    await act(board, health('degraded', 10 + later));
    expect(board.issues).toHaveLength(issues);
    expect(board.issue(issues).state).toBe('open');
    expect(memoryOf(board, issues)).toMatchObject({ since: hours(10 + later), due: [] });
  });

  it('one that a person closed stays closed until the level rises', async () => {
    const board = new MemoryBoard();
    const options = { updateVariables: false };
    await act(board, health('degraded'), options);
    board.close(1, hours(1));
    expect((await act(board, health('degraded', 2, { rate: rate(17, 100) }), options)).writes).toEqual([]);
    expect(await readAlertLevel(boardRun(board).board, hours(2))).toEqual({ known: true, value: 'degraded' });
    await act(board, health('critical', 3), options);
    expect(board.issue(1)).toMatchObject({ state: 'open' });
    expect(board.issues).toHaveLength(1);
    expect((await act(board, health('critical', 4), options)).writes).toEqual([]);
  });

  it('one that a person closed is reminded of by a new one after seven days', async () => {
    const board = new MemoryBoard();
    await act(board, health('degraded'));
    board.close(1, hours(1));
    await act(board, health('degraded', 24 * 7 + 2));
    expect(board.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('one that a person closed recovers in silence', async () => {
    const board = new MemoryBoard();
    await act(board, health('degraded'));
    board.close(1, hours(1));
    await act(board, health('ok', 2));
    expect(board.comments).toEqual([]);
    expect(memoryOf(board)).toMatchObject({ state: 'Healthy', level: 'ok' });
    expect((await act(board, health('ok', 3))).writes).toEqual([]);
    expect((await act(board, health('degraded', 4))).alert?.number).toBe(1);
    expect(board.issue(1).state).toBe('open');
  });

  it('nothing known of CI changes nothing of it', async () => {
    const board = new MemoryBoard();
    await act(board, health('degraded'));
    const nothing = health('ok', 1, { rate: rate(0, 0), lastGreen: undefined });
    expect((await act(board, nothing)).writes).toEqual([]);
    expect(board.issue(1).state).toBe('open');
  });

  it('of several the oldest open one is it, and the others are told of', async () => {
    const board = new MemoryBoard();
    await act(board, health('degraded'));
    const { title, body, labels } = board.issue(1);
    board.add({ title, body, labels });
    const report = await act(board, health('degraded', 1, { rate: rate(20, 100) }));
    expect(report.alert?.number).toBe(1);
    expect(report.notes).toEqual(['Issue #1 is the alert, being the oldest; close the others by hand: #2.']);
    expect(board.issue(2).body).toBe(body);
  });

  it('the owner is tagged once in each critical phase, which outlasts some days below critical', async () => {
    const board = new MemoryBoard();
    const levels: readonly CiState[] = ['degraded', 'critical', 'critical', 'degraded', 'critical', 'critical', 'ok', 'critical'];
    const tags: number[] = [];
    for (const [hour, level] of levels.entries()) {
      await act(board, health(level, hour));
      tags.push(board.comments.filter(({ body }) => body.startsWith('@octo/ci CI is critical')).length);
    }
    expect(tags).toEqual([0, 1, 1, 1, 1, 1, 1, 2]);
  });

  it('nobody is tagged where the baseline names no owner', async () => {
    const board = new MemoryBoard();
    const { owner: _owner, ...options } = OPTIONS;
    const { writer, reader, board: port } = boardRun(board);
    const { actOnCiHealth } = await import('./act-on-ci-health.js');
    await actOnCiHealth(health('critical'), { board: port, reader, writer }, options);
    expect(board.comments).toEqual([]);
    expect(board.issues).toHaveLength(1);
  });
});

describe('the dispatch of a fix', () => {
  const options = { dispatch: HEALER };
  const ill = (hour: number, changes: Partial<CiHealth> = {}): CiHealth =>
    health('degraded', hour, {
      ...FIXABLE,
      failedRuns: [3, 7, 5].map((id) => ({
        id,
        name: 'ci',
        path: '.github/workflows/ci.yml',
        url: '',
        conclusion: 'failure',
        attempt: 1,
        createdAt: hours(id),
        isSelfHealing: id === 5,
        classification: group('LINT_001', true, 1).classification,
        jobs: [],
      })),
      ...changes,
    });

  it('happens once for each set of causes in an alert', async () => {
    const board = new MemoryBoard();
    expect(await act(board, ill(0), options)).toMatchObject({ state: 'Patching' });
    expect(board.dispatches).toEqual([{ patterns: 'LINT_001,YAML_002', runs: '7,3', state: 'degraded' }]);
    await act(board, ill(1), options);
    expect(board.dispatches).toHaveLength(1);
    // Not mended in a day: a person has to look, who is told so.
    expect(await act(board, ill(26), options)).toMatchObject({ state: 'EscalatedIssue' });
    expect(await act(board, ill(27, { groups: [group('FMT_003', true, 4)] }), options)).toMatchObject({ state: 'Patching' });
    expect(board.dispatches).toHaveLength(2);
    await act(board, health('ok', 30), options);
    await act(board, ill(31), options);
    expect(board.dispatches).toHaveLength(3);
  });

  it('is done at Critical too, with four hours before people are asked', async () => {
    const board = new MemoryBoard();
    await act(board, health('critical', 0, FIXABLE), options);
    expect(board.dispatches).toHaveLength(1);
    expect(await act(board, health('critical', 3, FIXABLE), options)).toMatchObject({ state: 'Patching' });
    expect(await act(board, health('critical', 5, FIXABLE), options)).toMatchObject({ state: 'EscalatedIssue' });
  });

  it.each([
    ['most causes have no fix', { groups: [group('LINT_001', true, 2), group(undefined, false, 2)] }],
    [
      'only the healers are broken',
      {
        groups: [
          { ...group('LINT_001', true, 9), classification: { ...group('LINT_001', true, 9).classification, class: 'self-healing' } },
        ],
      },
    ],
    ['the id of the pattern is no id', { groups: [group('$(x)', true, 9)] }],
  ] as const)('does not happen when %s', async (_title, changes) => {
    const board = new MemoryBoard();
    expect(await act(board, ill(0, changes as Partial<CiHealth>), options)).toMatchObject({ state: 'EscalatedIssue' });
    expect(board.dispatches).toEqual([]);
  });

  it.each([
    ['forbidden', 'EscalatedIssue', 'EscalatedIssue', 0],
    ['rate-limited', 'AutoFixable', 'Patching', 1],
    ['unreachable', 'Patching', 'Patching', 0],
  ] as const)('that is %s leaves %s, and the next run %s', async (reason, state, next, dispatches) => {
    const board = new MemoryBoard();
    const dispatcher = { dispatch: async () => unknown(reason, 'actions: write is missing') };
    const report = await act(board, ill(0), options, {}, { dispatcher });
    expect(report.state).toBe(state);
    expect(report.acts.find(({ what }) => what === 'dispatch')).toMatchObject({
      outcome: 'not-possible',
      detail: expect.stringContaining('actions: write'),
    });
    expect((await act(board, ill(1), options)).state).toBe(next);
    expect(board.dispatches).toHaveLength(dispatches);
  });

  it('says what is missing where it cannot be', async () => {
    const board = new MemoryBoard();
    const without = await act(board, ill(0), { ...options, alertIssue: false });
    expect(without.acts).toContainEqual({
      what: 'dispatch',
      outcome: 'not-possible',
      detail: 'only the alert issue remembers what was dispatched, and there is none',
    });
    expect(board.dispatches).toEqual([]);
  });
});

describe('the variables', () => {
  it('are written when they change, and what they hold is left', async () => {
    const board = new MemoryBoard();
    const first = await act(board, health('ok'));
    expect(Object.fromEntries(board.variables)).toEqual({ [NAMES['failure-rate']]: '4.0:ok', [NAMES['last-green']]: 'a'.repeat(40) });
    expect(first.acts.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect((await act(board, health('ok', 1))).acts.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  it('a missing permission is named and hides nothing else', async () => {
    const board = new MemoryBoard();
    const detail = 'the token lacks the permission Variables: write';
    const writer = { ...boardRun(board).writer, set: async () => ({ outcome: 'refused', reason: 'forbidden', detail }) as const };
    const report = await act(board, health('degraded'), {}, {}, { writer });
    expect(report.acts.filter(({ what }) => what === 'variable').map(({ outcome }) => outcome)).toEqual(['not-possible', 'not-possible']);
    expect(report.acts[0]?.detail).toContain(detail);
    expect(report.alert?.number).toBe(1);
  });

  it('a port that throws hides nothing else', async () => {
    const board = new MemoryBoard();
    const reader = { ...boardRun(board).reader, get: async () => Promise.reject(new Error('defect')) };
    const report = await act(board, health('degraded'), {}, {}, { reader });
    expect(report.acts.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
      'variable not-possible',
      'variable not-possible',
      'alert done',
    ]);
  });
});

describe('a dry run', () => {
  it('writes nothing and tells the acts of a run', async () => {
    const board = new MemoryBoard();
    const options = { haltAtCritical: true, dispatch: HEALER };
    const dry = await act(board, health('critical'), { ...options, dryRun: true });
    expect(dry.writes).toEqual([]);
    expect(board.issues).toEqual([]);
    expect(dry.acts.every(({ outcome }) => outcome === 'would-do')).toBe(true);
    const wet = await act(board, health('critical'), options);
    expect(dry.acts.map(({ what }) => what)).toEqual(wet.acts.map(({ what }) => what));
    expect(wet.acts.map(({ what }) => what)).toEqual(['variable', 'variable', 'alert', 'comment', 'alert', 'halt', 'alert']);
    expect(dry.state).toBe(wet.state);
  });
});
