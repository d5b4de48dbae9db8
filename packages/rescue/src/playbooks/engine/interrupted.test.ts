import { describe, expect, it } from 'vitest';
import { readActs } from '../../ledger/acts-ledger.js';
import { baselineOf, doing, NOW, playbook, rescue, RescueWorld, says, signal, subject, type Faults } from '../rescue-world.fixture.js';
import { LEASE_MINUTES } from './attempt-hold.js';

const ID = '0'.repeat(16);
const STALE = baselineOf({
  REBUILD: playbook([
    { do: 'compare-runs' },
    { do: 'dispatch-workflow', workflow: 'rebuild.yml', 'wait-minutes': 5 },
    { do: 'search-again' },
  ]),
});

/** A stale index that the dispatched workflow builds anew. */
function staleWorld(conclusion = 'success'): RescueWorld {
  const world = new RescueWorld();
  world.findings = [signal(ID)];
  world.conclude = (run) => {
    world.findings = conclusion === 'success' ? [] : world.findings;
    return { ...run, status: 'completed', conclusion };
  };
  return world;
}

const REMEMBERING = {
  'compare-runs': doing(async ({ remember, remembered, ports }) => {
    if (remembered['done'] === undefined) {
      await remember({ done: 'x' });
      await ports.board?.comment(1, 'compared');
    }
    return { outcome: 'done', words: 'compared' };
  }),
};

async function play(world: RescueWorld, faults: Faults = {}): Promise<readonly string[]> {
  return (await rescue(world, STALE, [subject(ID)], { faults, kinds: REMEMBERING })).writes;
}

/** Later runs, each after the lease of the one before. */
async function toRest(world: RescueWorld): Promise<void> {
  for (let runs = 0; runs < 6; runs++) {
    world.later(LEASE_MINUTES + 1);
    await rescue(world, STALE, world.findings.length > 0 ? [subject(ID)] : [], { kinds: REMEMBERING, input: { isWhole: true } });
  }
}

describe.each(['success', 'failure'])('a run that is killed, of a workflow that ends with %s', (conclusion) => {
  it.each([true, false])('at any write (after its effect: %s) is gone on with', async (afterEffect) => {
    const straight = staleWorld(conclusion);
    const { length } = await play(straight);
    expect(length).toBeGreaterThan(5);
    expect(straight.dispatches).toHaveLength(1);
    await toRest(straight);
    const image = (world: RescueWorld): unknown => [
      world.journal.attempts.map(({ outcome, subject: of }) => [outcome, of]),
      world.issues.map(({ state, title }) => [state, title]),
      world.findings.length,
    ];
    for (let write = 1; write <= length; write++) {
      const world = staleWorld(conclusion);
      await play(world, { killAt: { write, afterEffect } });
      await toRest(world);
      expect(image(world), `write ${write}`).toEqual(image(straight));
      expect(world.dispatches, `write ${write}`).toHaveLength(1);
      const ledger = await readActs(async (path) => world.files.get(path), '.sar', Date.parse(NOW), new Date(world.now));
      expect(new Set(ledger.entries.map(({ step }) => step)), `write ${write}`).toContain('dispatch-workflow');
    }
  });
});

