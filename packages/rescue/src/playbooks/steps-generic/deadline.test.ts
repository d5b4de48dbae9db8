import { expect, it } from 'vitest';
import type { StepContext } from '../step-kind.js';
import { untilDeadline } from './search-verdict.js';

const START = '2026-11-22T12:00:00.000Z';

it.each([undefined, 'not a time', '', '2026-99-99'])(
  'the time for something is over in the end, whatever the journal says: %j',
  async (since) => {
    const at = async (now: string) =>
      untilDeadline(
        {
          ports: { now: () => new Date(now) },
          startedAt: START,
          remembered: since === undefined ? { since: START } : { since },
          remember: async () => undefined,
        } as unknown as StepContext,
        60,
      );
    expect(await at('2026-11-22T12:59:00.000Z')).toEqual({ outcome: 'waiting', until: '2026-11-22T13:00:00.000Z' });
    expect(await at('2026-11-22T13:00:00.000Z')).toEqual({ outcome: 'failed', until: '2026-11-22T13:00:00.000Z' });
  },
);
