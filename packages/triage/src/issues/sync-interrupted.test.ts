import { compareSeverity, readRows, type Severity } from '@sar/baseline';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFindingMemory } from './finding-memory.js';
import { isDashboard } from './issue-world.js';
import { MemoryRepository, writesOf } from './memory-board.fixture.js';
import { idOf, sync, type FindingSpec, type Present } from './sync-scenario.fixture.js';
import { Turns } from './two-runs.fixture.js';

const time = (hour: number): string => new Date(Date.parse('2026-11-20T08:00:00Z') + hour * 3_600_000).toISOString();

/** A whole history: found, worse, overdue, grouped, waived, gone, there again. */
const HISTORY: readonly Present[] = [
  { a: {}, b: { severity: 'P2' } },
  { a: { severity: 'P0' }, b: { severity: 'P1' }, c: {} },
  { a: { severity: 'P0', breached: true, group: 'g' }, b: { severity: 'P1', group: 'g' }, c: { severity: 'P3' } },
  { a: { waived: true }, c: {} },
  {},
  { a: {}, b: {}, c: {} },
];

/** What counts in the end: what is open, about what, since when. */
function imageOf(repository: MemoryRepository): unknown {
  const open = repository.issues.filter(({ state }) => state === 'open');
  return {
    titles: open.map(({ title, labels }) => `${title} ${labels.toSorted().join(' ')}`).toSorted(),
    rows: open
      .filter(isDashboard)
      .map(({ body }) => [...readRows(body).values()].map(({ findings }) => JSON.stringify(findings)).toSorted()),
  };
}

async function straight(history: readonly Present[]): Promise<{ images: readonly unknown[]; requests: readonly number[] }> {
  const repository = new MemoryRepository();
  const images: unknown[] = [];
  const requests: number[] = [];
  for (const [hour, present] of history.entries()) {
    repository.now = time(hour);
    requests.push((await sync(repository, present)).requests.length);
    images.push(imageOf(repository));
  }
  return { images, requests };
}

it.each([true, false])('killed at any request (after its effect: %s), one further run comes to the same end', async (afterEffect) => {
  const { images, requests } = await straight(HISTORY);
  for (const [index, count] of requests.entries()) {
    for (let request = 1; request <= count; request++) {
      const repository = new MemoryRepository();
      for (const [hour, present] of HISTORY.entries()) {
        repository.now = time(hour);
        if (hour === index) await sync(repository, present, {}, { killAt: { request, afterEffect } });
        await sync(repository, present);
        if (hour >= index) expect(imageOf(repository), `run ${index}, request ${request}, at ${hour}`).toEqual(images[hour]);
      }
      expect(writesOf((await sync(repository, HISTORY.at(-1) ?? {})).requests)).toEqual([]);
    }
  }
});