describe('two runs', () => {
  it('at once do nothing twice', async () => {
    const world = staleWorld();
    const [a, b] = await Promise.all([
      rescue(world, STALE, [subject(ID)], { kinds: REMEMBERING }),
      rescue(world, STALE, [subject(ID)], { kinds: REMEMBERING }),
    ]);
    expect(world.dispatches).toHaveLength(1);
    expect(world.journal.attempts).toHaveLength(1);
    expect([...a.reports, ...b.reports].map(({ outcome }) => outcome).toSorted()).toEqual(['fixed', 'not-now']);
  });

  it.each([1, 2, 3, 4, 5, 6])('one that begins before write %i of the other leaves its attempt to it', async (at) => {
    const world = staleWorld();
    let writes = 0;
    const reports: unknown[] = [];
    await play(world, {
      before: async () => {
        writes += 1;
        if (writes !== at) return;
        reports.push(...(await rescue(world, STALE, [subject(ID)], { kinds: REMEMBERING })).reports);
      },
    });
    expect(world.dispatches).toHaveLength(1);
    expect(world.journal.attempts).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });

  it('one that was taken for cut off writes no more', async () => {
    const world = staleWorld();
    let writes = 0;
    const { reports } = await rescue(world, STALE, [subject(ID)], {
      kinds: REMEMBERING,
      faults: {
        before: async () => {
          writes += 1;
          if (writes !== 4) return;
          world.later(LEASE_MINUTES + 1);
          await rescue(world, STALE, [subject(ID)], { kinds: REMEMBERING });
        },
      },
    });
    expect(reports).toMatchObject([{ outcome: 'not-now', words: 'another run took it over' }]);
    expect(world.dispatches).toHaveLength(1);
    expect(world.journal.attempts).toMatchObject([{ outcome: 'fixed' }]);
  });

  it('both look at an attempt that waits, and only one goes on with it', async () => {
    const world = staleWorld();
    const waiting = { ...REMEMBERING, 'dispatch-workflow': says({ outcome: 'waiting', words: 'it is begun' }) };
    await rescue(world, STALE, [subject(ID)], { kinds: waiting });
    const acting = {
      'dispatch-workflow': doing(async ({ ports, remember }) => {
        await remember({ sent: 'x' });
        const sent = await ports.dispatcher?.dispatch({ kind: 'repository-event', type: 'x' }, {});
        return sent?.known === true ? { outcome: 'done', words: 'sent' } : { outcome: 'failed', words: 'not sent' };
      }),
    };
    world.findings = [];
    const both = await Promise.all([
      rescue(world, STALE, [subject(ID)], { kinds: acting }),
      rescue(world, STALE, [subject(ID)], { kinds: acting }),
    ]);
    expect(world.dispatches).toHaveLength(1);
    expect(both.flatMap(({ reports }) => reports.map(({ outcome }) => outcome)).toSorted()).toEqual(['fixed', 'not-now']);
    expect(world.issues).toEqual([]);
  });
});

describe('what a step does without remembering it', () => {
  it('is done by one of two runs that look at the same time', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const baseline = baselineOf({ MEND: playbook([{ do: 'compare-runs' }]) });
    await rescue(world, baseline, [subject(ID)], { kinds: { 'compare-runs': says({ outcome: 'waiting', words: 'it is begun' }) } });
    const acting = {
      'compare-runs': doing(async ({ ports }) => {
        const opened = await ports.board?.create({ title: 'x', body: 'x', labels: [] });
        return opened?.known === true ? { outcome: 'done', words: 'opened' } : { outcome: 'failed', words: 'not opened' };
      }),
    };
    const both = await Promise.all([1, 2].map(async () => rescue(world, baseline, [subject(ID)], { kinds: acting })));
    expect(world.issues).toHaveLength(1);
    expect(both.flatMap(({ reports }) => reports.map(({ outcome }) => outcome)).toSorted()).toEqual(['not-now', 'waiting']);
  });
});

