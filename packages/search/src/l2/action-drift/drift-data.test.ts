import { describe, expect, it } from 'vitest';
import { checkedDay } from './day.js';
import { DRIFT_DATA } from './drift-data.js';
import { lookUp, stageOf } from './known-action.js';
import { compareVersions, parseVersionName, type Version } from './version-name.js';

const { actions, deadReferences, unresolvableTags, archivedActions, runnerImages, runtimes } = DRIFT_DATA;

describe.each(actions)('$action', (entry) => {
  it('has a source and a date, and its dates are days', () => {
    expect(entry.source).toMatch(/^https:\/\//);
    const days = [entry.read, entry.latest.date, ...entry.majors.map(({ since }) => since)];
    expect(days.map(checkedDay)).toEqual(days);
  });

  it('is found by its name', () => {
    expect(lookUp(entry.action.toLowerCase())?.entry).toBe(entry);
  });

  it('knows no major, runtime or note beyond its newest version', () => {
    const [newest] = entry.latest.version;
    const others = [...entry.majors, ...(entry.notes ?? [])].map(({ major }) => major);
    expect(Math.max(newest, ...others)).toBe(newest);
    expect(entry.majors.at(-1)?.major).toBe(newest);
    expect(entry.runtimes.every(({ from }) => compareVersions(from, entry.latest.version) <= 0)).toBe(true);
  });

  it('has its majors and runtimes in order', () => {
    expect(entry.majors.map(({ major }) => major)).toEqual(entry.majors.map(({ major }) => major).toSorted((a, b) => a - b));
    expect(entry.majors.map(({ since }) => since)).toEqual(entry.majors.map(({ since }) => since).toSorted());
    const starts: readonly Version[] = entry.runtimes.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted(compareVersions));
  });
});

it('names each action once', () => {
  const names = actions.map(({ action }) => action.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

it.each([...deadReferences, ...unresolvableTags, ...archivedActions])('$action $why $state: source, date, remedy', (entry) => {
  expect(entry.source).toMatch(/^https:\/\//);
  expect(checkedDay(entry.since)).toBe(entry.since);
  expect(entry.use).not.toBe('');
  expect(entry.action).toMatch(/^[\w.-]+\/[\w./-]+$/);
});

it.each(deadReferences)('$action from $from: the range is not empty, and the fix leads out of it', ({ action, from, before, fix }) => {
  expect(compareVersions(from, before)).toBeLessThan(0);
  if (fix === undefined) return;
  const major = parseVersionName(fix)?.numbers[0] ?? -1;
  expect(major >= before[0]).toBe(true);
  expect(deadReferences.filter((other) => other.action === action && other.before[0] > major)).toEqual([]);
});

it.each(runnerImages)(
  '$labels: deprecated, brownouts and removal follow each other',
  ({ labels, deprecated, brownouts, removed, source }) => {
    const days = [...(deprecated === undefined ? [] : [deprecated]), ...brownouts, removed];
    expect(days).toEqual(days.toSorted());
    expect(days.map(checkedDay)).toEqual(days);
    expect(labels).toEqual(labels.map((label) => label.toLowerCase()));
    expect(source).toMatch(/^https:\/\//);
  },
);

it('names each label once, and no replacement that is itself on its way out', () => {
  const labels = runnerImages.flatMap((image) => image.labels);
  expect(new Set(labels).size).toBe(labels.length);
  expect(runnerImages.filter(({ replacement }) => labels.includes(replacement))).toEqual([]);
});

it.each(runtimes)('$id: its stages follow each other', ({ id, stages }) => {
  expect(stages.map(({ since }) => since)).toEqual(stages.map(({ since }) => since).toSorted());
  const [first] = stages;
  if (first === undefined) return;
  expect(stageOf(id, first.since)).toBe(first);
  expect(stageOf(id, '2000-01-01')).toBeUndefined();
});

it('says no runtime that it has no history of', () => {
  const named = new Set(actions.flatMap((entry) => entry.runtimes.map(({ using }) => using)).filter((using) => using.startsWith('node')));
  expect([...named].filter((using) => !runtimes.some(({ id }) => id === using))).toEqual([]);
});
