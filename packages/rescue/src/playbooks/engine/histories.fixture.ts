import fc from 'fast-check';
import { expect } from 'vitest';
import { readActs } from '../../ledger/acts-ledger.js';
import { BLOCKED_LABEL, readBlockerMarker } from '../blockers/blocker-marker.js';
import { parseRescueJournal } from '../journal/journal.js';
import { baselineOf, doing, NOW, playbook, rescue, RescueWorld, says, signal, subject } from '../rescue-world.fixture.js';
import { LEASE_MINUTES } from './attempt-hold.js';

/** The first three are of one playbook, each with an attempt of its own, and the others of one that changes files for all of them. */
const FINDINGS = ['a', 'b', 'c', 'd', 'e', 'f'].map((char, at) =>
  signal(char.repeat(16), at < 3 ? {} : { sensor: 'ci-health', rule: 'failure-rate-critical' }),
);
const PER_DAY = 4;
const BASELINE = baselineOf({
  REBUILD: playbook(
    [
      { do: 'compare-runs' },
      { do: 'dispatch-workflow', workflow: 'rebuild.yml', 'wait-minutes': 1 },
      { do: 'open-pull-request', title: 'x' },
      { do: 'search-again', 'within-minutes': 600 },
    ],
    { 'max-per-day': PER_DAY, 'cooldown-minutes': 30 },
  ),
  FIX: playbook([{ do: 'apply-fixers' }, { do: 'open-pull-request', title: 'x' }, { do: 'search-again', 'within-minutes': 600 }], {
    'max-per-day': PER_DAY,
    'cooldown-minutes': 30,
    when: [{ sensor: 'ci-health' }],
  }),
});

/** What happens in a history. */
export type Event =
  | {
      readonly kind: 'run';
      readonly kill: number;
      readonly fails: number;
      readonly afterEffect: boolean;
      readonly isWhole: boolean;
      readonly isDouble: boolean;
    }
  | { readonly kind: 'later'; readonly minutes: number }
  | { readonly kind: 'found' | 'mended'; readonly of: number }
  | { readonly kind: 'halt' | 'go-on' | 'close-issues' | 'merge' | 'token' | 'no-token' }
  | { readonly kind: 'workflow'; readonly conclusion: string | undefined };

export const arbitraryEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('run' as const),
      kill: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) }),
      fails: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) }),
      afterEffect: fc.boolean(),
      isWhole: fc.boolean(),
      isDouble: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('later' as const), minutes: fc.constantFrom(1, 7, 31, 200, 1500) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('found' as const, 'mended' as const), of: fc.nat({ max: FINDINGS.length - 1 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'halt' as const,
        'go-on' as const,
        'go-on' as const,
        'close-issues' as const,
        'merge' as const,
        'token' as const,
        'no-token' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('workflow' as const),
      conclusion: fc.constantFrom(undefined, 'success', 'success', 'failure'),
    }),
  },
);

