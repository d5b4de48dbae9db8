import type { WriteOutcome } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queue, REPO, runMailbox } from './mailbox-scenario.fixture.js';
import { MemoryGitHub, type Faults } from './memory-github.fixture.js';

const COUNT = 30;
const RESET: WriteOutcome = { outcome: 'failed', reason: 'unreachable', detail: 'the connection was reset' };
const LIMITED: WriteOutcome = { outcome: 'failed', reason: 'rate-limited', detail: 'wait an hour' };

/** Every fifth request fails, as the numbers say; after them nothing does. */
function faultsOf(numbers: readonly number[]): Faults {
  let next = 0;
  const roll = (): number => numbers[next++] ?? 99;
  return {
    write: () => {
      const number = roll();
      if (number < 8) return { outcome: RESET, afterEffect: false };
      if (number < 16) return { outcome: RESET, afterEffect: true };
      return number < 20 ? { outcome: LIMITED, afterEffect: false } : undefined;
    },
    getUnknown: () => roll() < 20,
  };
}

describe('a fifth of the requests fails', () => {
  it('the runs end in the same state, and every intent is recorded once', async () => {
    const numbers = fc.array(fc.nat({ max: 99 }), { minLength: COUNT * 2, maxLength: COUNT * 4 });
    await fc.assert(
      fc.asyncProperty(numbers, async (numbers) => {
        const github = new MemoryGitHub();
        for (let index = 0; index < COUNT; index++) {
          github.variablesOf(REPO).set(`X_${index}`, 'old');
          queue(
            github,
            index % 3 === 0 ? { name: `X_${index}`, operation: 'delete', value: null } : { name: `X_${index}`, value: 'new-value' },
          );
        }
        const faults = faultsOf(numbers);
        for (let runs = 0; runs < COUNT && [...github.files().keys()].length > 0; runs++) await runMailbox(github, { faults });
        expect([...github.files().keys()]).toEqual([]);
        const expected = Array.from({ length: COUNT }, (_, index) => `X_${index}`).filter((_, index) => index % 3 !== 0);
        expect([...github.variablesOf(REPO)]).toEqual(expected.map((name) => [name, 'new-value']));
        expect(github.ledger().map(({ name }) => name)).toHaveLength(COUNT);
        expect(new Set(github.ledger().map(({ id }) => id)).size).toBe(COUNT);
        expect(github.ledger().every(({ outcome }) => outcome === 'applied')).toBe(true);
        expect(github.state.has('intents/journal.json')).toBe(false);
        // No write is repeated: one whose answer was lost is looked up, then or in the next run.
        expect(github.writes).toHaveLength(COUNT);
      }),
      { numRuns: 60 },
    );
  });
});