it('two runs at once, in whatever order they take turns, one further run comes to the same end', async () => {
  const { images } = await straight(HISTORY);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      fc.nat({ max: HISTORY.length - 1 }),
      async (schedule, index) => {
        const repository = new MemoryRepository();
        for (const [hour, present] of HISTORY.entries()) {
          repository.now = time(hour);
          if (hour === index) {
            const turns = new Turns(schedule);
            // The other run has looked at the repository before, when it was as it was an hour ago.
            const other = HISTORY[hour - 1] ?? present;
            await turns.play([
              sync(repository, present, {}, { turn: turns.turnOf(0) }),
              sync(repository, schedule.length % 2 === 0 ? other : present, {}, { turn: turns.turnOf(1) }),
            ]);
          }
          await sync(repository, present);
          if (hour >= index) expect(imageOf(repository), `at ${hour}`).toEqual(images[hour]);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it.each([...HISTORY.keys()])('run %i, with another whole run before each of its requests, and one further run', async (index) => {
  const { images, requests } = await straight(HISTORY);
  for (let before = 0; before < (requests[index] ?? 0); before++) {
    const repository = new MemoryRepository();
    for (const [hour, present] of HISTORY.slice(0, index + 1).entries()) {
      repository.now = time(hour);
      if (hour === index) {
        const turns = new Turns([...Array.from({ length: before }, () => false), ...Array.from({ length: 99 }, () => true)]);
        await turns.play([0, 1].map(async (run) => sync(repository, present, {}, { turn: turns.turnOf(run) })));
      }
      await sync(repository, present);
    }
    expect(imageOf(repository), `before request ${before + 1}`).toEqual(images[index]);
    expect(writesOf((await sync(repository, HISTORY[index] ?? {})).requests)).toEqual([]);
  }
});

const spec = fc.record(
  {
    severity: fc.constantFrom<Severity>('P0', 'P1', 'P1', 'P2', 'P3'),
    group: fc.constantFrom('g', 'h'),
    waived: fc.constantFrom(true, false, false),
    breached: fc.boolean(),
  },
  { requiredKeys: ['severity'] },
);
const present = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), spec), { selector: ([name]) => name, maxLength: 5 });
const step = fc.record({ present, kill: fc.option(fc.nat({ max: 12 })), afterEffect: fc.boolean(), isKnown: fc.boolean() });

/** Subjects of severity P0 and P1, by what their findings are called. */
function blockersOf(findings: Present): number {
  const subjects = new Map<string, Severity>();
  for (const [name, { severity = 'P1', group = name, waived }] of Object.entries(findings)) {
    if (waived === true) continue;
    const worst = subjects.get(group);
    subjects.set(group, worst === undefined || compareSeverity(severity, worst) < 0 ? severity : worst);
  }
  return [...subjects.values()].filter((severity) => severity === 'P0' || severity === 'P1').length;
}

it('after any history, killed or not, one whole run leaves one open issue for each open P0 and P1, and one dashboard', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (history) => {
      const repository = new MemoryRepository();
      const firstSeen = new Map<string, string>();
      for (const [hour, { present: entries, kill, afterEffect, isKnown }] of history.entries()) {
        repository.now = time(hour);
        const now: Present = Object.fromEntries<FindingSpec>(entries);
        if (kill !== null) await sync(repository, now, { isGone: () => isKnown }, { killAt: { request: kill + 1, afterEffect } });
        await sync(repository, now);
        const open = repository.issues.filter(({ state }) => state === 'open');
        const dashboards = open.filter(isDashboard);
        expect(open.length - dashboards.length).toBe(blockersOf(now));
        expect(dashboards.length).toBeLessThanOrEqual(1);
        const rows = dashboards.flatMap(({ body }) => [...readRows(body).values()].flatMap(({ findings }) => Object.entries(findings)));
        expect(rows.map(([id]) => id).toSorted()).toEqual(Object.keys(now).map(idOf).toSorted());
        // While it is there, the clock of a finding never begins anew.
        for (const [id, seen] of rows) {
          const before = firstSeen.get(id);
          if (before !== undefined) expect(Date.parse(seen)).toBeLessThanOrEqual(Date.parse(before));
        }
        firstSeen.clear();
        for (const [id, seen] of rows) firstSeen.set(id, seen);
        expect(writesOf((await sync(repository, now)).requests)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

const PEOPLE: Readonly<Record<string, (repository: MemoryRepository, number: number) => void>> = {
  delete: (repository, number) => repository.remove(number),
  empty: (repository, number) => repository.change(number, { body: '' }),
  cut: (repository, number) => repository.change(number, { body: repository.issue(number).body.slice(0, 300) }),
  rename: (repository, number) => repository.change(number, { title: 'ours' }),
  unlabel: (repository, number) => repository.change(number, { labels: ['ours'] }),
  close: (repository, number) => repository.change(number, { state: 'closed' }),
  open: (repository, number) => repository.change(number, { state: 'open' }),
  copy: (repository, number) => {
    const { title, body, labels } = repository.issue(number);
    repository.add({ title, body, labels, author: 'maintainer' });
  },
};
const act = fc.record({ what: fc.constantFrom(...Object.keys(PEOPLE)), which: fc.nat({ max: 9 }) });

it('whatever one person does between two runs, no subject has two open issues, nothing is written twice, and a clock is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ present, act: fc.option(act) }), { minLength: 1, maxLength: 5 }), async (history) => {
      const repository = new MemoryRepository();
      let known = new Map<string, string>();
      for (const [hour, { present: entries, act: done }] of history.entries()) {
        repository.now = time(hour);
        const issue = done === null ? undefined : repository.issues[done.which % Math.max(1, repository.issues.length)];
        if (done !== null && issue !== undefined) PEOPLE[done.what]?.(repository, issue.number);
        const now: Present = Object.fromEntries<FindingSpec>(entries);
        const run = await sync(repository, now);
        const open = repository.issues.filter(({ state, labels }) => state === 'open' && labels.includes('sar'));
        expect(open.filter(isDashboard).length).toBeLessThanOrEqual(1);
        const about = open.flatMap(({ body }) => {
          const reading = readFindingMemory(body);
          return reading.kind === 'memory' && reading.memory.closing === undefined ? [...reading.memory.seen.keys()] : [];
        });
        expect(new Set(about).size).toBe(about.length);
        // An issue that a person opened again stays open, and a copy of a closed one is as good as that.
        if (history.every((entry) => !['open', 'copy'].includes(entry.act?.what ?? '')))
          expect(run.issues.size).toBeLessThanOrEqual(blockersOf(now));
        // Without a record of first sightings, the clock of an issue that lost its labels is known one run later.
        if (done?.what === 'unlabel') await sync(repository, now);
        const again = await sync(repository, now);
        expect(writesOf(again.requests)).toEqual([]);
        for (const [id, seen] of known) {
          const after = again.clocks.get(id);
          if (after !== undefined && Object.keys(now).map(idOf).includes(id))
            expect(Date.parse(after)).toBeLessThanOrEqual(Date.parse(seen));
        }
        // What one person can take away is in two places, and the record of first sightings is a third one.
        const rows = new Set(
          repository.issues
            .filter(isDashboard)
            .flatMap(({ body }) => [...readRows(body).values()].flatMap(({ findings }) => Object.keys(findings))),
        );
        known = new Map([...again.clocks].filter(([id]) => about.includes(id) && rows.has(id)));
      }
    }),
    { numRuns: 150 },
  );
});
