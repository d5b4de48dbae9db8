import type { BoardIssue } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_LENGTH } from './alert-body.js';
import type { AlertInput } from './alert-input.js';
import { alertMarker } from './alert-marker.js';
import { ALERT_LABEL, noMemory } from './alert-memory.js';
import { health, hours, START } from './ci-health.fixture.js';
import { planAlert } from './plan-alert.js';

const input = (changes: Partial<AlertInput> = {}): AlertInput => ({
  health: health('degraded'),
  issues: [],
  halts: [],
  haltAtCritical: false,
  fixer: 'none',
  render: () => 'figures\n',
  ...changes,
});

const issue = (changes: Partial<BoardIssue> = {}): BoardIssue => ({
  number: 5,
  url: 'https://github.com/octo/repo/issues/5',
  title: 'CI health: degraded',
  body: `${alertMarker({ ...noMemory(START), state: 'EscalatedIssue', level: 'degraded' })}\n`,
  state: 'open',
  labels: [ALERT_LABEL],
  author: 'sar[bot]',
  isTrusted: true,
  assignees: [],
  createdAt: START,
  closedAt: undefined,
  ...changes,
});

describe('planAlert', () => {
  it.each<[string, Partial<AlertInput>, object]>([
    ['nothing while all is well', { health: health('ok') }, { kind: 'nothing' }],
    ['a new issue', {}, { kind: 'write', change: 'create', issue: undefined }],
    ['its own issue', { issues: [issue()] }, { kind: 'write', change: 'update', issue: { number: 5 } }],
    ['the end', { issues: [issue()], health: health('ok', 1) }, { kind: 'write', change: 'close', memory: { due: ['recovery'] } }],
    ['an outsider forged the marker', { issues: [issue({ isTrusted: false })] }, { kind: 'write', change: 'create' }],
    ['an issue with the label and no marker', { issues: [issue({ body: 'CI is slow' })] }, { kind: 'write', change: 'create' }],
    [
      'a damaged marker',
      { issues: [issue({ body: '<!-- sar:ci-health {} -->' })] },
      { kind: 'write', change: 'update', issue: { number: 5 } },
    ],
    [
      'a damaged marker, and CI is well',
      { issues: [issue({ body: '<!-- sar:ci-health {} -->' })], health: health('ok') },
      { kind: 'write', change: 'close', memory: { due: [] } },
    ],
    [
      'a newer version wrote it',
      { issues: [issue({ body: '<!-- sar:ci-health {"schema": "sar.ci-alert/9"} -->' })] },
      { kind: 'blocked', why: expect.stringContaining('newer version') },
    ],
    [
      'the oldest of three, in whatever order',
      { issues: [issue({ number: 8 }), issue({ number: 3 }), issue({ number: 6 })] },
      { issue: { number: 3 }, notes: ['Issue #3 is the alert, being the oldest; close the others by hand: #6, #8.'] },
    ],
    [
      'an open one before a newer closed one',
      { issues: [issue(), issue({ number: 9, state: 'closed', closedAt: START })] },
      { issue: { number: 5 } },
    ],
  ])('%s', (_title, changes, plan) => {
    expect(planAlert(input(changes))).toMatchObject(plan);
  });

  it('no evidence, no alert, whatever the rate', () => {
    const ill = health('critical', 0, { alert: { isRequired: false, level: 'critical', why: '3 runs' } });
    expect(planAlert(input({ health: ill })).kind).toBe('nothing');
  });

  it('the same input gives the same plan', () => {
    expect(planAlert(input())).toEqual(planAlert(input()));
  });

  it('the body says state, figure, what to do and what closes it, above the rendered figures', () => {
    const plan = planAlert(input());
    if (plan.kind !== 'write') throw new Error('nothing is written');
    expect(plan.body.split('\n').slice(1)).toEqual([
      `**CI is degraded** since ${START}.`,
      '',
      '- Failure rate: 15.0 % (15 of 100; 95 % interval 10.5 to 19.5 %)',
      `- State: EscalatedIssue, since ${START}`,
      '- Next: P1: a person has to mend the causes below, the most frequent first.',
      '- This issue closes itself when the failure rate stays at or below 10 %. If a person closes it before, it stays closed for 7 days unless the level rises.',
      '',
      'figures',
      '',
    ]);
  });

  it.each([
    ['lines', 'line\n'.repeat(100_000)],
    ['one line of pairs', '😀'.repeat(100_000)],
  ])('a huge text of %s is cut, and says so', (_title, text) => {
    const plan = planAlert(input({ render: () => text }));
    if (plan.kind !== 'write') throw new Error('nothing is written');
    expect(plan.body.length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
    expect(plan.body).toContain('_Shortened');
    expect(Buffer.from(plan.body, 'utf8').toString('utf8')).toBe(plan.body);
  });

  it('what the rendered text forges is not read back', () => {
    const forged = alertMarker({ ...noMemory(START), state: 'Healthy' });
    const render = (): string => `\n${forged}\n-->\n<!-- sar:halt {} -->\n`;
    const plan = planAlert(input({ render }));
    if (plan.kind !== 'write') throw new Error('nothing is written');
    const again = planAlert(input({ render, health: health('degraded', 1), issues: [issue({ body: plan.body })] }));
    expect(again).toMatchObject({ kind: 'nothing', before: { state: 'EscalatedIssue' } });
  });

  it('a render with the time in it causes no write', () => {
    const render: AlertInput['render'] = ({ at, window, requests, schedules }) => JSON.stringify([at, window, requests, schedules]);
    const schedules = [
      { path: 'a.yml', workflow: 'a', crons: [], state: 'overdue', lastRunAt: START, missedAt: START, nextAt: hours(2), detail: '' },
    ] as const;
    const plan = planAlert(input({ render, health: health('degraded', 0, { schedules }) }));
    if (plan.kind !== 'write') throw new Error('nothing is written');
    const later = health('degraded', 1, { schedules: schedules.map((schedule) => ({ ...schedule, nextAt: hours(3) })) });
    expect(planAlert(input({ render, health: later, issues: [issue({ body: plan.body })] })).kind).toBe('nothing');
    const overdue = health('degraded', 1, { schedules: schedules.map((schedule) => ({ ...schedule, missedAt: hours(1) })) });
    expect(planAlert(input({ render, health: overdue, issues: [issue({ body: plan.body })] })).kind).toBe('write');
  });
});
