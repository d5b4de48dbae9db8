import { effectsOf, ecosystem as knownEcosystem, type Scalar } from '@sar/workflows';
import { expect, it } from 'vitest';
import { lookUp } from '../../action-drift/known-action.js';
import { allCacheSwitches } from './cache-switches.js';

const scalar = (value: string): Scalar => ({ value, range: { start: 0, end: 0, line: 1, column: 1 } });

it.each(allCacheSwitches().map((one) => [`${one.ecosystem} by ${one.action}`, one] as const))('%s is what the knowledge says', (_, one) => {
  const latest = lookUp(one.action)?.entry.latest.version.join('.') ?? '1000.0.0';
  const reference = { action: one.action, written: one.action, ref: `v${latest}`, version: `v${latest}`, pinned: false };
  const inputs = new Map([[one.input, scalar(one.value)], ...(one.files === undefined ? [] : [[one.files, scalar('x.lock')] as const])]);
  const effects = effectsOf(reference, inputs, { events: ['push'] });
  const served = [one.ecosystem, ...(knownEcosystem(one.ecosystem)?.coveredBy ?? [])];
  expect(effects.ignoredInputs).toEqual([]);
  expect(effects.caches.filter(({ state, ecosystems }) => state === 'on' && ecosystems.some((id) => served.includes(id)))).toHaveLength(1);
  expect(one.source.length).toBeGreaterThan(20);
});
