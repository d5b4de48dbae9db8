import type { Fix, Signal } from '@sar/baseline';
import { expect, it } from 'vitest';
import { SightedSignals } from './sighted-signals.js';

const fix = (start: number, text = 'x'): Fix => ({ title: 't', edits: [{ path: 'a.yml', start, end: start, text }] });
const signal = (id: string, own?: Fix, pedantic?: boolean): Signal => ({
  id,
  sensor: 'cache-wiring',
  rule: 'missing-cache',
  layer: 'L2',
  condition: 'missing',
  impact: 'degrades',
  artefact: { kind: 'job', path: 'a.yml' },
  message: '',
  expected: '',
  actual: '',
  evidence: [],
  help: '',
  ...(own !== undefined && { fix: own }),
  ...(pedantic === true && { pedantic }),
});

it.each([
  ['once', [signal('a', fix(1))], [1]],
  ['twice with one edit', [signal('a', fix(1)), signal('a', fix(1))], [1]],
  ['at two places', [signal('a', fix(9)), signal('a', fix(1))], [1, 9]],
  ['once without a fix', [signal('a', fix(1)), signal('a')], undefined],
  ['first without a fix', [signal('a'), signal('a', fix(1))], undefined],
  ['with edits in the way', [signal('a', fix(1)), signal('a', fix(1, 'y'))], undefined],
  ['doubtful at first', [signal('a', undefined, true), signal('a', fix(1))], [1]],
  ['doubtful afterwards', [signal('a', fix(1)), signal('a', undefined, true)], [1]],
])('a signal seen %s', (_, sightings, starts) => {
  const signals = new SightedSignals();
  for (const one of sightings) signals.add(one);
  const [first, ...others] = signals.all();
  expect(others).toEqual([]);
  expect(first?.fix?.edits.map(({ start }) => start)).toEqual(starts);
});
