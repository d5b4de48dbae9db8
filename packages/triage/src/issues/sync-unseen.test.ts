import { readRows, type Severity } from '@sar/baseline';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { isDashboard } from './issue-world.js';
import { MemoryRepository, writesOf } from './memory-board.fixture.js';
import { idOf, sync, type FindingSpec, type Present } from './sync-scenario.fixture.js';

let repository: MemoryRepository;
beforeEach(() => {
  repository = new MemoryRepository();
});

const dayOf = (day: number): string => new Date(Date.parse('2026-11-20T08:00:00Z') + day * 86_400_000).toISOString();
const at = (day: number): void => {
  repository.now = dayOf(day);
};

describe('a group of which a part could not be looked at', () => {
  const group: Present = { a: { group: 'x' }, b: { group: 'x' } };
  const isGone = ({ path }: { readonly path: string }): boolean => path === 'src/a.ts';
  const since = '2026-11-20T08:00:00.000Z';

  it.each<[string, Present]>([
    ['the other is still there', { a: {} }],
    ['the others are still a group', { a: { group: 'x' }, c: { group: 'x' } }],
    ['both are not so bad', { a: { severity: 'P2' } }],
  ])('%s: the part keeps its row and its clock, and its issue stays open', async (_word, left) => {
    await sync(repository, group);
    at(1);
    const run = await sync(repository, left, { isGone });
    expect(repository.issue(2).body).toContain('- unseen in src/b.ts');
    expect(run.acts.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    expect(writesOf((await sync(repository, left, { isGone })).requests)).toEqual([]);
    at(2);
    await sync(repository, {}, { isGone });
    if (left['a']?.severity !== 'P2') expect(repository.issue(1).state).toBe('open');
    expect([...readRows(repository.issue(2).body).values()].flatMap(({ findings }) => Object.keys(findings))).toContain(idOf('b'));
    at(3);
    const { clocks } = await sync(repository, { b: {} });
    expect(clocks.get(idOf('b'))).toBe(since);
    expect(readRows(repository.issue(2).body).get(idOf('b'))?.findings).toEqual({ [idOf('b')]: since });
    expect(repository.issue(1).state).toBe('open');
    await sync(repository, {});
    expect(repository.issues.filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual([2]);
    expect(readRows(repository.issue(2).body).size).toBe(0);
  });
});

describe('a group with more findings, or places, than are remembered', () => {
  it.each([60, 300])('of %i is gone when its sensor left nothing unjudged', async (count) => {
    const members = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`file-with-a-rather-long-name-${index}`, { group: 'x' }]),
    );
    await sync(repository, members);
    const last = `src/file-with-a-rather-long-name-${count - 1}.ts`;
    // As `goneJudge` does: of the whole repository, one file that could not be judged is a part.
    await sync(repository, {}, { isGone: ({ path }) => path !== last && path !== '.' });
    expect(repository.issue(1).state).toBe('open');
    expect(readRows(repository.issue(2).body).size).toBe(1);
    await sync(repository, {});
    expect(repository.issue(1).state).toBe('closed');
    expect(readRows(repository.issue(2).body).size).toBe(0);
  });

  it('of which the record knows each place is gone when each of these was looked at', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `file-with-a-rather-long-name-${index}`);
    await sync(repository, Object.fromEntries(names.map((name) => [name, { group: 'x' }])));
    const record = new Map(names.map((name) => [idOf(name), { id: idOf(name), sensor: 's', rule: 'r', path: `src/${name}.ts` }]));
    await sync(repository, {}, { known: (id) => record.get(id), isGone: ({ path }) => path !== '.' });
    expect(repository.issue(1).state).toBe('closed');
    expect(readRows(repository.issue(2).body).size).toBe(0);
  });
});

const NAMES = ['a', 'b', 'c', 'd'];
const spec = fc.record(
  {
    severity: fc.constantFrom<Severity>('P0', 'P1', 'P2'),
    group: fc.constantFrom('g', 'h'),
    waived: fc.constantFrom(true, false, false, false),
  },
  { requiredKeys: ['severity'] },
);
const step = fc.record({
  present: fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), spec), { selector: ([name]) => name, maxLength: 4 }),
  judged: fc.subarray(NAMES),
});

it('whatever a run could not look at keeps its place on the dashboard and its clock, with the issues as the only memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (history) => {
      repository = new MemoryRepository();
      const clocks = new Map<string, string>();
      for (const [day, { present, judged }] of history.entries()) {
        at(day);
        const now: Present = Object.fromEntries<FindingSpec>(present);
        const paths = new Set(judged.map((name) => `src/${name}.ts`));
        const isGone = ({ path }: { readonly path: string }): boolean => (path === '.' ? judged.length === NAMES.length : paths.has(path));
        await sync(repository, now, { isGone });
        for (const name of NAMES) {
          // What is waived is not open: its clock is kept while it is seen, and beyond that by the record alone.
          if (now[name]?.waived === true) clocks.delete(name);
          else if (name in now) clocks.set(name, clocks.get(name) ?? dayOf(day));
          else if (judged.includes(name)) clocks.delete(name);
        }
        const rows = repository.issues
          .filter((issue) => issue.state === 'open' && isDashboard(issue))
          .flatMap(({ body }) => [...readRows(body).values()].flatMap(({ findings }) => Object.entries(findings)));
        for (const [name, since] of clocks) {
          const seen = rows.filter(([id]) => id === idOf(name)).map(([, time]) => Date.parse(time));
          expect(seen.length, `${name} on day ${day}`).toBeGreaterThan(0);
          expect(Math.min(...seen)).toBeLessThanOrEqual(Date.parse(since));
        }
        expect(writesOf((await sync(repository, now, { isGone })).requests)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
