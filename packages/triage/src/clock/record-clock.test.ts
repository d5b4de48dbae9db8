import { clockSchemas, UserError, type Finding } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, id } from '../causes/finding.fixture.js';
import { clockText } from './clock-text.js';
import { CLOCK_FILE } from './clock.js';
import { clockWith, entry, memoryState } from './clock.fixture.js';
import { clockOf, readClock } from './read-clock.js';
import { recordClock } from './record-clock.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const later = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const seen = (number: number, firstSeen = NOW.toISOString()): Finding => finding({ id: id(number) }, { firstSeen });
const gone = (): boolean => true;
const there = (): boolean => false;

describe('the record', () => {
  it('is one line a finding, by id, and holds what the schema says', async () => {
    const text = clockText(clockWith({ [id(2)]: {}, [id(1)]: { lastGone: NOW.toISOString() } }));
    expect(text.split('\n').map((line) => line.slice(0, 24))).toEqual(
      ['{', '  "schema": "sar.clock/1', '  "findings": {', `    "${id(1)}": `, `    "${id(2)}": `, '  }', '}', ''].map((line) =>
        line.slice(0, 24),
      ),
    );
    const { clockDocumentSchema } = await clockSchemas();
    expect(clockDocumentSchema.safeParse(JSON.parse(text)).success).toBe(true);
  });

  const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
  const text = fc.string({ unit: 'binary', maxLength: 20 });
  const anyClock = fc.dictionary(
    fc.nat().map(id),
    fc.record(
      { firstSeen: time, goneSince: time, lastGone: time, sensor: text, rule: text, path: text },
      { requiredKeys: ['firstSeen', 'sensor', 'rule', 'path'] },
    ),
  );
  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyClock, async (entries) => {
        const clock = new Map(Object.entries(entries));
        expect(await clockOf(clockText(clock), '.sar')).toEqual(clock);
      }),
      { numRuns: 50 },
    );
  });

  it('is empty where there is none', async () => {
    expect(await readClock(memoryState())).toEqual(new Map());
    expect(await clockOf(clockText(new Map()), '.sar')).toEqual(new Map());
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /\.sar\/clock\.json is not readable as JSON/],
    ['empty', '', /not readable as JSON/],
    ['no object', 'null', /has the schema none/],
    ['another format', '{"schema": "sar.clock/2"}', /has the schema "sar\.clock\/2".*reads sar\.clock\/1/],
    ['no findings', '{"schema": "sar.clock/1"}', /findings/],
    ['no id', '{"schema": "sar.clock/1", "findings": {"x": {}}}', /findings/],
    [
      'no time',
      `{"schema": "sar.clock/1", "findings": {"${id(1)}": {"firstSeen": "soon", "sensor": "a", "rule": "b", "path": "c"}}}`,
      /firstSeen/,
    ],
    ['too long', ' '.repeat(32_000_001), /longer than/],
  ])('is an error, never an empty clock: %s', async (_, content, message) => {
    const reading = readClock(memoryState({ [CLOCK_FILE]: content }));
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(message);
  });
});

describe('recordClock', () => {
  it('writes what changed, and nothing when nothing did', async () => {
    const state = memoryState();
    expect(await recordClock(state, [seen(1)], gone, NOW)).toBe(true);
    expect(await recordClock(state, [seen(1)], gone, later(1))).toBe(false);
    expect(state.writes).toHaveLength(1);
    expect(await recordClock(state, [], gone, later(2))).toBe(true);
    expect((await readClock(state)).get(id(1))).toEqual(entry({ firstSeen: NOW.toISOString(), goneSince: later(2).toISOString() }));
  });

  it('writes nothing where there is nothing to remember, or only the layout is another', async () => {
    const state = memoryState();
    expect(await recordClock(state, [], gone, NOW)).toBe(false);
    const other = memoryState({ [CLOCK_FILE]: JSON.stringify({ schema: 'sar.clock/1', findings: { [id(1)]: entry() } }) });
    expect(await recordClock(other, [seen(1)], gone, NOW)).toBe(false);
    expect([...state.writes, ...other.writes]).toEqual([]);
  });

  it('keeps what another run wrote meanwhile', async () => {
    const state = memoryState({}, (files) => files.set(CLOCK_FILE, clockText(clockWith({ [id(1)]: {}, [id(2)]: {} }))));
    await recordClock(state, [seen(1), seen(3)], there, NOW);
    expect(await readClock(state)).toEqual(clockWith({ [id(1)]: {}, [id(2)]: {}, [id(3)]: { firstSeen: NOW.toISOString() } }));
  });

  it('overwrites no record that it cannot read', async () => {
    const state = memoryState({ [CLOCK_FILE]: 'broken' });
    await expect(recordClock(state, [seen(1)], gone, NOW)).rejects.toThrow(UserError);
    expect(state.files.get(CLOCK_FILE)).toBe('broken');
  });
});
