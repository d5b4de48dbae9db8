import { fingerprint, type Signal } from '@sar/baseline';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baselineWith, finding, Killed, StepWorld, stepRun } from '../step-world.fixture.js';
import { readRotationMarker } from './rotation-marker.js';
import { trackRotation } from './track-rotation.js';

const NAMES = ['DEPLOY_KEY', 'OTHER_KEY'];
const STEP = { do: 'track-rotation' as const, runbook: ['Make a new one', 'Store it'] };
const DAY = 86_400_000;

/** What happens between two runs. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ kind: fc.constant('rotate' as const), name: fc.constantFrom(...NAMES) }),
  fc.record({ kind: fc.constant('tick' as const), issue: fc.nat(5) }),
  fc.record({ kind: fc.constant('close' as const), issue: fc.nat(5) }),
  fc.record({ kind: fc.constant('reopen' as const), issue: fc.nat(5) }),
  fc.record({
    kind: fc.constant('run' as const),
    killAt: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    afterEffect: fc.boolean(),
  }),
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function dueOf(name: string): Signal {
  return finding({
    id: fingerprint('secret-rotation', 'rotation-due', ['repo-secrets', undefined, name]),
    sensor: 'secret-rotation',
    rule: 'rotation-due',
  });
}

it('whatever happens, there is one open issue a secret, no tick is lost, and what people closed stays closed', async () => {
  const baseline = await baselineWith('variables: { registry: { repo-secrets: { DEPLOY_KEY: {}, OTHER_KEY: {} } } }\n');
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (events) => {
      const world = new StepWorld();
      const written = new Map(NAMES.map((name) => [name, '2026-06-01T00:00:00.000Z']));
      /** Issues that a person closed, with the day at which their secret was last written. */
      const dismissed = new Map<number, string | undefined>();
      const run = async (faults: { killAt?: number; afterEffect?: boolean }): Promise<void> => {
        world.secrets.set(
          'repo-secrets',
          [...written].map(([name, updatedAt]) => ({ name, updatedAt })),
        );
        const before = new Map(world.board.issues.map(({ number, body }) => [number, body]));
        await trackRotation.apply(STEP, stepRun(world, baseline, NAMES.map(dueOf), {}, faults).context).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        for (const { number, body } of world.board.issues)
          if (before.get(number)?.includes('- [x] Store it') === true) expect(body).toContain('- [x] Store it');
        for (const [number] of dismissed) expect(world.board.issue(number).state).toBe('closed');
      };
      for (const each of events) await happen(each, world, written, dismissed, run);
      await run({});
      const open = world.board.issues.filter(({ state }) => state === 'open').map(({ body }) => readRotationMarker(body)?.name);
      expect(new Set(open).size).toBe(open.length);
    }),
    { numRuns: 60 },
  );
});

async function happen(
  each: Event,
  world: StepWorld,
  written: Map<string, string>,
  dismissed: Map<number, string | undefined>,
  run: (faults: { killAt?: number; afterEffect?: boolean }) => Promise<void>,
): Promise<void> {
  const issue = 'issue' in each ? world.board.issues[each.issue] : undefined;
  switch (each.kind) {
    case 'days':
      world.now = new Date(world.now.getTime() + each.days * DAY);
      return;
    case 'rotate':
      written.set(each.name, world.now.toISOString());
      return;
    case 'tick':
      if (issue !== undefined) world.board.change(issue.number, { body: issue.body.replace('- [ ] Store it', '- [x] Store it') });
      return;
    case 'close':
      if (issue?.state !== 'open') return;
      world.board.close(issue.number, world.now.toISOString());
      dismissed.set(issue.number, readRotationMarker(issue.body)?.since);
      return;
    case 'reopen':
      // A person opens again only what has no newer issue.
      if (
        issue === undefined ||
        issue.state === 'open' ||
        world.board.issues.some(({ number, state }) => number > issue.number || state === 'open')
      )
        return;
      dismissed.delete(issue.number);
      world.board.change(issue.number, { state: 'open', closedAt: undefined });
      return;
    case 'run':
      await run({ ...(each.killAt !== undefined && { killAt: each.killAt }), afterEffect: each.afterEffect });
  }
}
