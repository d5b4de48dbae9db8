import type { RescueAttempt } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subject } from '../rescue-world.fixture.js';
import { breakerVerdict } from './breaker.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const ago = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();

function attempt(startedMinutesAgo: number, endedMinutesAgo?: number, changes: Partial<RescueAttempt> = {}): RescueAttempt {
  return {
    key: 'a'.repeat(16),
    playbook: 'MEND',
    subject: '0'.repeat(16),
    findings: [],
    startedAt: ago(startedMinutesAgo),
    run: 'r',
    steps: 'b'.repeat(16),
    step: 0,
    remembered: {},
    ...(endedMinutesAgo !== undefined && { endedAt: ago(endedMinutesAgo), outcome: 'fixed' as const }),
    ...changes,
  };
}

const other = { subject: '1'.repeat(16) };

describe('the limits of a playbook', () => {
  it.each<[string, readonly RescueAttempt[], number, number, string | undefined]>([
    ['nothing was begun', [], 1, 60, undefined],
    ['the cause rests', [attempt(90, 10)], 5, 60, '12:50Z'],
    ['it rested', [attempt(90, 60)], 5, 60, undefined],
    ['another cause rests', [attempt(90, 10, other)], 5, 60, undefined],
    ['another playbook rests', [attempt(90, 10, { playbook: 'OTHER' })], 1, 60, undefined],
    ['no cooldown', [attempt(1, 0)], 5, 0, undefined],
    ['the day is full', [attempt(100, 99, other), attempt(50, 49, other)], 2, 0, '2026-11-23T10:20Z'],
    ['the day was full', [attempt(1441, 99, other), attempt(50, 49, other)], 2, 0, undefined],
    ['attempts count from their beginning, also those that go on', [attempt(100, undefined, other)], 1, 0, '2026-11-23T10:20Z'],
    ['it may never act', [], 0, 0, 'never act'],
    ['a time in the future counts as now', [attempt(-500, -500)], 5, 60, '13:00Z'],
  ])('%s', (_what, journal, perDay, cooldown, until) => {
    const verdict = breakerVerdict(journal, 'MEND', subject(), { 'max-per-day': perDay, 'cooldown-minutes': cooldown }, NOW);
    expect(verdict.isOpen).toBe(until !== undefined);
    if (verdict.isOpen) expect(verdict.words).toContain(until);
  });

  it('whatever the history: never more than the limit of any 24 hours', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), fc.integer({ min: 0, max: 6 }), (gaps, perDay) => {
        let now = NOW.getTime();
        const journal: RescueAttempt[] = [];
        const begun: number[] = [];
        for (const [index, gap] of gaps.entries()) {
          now += gap * 60_000;
          const id = String(index).padStart(16, '0');
          const limits = { 'max-per-day': perDay, 'cooldown-minutes': 0 };
          if (breakerVerdict(journal, 'MEND', subject(id), limits, new Date(now)).isOpen) continue;
          begun.push(now);
          journal.push(
            attempt(0, undefined, { subject: id, startedAt: new Date(now).toISOString(), endedAt: new Date(now).toISOString() }),
          );
        }
        for (const time of begun)
          expect(begun.filter((each) => each >= time && each < time + 86_400_000).length).toBeLessThanOrEqual(perDay);
      }),
      { numRuns: 60 },
    );
  });
});
