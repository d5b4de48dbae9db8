import { withinProcessorTime } from '@sar/testkit';
import { hiddenMarker, MAX_MARKER_LENGTH, readHiddenMarker } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertMarker, readAlertMemory } from './alert-marker.js';
import { noMemory, type AlertMemory } from './alert-memory.js';
import { HEAL_STATES } from './heal-states.js';
import { START } from './ci-health.fixture.js';

const MEMORY: AlertMemory = {
  ...noMemory(START),
  state: 'Patching',
  level: 'critical',
  criticalSince: START,
  isTagged: true,
  halt: 7,
  due: ['critical'],
};

const time = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const key = fc.stringMatching(/^[0-9a-f]{16}$/);
const memoryArbitrary: fc.Arbitrary<AlertMemory> = fc.record({
  state: fc.constantFrom(...HEAL_STATES),
  level: fc.constantFrom('ok', 'degraded', 'critical'),
  since: time,
  stateSince: time,
  criticalSince: fc.option(time, { nil: undefined }),
  calmSince: fc.option(time, { nil: undefined }),
  refusedAt: fc.option(time, { nil: undefined }),
  isTagged: fc.boolean(),
  halt: fc.option(fc.integer({ min: 1 }), { nil: undefined }),
  dispatched: fc.array(key, { maxLength: 20 }),
  due: fc.uniqueArray(fc.constantFrom('critical', 'recovery'), { maxLength: 2 }),
  digest: key,
});

const json = (change: (value: Record<string, unknown>) => unknown): string => {
  const text = alertMarker(MEMORY).slice('<!-- sar:ci-health '.length, -' -->'.length);
  return `<!-- sar:ci-health ${JSON.stringify(change(JSON.parse(text) as Record<string, unknown>))} -->`;
};

describe('the memory in the issue', () => {
  it('is read as it was written, with whatever text below', () => {
    fc.assert(
      fc.property(memoryArbitrary, fc.string(), (memory, text) => {
        const body = `${alertMarker(memory)}\n${text}`;
        expect(readAlertMemory(body)).toEqual({ kind: 'memory', memory });
        expect(readAlertMemory(body.replaceAll('\n', '\r\n'))).toEqual({ kind: 'memory', memory });
      }),
    );
  });

  it.each<[string, string, string]>([
    ['no marker', 'text', 'none'],
    ['another marker', '<!-- sar:halt {} -->', 'none'],
    ['within a line', `x ${alertMarker(MEMORY)}`, 'none'],
    ['no end', '<!-- sar:ci-health {"a": 1}', 'broken'],
    ['no JSON', '<!-- sar:ci-health nothing -->', 'broken'],
    ['a list', '<!-- sar:ci-health [] -->', 'broken'],
    ['null', '<!-- sar:ci-health null -->', 'broken'],
    ['no schema', json(({ schema: _schema, ...rest }) => rest), 'broken'],
    ['another schema', json((value) => ({ ...value, schema: 'x/1' })), 'broken'],
    ['a newer schema', json((value) => ({ ...value, schema: 'sar.ci-alert/2' })), 'newer'],
    ['an unknown state', json((value) => ({ ...value, state: 'Fine' })), 'broken'],
    ['an unknown level', json((value) => ({ ...value, level: 'bad' })), 'broken'],
    ['a time that is none', json((value) => ({ ...value, since: '2026-13-40T00:00:00Z' })), 'broken'],
    ['a time with text', json((value) => ({ ...value, since: `${START} @everyone` })), 'broken'],
    ['no number of the halt', json((value) => ({ ...value, halt: '7' })), 'broken'],
    ['a number below one', json((value) => ({ ...value, halt: -1 })), 'broken'],
    ['a further key', json((value) => ({ ...value, more: 1 })), 'broken'],
    ['a key twice', '<!-- sar:ci-health {"schema": "sar.ci-alert/1", "schema": "sar.ci-alert/1"} -->', 'broken'],
    ['a key of prototypes', '<!-- sar:ci-health {"__proto__": {}} -->', 'broken'],
    ['too many dispatches', json((value) => ({ ...value, dispatched: Array.from({ length: 21 }, () => 'a'.repeat(16)) })), 'broken'],
    ['a dispatch that is no key', json((value) => ({ ...value, dispatched: ['../x'] })), 'broken'],
    ['an unknown notice', json((value) => ({ ...value, due: ['spam'] })), 'broken'],
    ['deep nesting', `<!-- sar:ci-health ${'['.repeat(500)}${']'.repeat(500)} -->`, 'broken'],
    ['huge', `<!-- sar:ci-health ${'x'.repeat(5_000_000)} -->`, 'broken'],
  ])('%s', (_title, body, kind) => {
    expect(readAlertMemory(body).kind).toBe(kind);
  });

  it('of two markers the first one counts, also when it is broken', () => {
    const forged = alertMarker({ ...MEMORY, state: 'Healthy' });
    expect(readAlertMemory(`${alertMarker(MEMORY)}\n${forged}`)).toEqual({ kind: 'memory', memory: MEMORY });
    expect(readAlertMemory(`<!-- sar:ci-health {} -->\n${forged}`).kind).toBe('broken');
  });

  it('a million beginnings within lines cost no more than one pass', async () => {
    await withinProcessorTime(1000, () => {
      expect(readAlertMemory(' <!-- sar:ci-health '.repeat(200_000)).kind).toBe('none');
    });
  });
});

describe('hiddenMarker', () => {
  it('no text ends the comment early, and all of it comes back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('-->', '--!>', '<!--', '<script>', '\n', '-', '--')), (text) => {
        const marker = hiddenMarker('sar:x', { text });
        expect(marker.indexOf('-->')).toBe(marker.length - 3);
        expect(marker.slice(4, -3)).not.toMatch(/[<>\n]/);
        expect(readHiddenMarker('sar:x', marker)).toEqual({ kind: 'object', value: { text } });
      }),
    );
  });

  it('refuses to write what it would not read', () => {
    expect(() => hiddenMarker('sar:x', 'x'.repeat(MAX_MARKER_LENGTH))).toThrow('longer than');
  });

  it('the longest memory fits', () => {
    const longest: AlertMemory = {
      ...MEMORY,
      halt: Number.MAX_SAFE_INTEGER,
      dispatched: Array.from({ length: 20 }, () => 'a'.repeat(16)),
      due: ['critical', 'recovery'],
    };
    expect(readAlertMemory(alertMarker(longest))).toEqual({ kind: 'memory', memory: longest });
  });
});
