import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignals } from './read-signals.js';
import { CACHE_READING, clearReading, signalsText, unknownReading } from './signals-document.fixture.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const COMMIT = 'a'.repeat(40);
const read = async (...texts: readonly string[]) =>
  readSignals(
    texts.map((text, at) => ({ path: `${at}.json`, text })),
    COMMIT,
    NOW,
  );
const outcomes = async (...texts: readonly string[]) =>
  (await read(...texts)).readings.map(
    (reading) => `${reading.sensor} ${reading.outcome === 'signals' ? reading.signals.length : reading.outcome}`,
  );
const none = (sensors: readonly object[], more: object = {}) => signalsText({ sensors, ...more }, []);

describe('documents of signals', () => {
  it('become the readings that they were written from', async () => {
    const text = signalsText({ sensors: [CACHE_READING, clearReading('doc-links'), unknownReading('ci-health')] });
    const { readings, isPart, notes } = await read(text);
    expect(readings).toMatchObject([
      {
        sensor: 'cache-wiring',
        layer: 'L2',
        outcome: 'signals',
        scope: { unit: 'jobs', judged: 3, unjudged: [] },
        signals: [{ rule: 'missing-cache' }],
      },
      { sensor: 'doc-links', outcome: 'clear', scope: { unit: 'files', judged: 1 } },
      { sensor: 'ci-health', outcome: 'unknown', reason: 'no-token', detail: 'it needs a token' },
    ]);
    expect({ isPart, notes }).toEqual({ isPart: false, notes: [] });
  });

  it('of one sensor each are one triage', async () => {
    expect(await outcomes(none([clearReading('doc-links')]), signalsText())).toEqual(['doc-links clear', 'cache-wiring 1']);
  });

  const EARLY = { at: '2026-11-22T04:00:00Z' };
  const LATE = { at: '2026-11-22T06:00:00Z' };
  const CLEAR = [clearReading('cache-wiring')];
  const UNKNOWN = [unknownReading('cache-wiring')];
  it.each<[string, readonly string[], string]>([
    ['the later answer', [signalsText(EARLY), none(CLEAR, LATE)], 'cache-wiring clear'],
    ['the later answer, given first', [none(CLEAR, LATE), signalsText(EARLY)], 'cache-wiring clear'],
    ['an earlier answer before a later unknown', [signalsText(EARLY), none(UNKNOWN, LATE)], 'cache-wiring 1'],
    ['a later answer after an earlier unknown', [none(UNKNOWN, EARLY), signalsText(LATE)], 'cache-wiring 1'],
    ['an earlier answer, given last, before an unknown', [none(UNKNOWN, LATE), signalsText(EARLY)], 'cache-wiring 1'],
    ['one with a time before one without', [none(CLEAR, EARLY), signalsText({ at: undefined })], 'cache-wiring clear'],
    [
      'the last given where the other is from the future',
      [signalsText({ at: '9999-12-31T23:59:59Z' }), none(CLEAR, { at: NOW.toISOString() })],
      'cache-wiring clear',
    ],
    ['the last given of two of one time', [signalsText(EARLY), none(CLEAR, EARLY)], 'cache-wiring clear'],
  ])('of two of one sensor: %s', async (_, texts, expected) => {
    expect(await outcomes(...texts)).toEqual([expected]);
  });

  it.each<[string, object, boolean, RegExp]>([
    ['of a part', { partial: true }, true, /of a part of the repository/],
    ['of another commit', { commit: 'b'.repeat(40) }, true, /of the commit bbbbbbbbbbbb, not of aaaaaaaaaaaa/],
    ['without a commit', { commit: undefined }, false, /^$/],
  ])('%s', async (_, changes, expected, note) => {
    const { isPart, notes } = await read(signalsText(changes));
    expect(isPart).toBe(expected);
    expect(notes.join()).toMatch(note);
  });

  it('of a program, without sensors, answer for those that their signals name', async () => {
    const bare = { sensors: undefined, version: undefined, at: undefined, commit: undefined, partial: undefined };
    expect(
      await outcomes(
        signalsText(bare, [
          { sensor: 'own', id: '1'.repeat(16) },
          { sensor: 'own', id: '2'.repeat(16) },
        ]),
      ),
    ).toEqual(['own 2']);
    expect((await read(signalsText(bare, []))).notes).toEqual(['0.json names no sensor and no signal, so that it answers for nothing']);
  });

  it('give a signal once, whoever says it again', async () => {
    const other = signalsText({ sensors: [{ ...CACHE_READING, sensor: 'own' }] }, [{ sensor: 'own' }]);
    expect(await outcomes(signalsText(), other)).toEqual(['cache-wiring 1', 'own clear']);
    expect((await read(signalsText(), other)).notes).toEqual(['1 signal has the id of another one, and counts once']);
  });
});

describe('what is no document of signals is refused, and where', () => {
  const [signal] = (JSON.parse(signalsText()) as { readonly signals: readonly object[] }).signals;
  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /^0\.json is no JSON/],
    ['another document', '{"schema":"sar.patrol/1"}', /^0\.json is no document sar\.signals\/1: schema/],
    ['a list', '[]', /the document/],
    ['a key that there is not', signalsText({ extra: 1 }), /extra/],
    ['a signal without an id', signalsText({ signals: [{ ...signal, id: 'x' }] }), /signals\[0\]\.id/],
    ['a layer that there is not', signalsText({ signals: [{ ...signal, layer: 'L9' }] }), /signals\[0\]\.layer/],
    ['a sensor twice', none([clearReading('x'), clearReading('x')]), /sensors\[1\] is a sensor that is there twice/],
    ['a signal of a sensor that did not run', signalsText({ sensors: [] }), /signals\[0\] is of a sensor that is not in "sensors"/],
    ['signals of a sensor that is clear', signalsText({ sensors: [clearReading('cache-wiring')] }), /is "clear", and there are signals/],
    ['no signal of a sensor that has some', none([CACHE_READING]), /is "signals", and there is no signal of it/],
    ['signals of an unknown sensor', signalsText({ sensors: [unknownReading('cache-wiring')] }), /is "unknown", and there are signals/],
    ['a sensor with an endless name', signalsText({ sensors: undefined }, [{ sensor: 's'.repeat(101) }]), /signals\[0\]\.sensor/],
    ['a text without end', signalsText({ sensors: undefined }, [{ message: 'x'.repeat(100_001) }]), /0\.json has a text of more than/],
    ['that triage itself found nothing', none([clearReading('governance')]), /sensors\[0\] is of governance/],
    ['findings of triage itself', signalsText({ sensors: undefined }, [{ sensor: 'governance' }]), /signals\[0\] is of governance/],
  ])('%s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('too much together', async () => {
    const many = JSON.stringify({ schema: 'sar.signals/1', signals: Array.from({ length: 25_001 }, () => signal) });
    await expect(read(many)).rejects.toThrow(/more than 25000 signals/);
    await expect(read('x'.repeat(40 * 1024 * 1024), ' '.repeat(40 * 1024 * 1024))).rejects.toThrow(/larger than 64 MB/);
  });

  it('odd JSON gives a message for people or readings, and no crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (signals, sensors) => {
        const text = JSON.stringify({ schema: 'sar.signals/1', signals, sensors });
        await read(text).catch((error: unknown) => expect(error).toMatchObject({ name: 'UserError' }));
      }),
      { numRuns: 200 },
    );
  });
});
