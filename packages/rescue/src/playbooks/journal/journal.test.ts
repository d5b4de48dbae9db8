import type { RescueAttempt } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRescueJournal, rescueJournalText } from './journal.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();

const hex = fc.stringMatching(/^[0-9a-f]{16}$/);
const text = (most: number): fc.Arbitrary<string> => fc.string({ minLength: 1, maxLength: most, unit: 'binary' });
const arbitraryAttempt: fc.Arbitrary<RescueAttempt> = fc
  .record(
    {
      key: hex,
      playbook: text(40),
      subject: text(100),
      findings: fc.array(
        fc.record({ id: hex, sensor: text(100), rule: text(100), path: text(500) }, { requiredKeys: ['id', 'sensor', 'rule'] }),
        { maxLength: 4 },
      ),
      startedAt: fc.constant(daysAgo(1)),
      run: text(200),
      steps: hex,
      step: fc.integer({ min: 0, max: 21 }),
      remembered: fc.dictionary(fc.constantFrom('0', '7', '20'), fc.dictionary(text(30), text(200), { maxKeys: 4 }), { maxKeys: 3 }),
      waits: fc.constant(true as const),
      lease: fc.record({ holder: hex, until: fc.constant(daysAgo(-1)) }),
      issue: fc.integer({ min: 1, max: 99_999 }),
    },
    { requiredKeys: ['key', 'playbook', 'subject', 'findings', 'startedAt', 'run', 'steps', 'step', 'remembered'] },
  )
  .map((entry) => entry as RescueAttempt);

function ended(days: number, changes: Partial<RescueAttempt> = {}): RescueAttempt {
  return {
    key: 'a'.repeat(16),
    playbook: 'MEND',
    subject: 'x',
    findings: [],
    startedAt: daysAgo(days),
    run: 'r',
    steps: 'b'.repeat(16),
    step: 1,
    remembered: {},
    outcome: 'fixed',
    endedAt: daysAgo(days),
    ...changes,
  };
}

describe('the journal of playbooks', () => {
  it('is read as it was written, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryAttempt, { minLength: 1, maxLength: 5 }), async (attempts) => {
        const written = rescueJournalText(attempts, NOW);
        expect(await parseRescueJournal(written ?? undefined, '.sar')).toEqual(JSON.parse(JSON.stringify(attempts)));
        expect(rescueJournalText(await parseRescueJournal(written ?? undefined, '.sar'), NOW)).toBe(written);
      }),
      { numRuns: 60 },
    );
  });

  it('forgets what is over', () => {
    const { endedAt: _endedAt, outcome: _outcome, ...open } = ended(89);
    const kept = rescueJournalText([ended(29), ended(31), open, { ...open, startedAt: daysAgo(91) }], NOW);
    expect(kept?.split('\n')).toHaveLength(5);
    expect(rescueJournalText([ended(31)], NOW)).toBeNull();
    expect(rescueJournalText([], NOW)).toBeNull();
  });

  it('drops old ends when it is long, and never those that the limits of a day need', async () => {
    const large = { findings: Array.from({ length: 100 }, () => ({ id: 'c'.repeat(16), sensor: 's', rule: 'r', path: 'p'.repeat(100) })) };
    const entries = [...Array.from({ length: 40 }, () => ended(5, large)), ...Array.from({ length: 40 }, () => ended(0.5, large))];
    const kept = rescueJournalText(entries, NOW) ?? '';
    expect(kept.length).toBeLessThan(900_000);
    const days = (await parseRescueJournal(kept, '.sar')).map(({ endedAt }) => endedAt);
    expect(days.filter((at) => at === daysAgo(0.5))).toHaveLength(40);
    expect(days.filter((at) => at === daysAgo(5)).length).toBeLessThan(10);
    expect(() =>
      rescueJournalText(
        Array.from({ length: 80 }, () => ended(0.5, large)),
        NOW,
      ),
    ).toThrow(/is full/);
  });

  it('is empty where there is none', async () => {
    expect(await parseRescueJournal(undefined, '.sar')).toEqual([]);
  });
});