describe('an attempt that goes on', () => {
  it('is left to the run that is at it, until that was cut off for half an hour', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, STALE, [subject(ID)], { kinds: REMEMBERING, faults: { killAt: { write: 4, afterEffect: true } } });
    world.later(LEASE_MINUTES - 1);
    const { reports, writes } = await rescue(world, STALE, [subject(ID)], { kinds: REMEMBERING });
    expect(reports).toMatchObject([
      { outcome: 'not-now', words: 'another run is at it, or was cut off: it is taken over after 2026-11-22T12:30:00.000Z' },
    ]);
    expect(writes).toEqual([]);
  });

  it('is taken over at once from a run whose clock was years ahead', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, STALE, [subject(ID)], { kinds: REMEMBERING, faults: { killAt: { write: 4, afterEffect: true } } });
    world.files.set('rescue/journal.json', (world.files.get('rescue/journal.json') ?? '').replace('2026-11-22T12:30', '2099-11-22T12:30'));
    const { reports } = await rescue(world, STALE, [subject(ID)], { kinds: REMEMBERING });
    expect(reports[0]?.words).not.toContain('another run is at it');
  });

  it('is at the step where it stood, with the same key and what it remembered', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const seen: unknown[] = [];
    const kinds = {
      'compare-runs': doing(async ({ key, index, startedAt, remember, remembered, before }) => {
        seen.push({ key, index, startedAt, remembered, before: before.length });
        await remember({ n: String(Number(remembered['n'] ?? 0) + 1) });
        return { outcome: remembered['n'] === '1' ? 'done' : 'waiting', words: 'x' };
      }),
    };
    const baseline = baselineOf({ MEND: playbook([{ do: 'queue-intent' }, { do: 'compare-runs' }]) });
    await rescue(world, baseline, [subject(ID)], { kinds });
    world.later(600);
    const { reports } = await rescue(world, baseline, [subject(ID)], { kinds });
    const [first, second] = seen as { key: string; startedAt: string }[];
    expect(second).toEqual({ key: first?.key, index: 1, startedAt: NOW, remembered: { n: '1' }, before: 0 });
    expect(first).toMatchObject({ remembered: {}, before: 1 });
    expect(reports[0]?.steps.map(({ step }) => step)).toEqual(['compare-runs', 'search-again']);
  });

  it('begins anew, with another key, when the baseline has other steps', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const before = baselineOf({ MEND: playbook([{ do: 'queue-intent' }, { do: 'compare-runs' }]) });
    const after = baselineOf({ MEND: playbook([{ do: 'track-rotation', runbook: ['x'] }, { do: 'compare-runs' }]) });
    await rescue(world, before, [subject(ID)], { kinds: { 'compare-runs': says({ outcome: 'waiting', words: 'x' }) } });
    const [{ key } = {}] = world.journal.attempts;
    const { reports } = await rescue(world, after, [subject(ID)], { input: { isWhole: true } });
    expect(reports).toMatchObject([{ steps: [{ step: 'track-rotation' }, { step: 'compare-runs' }, { step: 'search-again' }] }]);
    expect(reports[0]?.key).not.toBe(key);
    expect(world.journal.attempts).toMatchObject([{ key: reports[0]?.key, startedAt: NOW, step: 2 }]);
  });

  it('is the same when its findings are grouped otherwise', async () => {
    const world = new RescueWorld();
    const [a, b] = [signal('a'.repeat(16)), signal('b'.repeat(16))];
    world.findings = [a, b];
    const baseline = baselineOf({ MEND: playbook([{ do: 'compare-runs' }]) });
    const alone = await rescue(world, baseline, [subject(a.id, a)]);
    const grouped = await rescue(world, baseline, [subject('c'.repeat(16), b, a)]);
    expect(grouped.reports).toMatchObject([{ outcome: 'waiting', key: alone.reports[0]?.key }]);
    const apart = await rescue(world, baseline, [subject(a.id, a), subject('c'.repeat(16), b, a)]);
    expect(apart.reports.map(({ outcome }) => outcome)).toEqual(['waiting', 'not-now']);
    expect(world.journal.attempts).toHaveLength(1);
  });

  it('holds its lease while it waits', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const baseline = baselineOf({ MEND: playbook([{ do: 'wait-for', sensor: 'embedding-index', minutes: 120 }]) });
    let others = 0;
    const { writes } = await rescue(world, baseline, [subject(ID)], {
      faults: {
        before: async (name) => {
          if (!name.includes('goes on')) return;
          const other = await rescue(world, baseline, [subject(ID)]);
          others += 1;
          expect(other.reports).toMatchObject([{ outcome: 'not-now' }]);
        },
      },
    });
    expect(others).toBe(7);
    expect(writes.filter((name) => name.includes('goes on'))).toHaveLength(7);
  });

  it('is told of in a plan', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, STALE, [subject(ID)], { kinds: { 'dispatch-workflow': says({ outcome: 'waiting', words: 'x' }) } });
    const { reports } = await rescue(world, STALE, [subject(ID)], { input: { apply: false } });
    expect(reports).toMatchObject([{ outcome: 'planned', steps: [{ step: 'dispatch-workflow' }, { step: 'search-again' }] }]);
    expect(reports[0]?.words).toBe(`an attempt of ${NOW} waits at step 2 of 3, dispatch-workflow; 2 steps with apply, nothing without`);
  });
});
