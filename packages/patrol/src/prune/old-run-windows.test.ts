import { known, unknown, type Answer, type RunWindow } from '@sar/baseline';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oldRunWindows } from './old-run-windows.js';
import { AT, DAY_MS } from './prune.fixture.js';

const FIRST = Date.parse('2018-01-01T00:00:00Z');

/** The windows for runs at these moments, how many runs each has, and how often was counted. */
async function windowsOf(times: readonly number[], days = 30) {
  let counts = 0;
  const inside = (window: RunWindow): number => {
    const [since, until] = [Date.parse(window.since), Date.parse(window.until)];
    return times.filter((time) => time >= since && time <= until).length;
  };
  const windows: RunWindow[] = [];
  for await (const window of oldRunWindows(AT - days * DAY_MS, async (asked) => {
    counts += 1;
    return known(Math.min(inside(asked), 2500));
  }))
    if (window.known) windows.push(window.value);
  return { windows, counts, runs: windows.map(inside) };
}
const every = (count: number, between: number, from: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index * between);

it('has every old run in a window, the oldest first, and no window longer than a day with a thousand', async () => {
  const bursts = fc.array(fc.tuple(fc.integer({ min: 0, max: 3200 }), fc.integer({ min: 1, max: 1500 })), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(bursts, fc.integer({ min: 1, max: 400 }), async (drawn, days) => {
      const times = drawn.flatMap(([day, count]) => every(count, 30_000, FIRST + day * DAY_MS));
      const { windows, runs, counts } = await windowsOf(times, days);
      const old = times.filter((time) => time <= AT - days * DAY_MS);
      const spans = windows.map(({ since, until }) => [Date.parse(since), Date.parse(until)] as const);
      expect(old.every((time) => spans.some(([since, until]) => time >= since && time <= until))).toBe(true);
      for (const [index, { since, until }] of windows.entries()) {
        const length = Date.parse(until) - Date.parse(since);
        expect(length).toBeGreaterThan(0);
        expect(runs[index] ?? 0).toBeLessThanOrEqual(length > DAY_MS + 1000 ? 999 : Infinity);
        if (index > 0) expect(Date.parse(since)).toBeGreaterThanOrEqual(Date.parse(windows[index - 1]?.until ?? ''));
      }
      expect(counts).toBeLessThan(200);
    }),
    { numRuns: 20 },
  );
});

it.each<[string, readonly number[], number, number]>([
  ['no old run', [AT - DAY_MS], 1, 0],
  ['a few', every(900, DAY_MS, AT - 1000 * DAY_MS), 1, 1],
])('takes one request where there is %s', async (_what, times, counts, length) => {
  const found = await windowsOf(times);
  expect([found.counts, found.windows.length]).toEqual([counts, length]);
});

it('lists the oldest of 1,000 runs a day without listing more than a day of them', async () => {
  const found: number[] = [];
  let counts = 0;
  // A year of them, and as GitHub counts: no further than 2,500.
  const inside = ({ since, until }: RunWindow): number =>
    Math.max(0, Date.parse(until) - Math.max(Date.parse(since), AT - 365 * DAY_MS)) / (DAY_MS / 1000);
  for await (const window of oldRunWindows(AT - 30 * DAY_MS, async (asked) => {
    counts += 1;
    return known(Math.min(Math.round(inside(asked)), 2500));
  })) {
    if (window.known) found.push(inside(window.value));
    break;
  }
  expect(found[0]).toBeLessThanOrEqual(1000);
  expect(counts).toBeLessThan(40);
});

it('ends where a count is not known, and says so', async () => {
  const answers: Answer<RunWindow>[] = [];
  for await (const window of oldRunWindows(AT - 30 * DAY_MS, async () => unknown('rate-limited', 'used up'))) answers.push(window);
  expect(answers).toEqual([unknown('rate-limited', 'used up')]);
});
