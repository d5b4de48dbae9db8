import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSINGS, findingMarker, readFindingMemory, type FindingMemory } from './finding-memory.js';

const id = fc.stringMatching(/^[0-9a-f]{16}$/);
const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((at) => at.toISOString());
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('-->', '<!-- sar:finding {} -->', 'a\nb', '__proto__', '日本'),
);

const memory: fc.Arbitrary<FindingMemory> = fc
  .record({
    subject: id,
    severity: fc.constantFrom('P0', 'P1', 'P2', 'P3' as const),
    seen: fc.uniqueArray(fc.tuple(id, time, text, text, text), { minLength: 1, maxLength: 30, selector: ([key]) => key }),
    isCut: fc.boolean(),
    isBreachTold: fc.boolean(),
    closing: fc.option(fc.constantFrom(...CLOSINGS), { nil: undefined }),
    digest: id,
    commit: fc.option(fc.constant('a'.repeat(40)), { nil: undefined }),
  })
  .map(({ seen, ...rest }) => ({
    ...rest,
    seen: new Map(seen.map(([key, at]) => [key, at])),
    places: seen.map(([key, , sensor, rule, path]) => ({ id: key, sensor, rule, path })),
  }));

describe('the memory of a finding’s issue', () => {
  it('is read as it was written, on one line that nothing ends early', () => {
    fc.assert(
      fc.property(memory, (value) => {
        const marker = findingMarker(value);
        expect(marker.split('-->')).toHaveLength(2);
        expect(marker).not.toMatch(/[\r\n]/);
        const read = readFindingMemory(`${marker}\n\ntext`);
        if (read.kind !== 'memory') throw new Error(`it is ${read.kind}`);
        const { seen, places, ...rest } = read.memory;
        const { seen: written, places: told, ...others } = value;
        expect(rest).toEqual({ ...others, isCut: others.isCut || seen.size < written.size });
        for (const [key, at] of seen) expect(at).toBe(written.get(key));
        expect(seen.size).toBeGreaterThan(0);
        for (const place of places) expect(told.map((known) => known.path)).toContain(place.path);
        if (JSON.stringify(told).length < 1500) expect(places).toHaveLength(told.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [100, 100],
    [150, 150],
    [3000, 160],
  ])('of %i findings found at once it holds at least %i, the first among them', (count, least) => {
    const ids = Array.from({ length: count }, (_, at) => at.toString(16).padStart(16, '0'));
    const value: FindingMemory = {
      subject: 'f'.repeat(16),
      severity: 'P1',
      seen: new Map(ids.map((key) => [key, '2026-11-20T08:00:00.000Z'])),
      places: ids.map((key) => ({ id: key, sensor: 'cache-wiring', rule: 'missing-cache', path: `.github/workflows/${key}.yml` })),
      isCut: false,
      isBreachTold: false,
      closing: undefined,
      digest: 'd',
      commit: undefined,
    };
    const read = readFindingMemory(findingMarker(value));
    if (read.kind !== 'memory') throw new Error(`it is ${read.kind}`);
    expect(read.memory.seen.size).toBeGreaterThanOrEqual(Math.min(least, count));
    expect(read.memory.isCut).toBe(read.memory.seen.size < count);
    expect([...read.memory.seen.keys()][0]).toBe(ids[0]);
    expect(read.memory.places[0]?.id).toBe(ids[0]);
  });

  it('holds a place of any length, or does without it', () => {
    const rule = 'r'.repeat(10_000);
    const value: FindingMemory = {
      subject: 'f'.repeat(16),
      severity: 'P1',
      seen: new Map([['0'.repeat(16), '2026-11-20T08:00:00.000Z']]),
      places: [{ id: '0'.repeat(16), sensor: 's', rule, path: 'p' }],
      isCut: false,
      isBreachTold: true,
      closing: 'gone',
      digest: 'd',
      commit: undefined,
    };
    expect(readFindingMemory(findingMarker(value))).toMatchObject({ kind: 'memory', memory: { places: [], closing: 'gone' } });
  });

  it.each([
    ['', 'none'],
    ['text\n  <!-- sar:finding {} -->', 'none'],
    ['<!-- sar:finding -->', 'damaged'],
    ['<!-- sar:findings {} -->', 'none'],
    ['<!-- sar:finding {} -->', 'damaged'],
    ['<!-- sar:finding {"schema":"sar.finding-issue/9"} -->', 'newer'],
    ['<!-- sar:finding {"schema":"other/1"} -->', 'damaged'],
    [`<!-- sar:finding ${'['.repeat(5000)} -->`, 'damaged'],
    ['<!-- sar:finding {"schema":"sar.finding-issue/1"', 'damaged'],
  ])('%j is %s', (body, kind) => {
    expect(readFindingMemory(body).kind).toBe(kind);
  });
});
