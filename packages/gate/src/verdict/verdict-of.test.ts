import { GATE_LINE_KINDS, GATE_OUTCOMES, type GateLine } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from './verdict-of.js';

const line = fc.record({
  kind: fc.constantFrom(...GATE_LINE_KINDS),
  required: fc.boolean(),
  outcome: fc.constantFrom(...GATE_OUTCOMES),
});
const lines = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((all): GateLine[] =>
    all.map((each, index) => ({ id: `line-${index}`, title: '', detail: '', evidence: [], durationMs: 0, ...each })),
  );

describe('a verdict', () => {
  it.each(['fail', 'warn'] as const)('of nothing fails, also where what is unknown only warns (%s)', (onUnknown) => {
    const { outcome, failed, lines: only } = verdictOf([], onUnknown);
    expect({ outcome, failed, ids: only.map(({ id }) => id) }).toEqual({
      outcome: 'fail',
      failed: ['integrity:checks'],
      ids: ['integrity:checks'],
    });
  });

  it('passes only when every required line has passed', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { outcome, failed } = verdictOf(given);
        expect(outcome === 'pass').toBe(given.every((each) => !each.required || each.outcome === 'pass'));
        expect(failed).toEqual(given.filter((each) => each.required && each.outcome !== 'pass').map(({ id }) => id));
      }),
    );
  });

  it('that only warns of what is unknown lets through checks of the baseline alone', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const failing = given.filter(
          ({ required, outcome, kind }) => required && (outcome === 'fail' || (outcome === 'unknown' && kind !== 'check')),
        );
        expect(verdictOf(given, 'warn')).toEqual({
          outcome: failing.length === 0 ? 'pass' : 'fail',
          lines: given,
          failed: failing.map(({ id }) => id),
        });
      }),
    );
  });
});
