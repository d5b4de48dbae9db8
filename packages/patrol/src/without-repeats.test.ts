import type { Artefact, Reading, Signal } from '@sar/baseline';
import { expect, it } from 'vitest';
import { signal } from './finding.fixture.js';
import { withoutRepeats } from './without-repeats.js';

const CI = '.github/workflows/ci.yml';
const SCOPE = { unit: 'jobs', judged: 3, unjudged: [] };

function reading(sensor: string, signals: readonly Signal[]): Reading {
  const base = { sensor, layer: 'L2', scope: SCOPE } as const;
  return signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals };
}

function at(rule: string, place: Partial<Artefact>): Signal {
  return signal({ rule, artefact: { kind: 'step', path: CI, ...place } });
}

const dead = (place: Partial<Artefact> = { line: 7 }) => reading('cache-wiring', [at('dead-cache-action', place)]);
const drift = (...rules: string[]) =>
  reading(
    'action-drift',
    rules.map((rule) => at(rule, { line: 7 })),
  );

it.each([
  ['the same line', dead(), drift('dead-reference'), []],
  ['the same line, and something else there', dead(), drift('dead-reference', 'outdated-major'), ['outdated-major']],
  ['another line', dead({ line: 8 }), drift('dead-reference'), ['dead-reference']],
  ['another file', dead({ line: 7, path: 'x.yml' }), drift('dead-reference'), ['dead-reference']],
  ['no line', dead({}), drift('dead-reference'), ['dead-reference']],
  [
    'another rule of the cache wiring',
    reading('cache-wiring', [at('missing-cache', { line: 7 })]),
    drift('dead-reference'),
    ['dead-reference'],
  ],
  ['another sensor with that rule', reading('other', [at('dead-cache-action', { line: 7 })]), drift('dead-reference'), ['dead-reference']],
  ['a clear cache wiring', reading('cache-wiring', []), drift('dead-reference'), ['dead-reference']],
])('%s', (_, cache, versions, left) => {
  for (const readings of [
    [cache, versions],
    [versions, cache],
  ]) {
    const result = withoutRepeats(readings);
    const after = result.find(({ sensor }) => sensor === 'action-drift');
    expect(after?.outcome === 'signals' ? after.signals.map(({ rule }) => rule) : []).toEqual(left);
    expect(after?.outcome).toBe(left.length === 0 ? 'clear' : 'signals');
    expect(result.find(({ sensor }) => sensor === cache.sensor)).toEqual(cache);
  }
});

it('leaves a clear reading without signals, and what is unknown unknown', () => {
  const unknown: Reading = { sensor: 'action-drift', layer: 'L2', outcome: 'unknown', reason: 'failed', detail: 'x' };
  expect(withoutRepeats([dead(), unknown])).toEqual([dead(), unknown]);
  expect(withoutRepeats([dead(), drift('dead-reference')])[1]).toEqual({
    sensor: 'action-drift',
    layer: 'L2',
    outcome: 'clear',
    scope: SCOPE,
  });
});
