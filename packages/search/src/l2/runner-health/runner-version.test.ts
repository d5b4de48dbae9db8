import { expect, it } from 'vitest';
import releases from './runner-releases.json' with { type: 'json' };
import { missedRelease, newestRelease } from './runner-version.js';

it.each<[string, string, string | undefined]>([
  ['2.336.0', '2026-10-16', '2.337.0'],
  ['2.336.0', '2026-10-15', undefined],
  ['2.337.0', '2027-01-01', undefined],
  ['2.400.0', '2027-01-01', undefined],
  ['2.329.0', '2026-11-22', '2.330.0'],
  // Before GitHub began to enforce it, nothing was missed.
  ['2.329.0', '2026-09-20', undefined],
  ['1.0.0', '2026-11-22', '2.311.0'],
  ['v2.336.0', '2026-11-22', '2.337.0'],
  ['latest', '2026-11-22', undefined],
  ['', '2026-11-22', undefined],
  ['2.9.0', '2026-11-22', '2.311.0'],
])('version %s on %s', (version, asOf, missed) => {
  expect(missedRelease(version, asOf)?.version).toBe(missed);
});

it('the releases are in order, each with its source', () => {
  const order = releases.releases.map(({ version }) =>
    version
      .split('.')
      .map((part) => part.padStart(5, '0'))
      .join('.'),
  );
  expect(order).toEqual(order.toSorted());
  const days = releases.releases.map(({ published }) => published);
  expect(days).toEqual(days.toSorted());
  expect(releases.releases.every(({ source }) => source.startsWith('https://'))).toBe(true);
  expect(newestRelease()).toBe(releases.releases.at(-1)?.version);
});
