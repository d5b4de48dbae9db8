import type { Coverage, CoverageGap, WatchdogLife } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { outsideCode } from '../safety/outside-code.fixture.js';
import { displayWidth } from '../terminal/display-width.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { coverageFlow } from './coverage-flow.js';
import { coverageMarkdown } from './coverage-markdown.js';
import { coverageTable } from './coverage-table.js';
import { fittedRows } from './fitted-rows.js';
import { gapGroups } from './gap-groups.js';
import { watchdogLifeMarkdown } from './watchdog-life-markdown.js';
import { watchdogLifeTable } from './watchdog-life-table.js';
import { cronWords, whenWords } from './when-words.js';

const OPTIONS = { limitBytes: 1_000_000, command: 'sar coverage' };

/** A map of which every text is somebody's. */
function mapOf(text: string): Coverage {
  return {
    watchdogs: [
      {
        id: text,
        origin: 'found',
        does: text,
        place: { path: text, line: 1 },
        start: 'scheduled',
        events: [text],
        crons: [{ cron: text, timezone: text }],
        layers: ['L1'],
        sensors: [],
        stores: [{ kind: 'file', name: text, triggers: [{ when: text, targets: [{ kind: 'workflow', name: text, problem: text }] }] }],
        playbooks: [text],
      },
    ],
    layers: [{ layer: 'L1', watchdogs: [text], sensors: [{ id: 'a', state: 'watched', by: [text] }] }],
    gaps: [
      { kind: 'trigger-broken', weight: 'normal', subject: text, words: text, next: text },
      { kind: 'store-unused', weight: 'low', subject: text, words: text },
    ],
    unknown: [{ path: text, line: 3, words: text }],
  };
}

const lifeOf = (text: string): WatchdogLife => ({ ids: [text], path: text, state: 'late', lateMinutes: 3, detail: text });

describe('texts of others', () => {
  it('reach no terminal and no runner', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(undefined, 60, 100), (text, columns) => {
        const options = { palette: PLAIN_PALETTE, ...(columns !== undefined && { columns }) };
        const life = { watchdogs: [lifeOf(text)], unseen: [text], notes: [text] };
        for (const line of [...coverageTable(mapOf(text), options), ...watchdogLifeTable(life, options)]) {
          expect(line).not.toMatch(CONTROL);
          expect(line).not.toContain('\n');
          expect(holdsWorkflowCommand(line)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('make no markup, and mention nobody', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const life = { watchdogs: [lifeOf(text)], unseen: [text], notes: [text] };
        for (const markdown of [coverageMarkdown(mapOf(text), OPTIONS), watchdogLifeMarkdown(life, OPTIONS)]) {
          const withoutCode = outsideCode(markdown);
          expect(withoutCode).not.toMatch(/<script>|<!--|(?<!&)@octocat|\]\(https/);
          expect(holdsWorkflowCommand(markdown)).toBe(false);
          expect(markdown.split('\n').filter((line) => /^(?:# |> |- |1\. )/.test(line))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('make no other chart', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = coverageFlow(mapOf(text))?.split('\n') ?? [];
        for (const line of lines.slice(2, -1))
          expect(line).toMatch(/^ {2}n\d+(?:\[".*"\]|\(\[".*"\]\)|\[\(".*"\)\]|\{\{".*"\}\}| --> n\d+)$/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('cronWords', () => {
  it.each([
    ['0 2 * * *', undefined, 'daily 02:00 UTC'],
    ['7 * * * *', undefined, 'hourly at :07'],
    ['13 */6 * * *', undefined, 'every 6 h at :13'],
    ['0 4 * * 0', undefined, 'Sundays 04:00 UTC'],
    ['0 4 * * 7', undefined, 'Sundays 04:00 UTC'],
    ['5 17 * * MON', 'Europe/Berlin', 'Mondays 17:05 Europe/Berlin'],
    ['30 8 * * 1-5', undefined, 'workdays 08:30 UTC'],
    ['0 */5 * * *', undefined, 'cron 0 */5 * * *'],
    ['0 2 1 * *', undefined, 'cron 0 2 1 * *'],
    ['*/5 * * * *', 'Asia/Tokyo', 'cron */5 * * * * Asia/Tokyo'],
    ['0 25 * * *', undefined, 'cron 0 25 * * *'],
    ['0 2 * * 9', undefined, 'cron 0 2 * * 9'],
    ['@daily', undefined, 'cron @daily'],
    ['', undefined, 'cron '],
  ])('%j in %s: %s', (cron, timezone, words) => {
    expect(cronWords({ cron, ...(timezone !== undefined && { timezone }) })).toBe(words);
  });

  it('of many schedules shows two', () => {
    const crons = ['0 2 * * *', '0 3 * * *', '0 4 * * *'].map((cron) => ({ cron }));
    expect(whenWords({ start: 'scheduled', crons, events: [] })).toBe('daily 02:00 UTC, daily 03:00 UTC, …');
  });

  it('leaves out the events that somebody sends', () => {
    const events = ['merge_group', 'pull_request', 'workflow_dispatch', 'push'];
    expect(whenWords({ start: 'event', crons: [], events })).toBe('push, pull_request, merge_group');
    expect(whenWords({ start: 'scheduled', crons: [{ cron: '0 2 * * *' }], events })).toBe(
      'daily 02:00 UTC, push, pull_request, merge_group',
    );
    expect(whenWords({ start: 'by-hand', crons: [], events: ['workflow_dispatch'] })).toBe('by hand');
  });
});

it('rows fit the columns that there are, and are whole where there is room', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\p{C}\p{Z}]/gu, 'x'));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 48, max: 300 }),
      (rows, columns) => {
        const whole = fittedRows(rows, undefined);
        const lines = fittedRows(rows, columns);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        if (Math.max(...whole.map(displayWidth)) <= columns - 8) expect(lines).toEqual(whole);
      },
    ),
  );
});

it('gaps that one step closes stand together, and the sensors of a layer in one line', () => {
  const gap = (subject: string, next: string | undefined, layer: 'L1' | 'L2' = 'L1'): CoverageGap => ({
    kind: 'sensor-unwatched',
    weight: 'normal',
    layer,
    subject,
    words: `no watchdog runs ${subject}`,
    ...(next !== undefined && { next }),
  });
  expect(gapGroups([gap('a', 'x'), gap('b', 'y'), gap('c', 'x'), gap('d', 'x', 'L2'), gap('e', undefined)])).toEqual([
    { next: 'x', lines: ['no watchdog runs a, c', 'no watchdog runs d'] },
    { next: 'y', lines: ['no watchdog runs b'] },
    { next: undefined, lines: ['no watchdog runs e'] },
  ]);
});