/** Plays a history, and checks after every event what must hold at all times. */
export async function playHistory(events: readonly Event[]): Promise<void> {
  const world = new RescueWorld();
  const merged = new Set<string>();
  let hasToken = true;
  const kinds = {
    'compare-runs': {
      plan: async () =>
        hasToken ? ({ outcome: 'would-do', words: 'x' } as const) : ({ outcome: 'not-possible', words: 'there is no token' } as const),
      apply: says({ outcome: 'done', words: 'x' }).apply,
    },
    'open-pull-request': doing(async ({ key, remembered, remember, ports }) => {
      if (merged.has(key)) return { outcome: 'done', words: 'merged' };
      if (remembered['open'] === undefined) {
        await remember({ open: 'x' });
        const opened = await ports.branch?.createBranch(key, 'x');
        if (opened?.known === false) return { outcome: 'failed', words: opened.detail };
      }
      return { outcome: 'waiting', words: 'open' };
    }),
  };
  for (const event of events) {
    switch (event.kind) {
      case 'run': {
        const subjects = world.findings.map((found) => subject(found.id, found));
        const run = async (kill: number, fails: number): Promise<unknown> =>
          rescue(world, BASELINE, subjects, {
            kinds,
            input: { isWhole: event.isWhole },
            faults: {
              ...(kill > 0 && { killAt: { write: kill, afterEffect: event.afterEffect } }),
              fails: failsOnce(fails, event.afterEffect),
            },
          }).catch((error: unknown) => {
            // A run ends with the process; nothing else may end it.
            if (kill === 0) throw error;
          });
        await Promise.all([run(event.kill, event.fails), ...(event.isDouble ? [run(0, 0)] : [])]);
        break;
      }
      case 'later':
        world.later(event.minutes);
        break;
      case 'found':
      case 'mended': {
        const others = world.findings.filter(({ id }) => id !== FINDINGS[event.of]?.id);
        world.findings = event.kind === 'mended' ? others : [...others, ...FINDINGS.slice(event.of, event.of + 1)];
        break;
      }
      case 'halt':
        world.isHalted = true;
        break;
      case 'go-on':
        world.isHalted = false;
        break;
      case 'close-issues':
        world.issues = world.issues.map((issue) => ({ ...issue, state: 'closed' }));
        break;
      case 'merge':
        for (const { key } of world.journal.attempts) merged.add(String(key));
        break;
      case 'token':
      case 'no-token':
        hasToken = event.kind === 'token';
        break;
      case 'workflow': {
        const { conclusion } = event;
        world.conclude = conclusion === undefined ? undefined : (of) => ({ ...of, status: 'completed', conclusion });
      }
    }
    await expectSound(world);
  }
  // At rest, with nothing wrong any more, everything ends.
  hasToken = true;
  world.isHalted = false;
  world.findings = [];
  world.conclude = (of) => ({ ...of, status: 'completed', conclusion: 'success' });
  for (let runs = 0; runs < 3; runs++) {
    world.later(LEASE_MINUTES + 1);
    await rescue(world, BASELINE, [], { kinds, input: { isWhole: true } });
  }
  await expectSound(world);
  expect(world.journal.attempts.filter((attempt) => attempt['endedAt'] === undefined)).toEqual([]);
  expect(world.issues.filter(({ state }) => state === 'open')).toEqual([]);
  const { writes } = await rescue(world, BASELINE, [], { kinds, input: { isWhole: true } });
  expect(writes).toEqual([]);
}

/** Fails one write, before its effect or after it: GitHub's answer was lost. */
function failsOnce(at: number, afterEffect: boolean): () => 'before' | 'after' | undefined {
  let writes = 0;
  return () => {
    writes += 1;
    return writes !== at ? undefined : afterEffect ? 'after' : 'before';
  };
}

async function expectSound(world: RescueWorld): Promise<void> {
  const journal = await parseRescueJournal(world.files.get('rescue/journal.json'), '.sar');
  await readActs(async (path) => world.files.get(path), '.sar', Date.parse(NOW), new Date(world.now));
  const open = journal.filter(({ endedAt }) => endedAt === undefined).map(({ subject: of }) => of);
  expect(new Set(open).size).toBe(open.length);
  const ids = world.dispatches.map(({ payload }) => payload['sar-id']);
  expect(new Set(ids).size, 'a workflow is dispatched once for an attempt').toBe(ids.length);
  for (const of of ['REBUILD', 'FIX']) {
    const begun = journal.filter(({ playbook: name }) => name === of).map(({ startedAt }) => Date.parse(startedAt));
    for (const time of begun) expect(begun.filter((each) => each >= time && each < time + 86_400_000).length).toBeLessThanOrEqual(PER_DAY);
  }
  const changing = journal.filter(({ playbook: name, endedAt, step }) => name === 'FIX' && endedAt === undefined && step < 2);
  expect(changing.length, 'one attempt at a time changes files').toBeLessThanOrEqual(1);
  const blockers = world.issues
    .filter(({ state, labels }) => state === 'open' && labels.includes(BLOCKED_LABEL))
    .map(({ body }) => readBlockerMarker(body)?.subject);
  // Two runs at once may ask for the same; the next run closes one.
  for (const id of new Set(blockers)) expect(blockers.filter((each) => each === id).length).toBeLessThanOrEqual(2);
}
