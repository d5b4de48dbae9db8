import { HALT_LABEL, type CiHealth } from '@sar/baseline';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TRIAGED_LABEL } from '../halt/triaged-label.js';
import { act, HEALER } from './act-scenario.fixture.js';
import { readAlertMemory } from './alert-marker.js';
import { ALERT_LABEL } from './alert-memory.js';
import { FIXABLE, health, rate } from './ci-health.fixture.js';
import { MemoryBoard } from './memory-board.fixture.js';

/** What people do between two looks, to the issue of a number counted round. */
const PEOPLE = {
  nothing: () => undefined,
  close: (board: MemoryBoard, number: number, at: string) => board.close(number, at),
  reopen: (board: MemoryBoard, number: number) => board.change(number, { state: 'open', closedAt: undefined }),
  unlabel: (board: MemoryBoard, number: number) => board.change(number, { labels: [] }),
  cut: (board: MemoryBoard, number: number) => board.change(number, { body: 'closed as discussed' }),
  damage: (board: MemoryBoard, number: number) => board.change(number, { body: board.issue(number).body.replace('"state"', '"State"') }),
  above: (board: MemoryBoard, number: number) => board.change(number, { body: `@ada is on it\n\n${board.issue(number).body}` }),
  triage: (board: MemoryBoard, number: number) => board.change(number, { labels: [...board.issue(number).labels, TRIAGED_LABEL] }),
  halt: (board: MemoryBoard) => board.add({ labels: [HALT_LABEL], author: 'ada' }),
  copy: (board: MemoryBoard, number: number) => board.add({ ...board.issue(number), number: board.issues.length + 1 }),
  forge: (board: MemoryBoard, number: number) =>
    board.add({ ...board.issue(number), number: board.issues.length + 1, isTrusted: false, author: 'eve' }),
} as const;

const looks = fc.array(
  fc.record({
    level: fc.constantFrom('ok', 'degraded', 'critical', 'none'),
    after: fc.integer({ min: -3, max: 200 }),
    isFixable: fc.boolean(),
    person: fc.constantFrom(...(Object.keys(PEOPLE) as (keyof typeof PEOPLE)[])),
    whom: fc.nat(),
  }),
  { minLength: 1, maxLength: 14 },
);

it('whatever CI and people do, looks at the same moment come to rest, and an alert in sight is not repeated', async () => {
  await fc.assert(
    fc.asyncProperty(looks, fc.boolean(), async (history, haltAtCritical) => {
      const board = new MemoryBoard();
      let hour = 0;
      for (const { level, after, isFixable, person, whom } of history) {
        hour += after;
        const changes: Partial<CiHealth> = {
          ...(isFixable && FIXABLE),
          ...(level === 'none' && { rate: rate(0, 0), lastGreen: undefined }),
        };
        const now = health(level === 'none' ? 'ok' : level, hour, changes);
        const number = (whom % Math.max(1, board.issues.length)) + 1;
        if (board.issues.length > 0) PEOPLE[person](board, number, now.at);
        const inSight = board.issues.some(
          ({ state, labels, body, isTrusted }) =>
            isTrusted && state === 'open' && labels.includes(ALERT_LABEL) && readAlertMemory(body).kind !== 'none',
        );
        const alerts = board.withLabel(ALERT_LABEL).length;
        const isHalted = board.withLabel(HALT_LABEL).some(({ state }) => state === 'open');
        const first = await act(board, now, { dispatch: HEALER, haltAtCritical });
        // What a halt of SAR may still cause is that the alert remembers it.
        if (isHalted) expect([[], ['create'], ['update']]).toContainEqual(first.writes);
        if (inSight) expect(board.withLabel(ALERT_LABEL)).toHaveLength(alerts);
        // Of several alerts, those that people left behind are seen to one look later.
        for (let others = alerts; others > 1; others--) await act(board, now, { dispatch: HEALER, haltAtCritical });
        expect((await act(board, now, { dispatch: HEALER, haltAtCritical })).writes).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
