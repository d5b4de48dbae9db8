import type { Reading, UnknownReason } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { silentGroups } from './silent-groups.js';

const unknown = (sensor: string, reason: UnknownReason): Reading => ({ sensor, layer: 'L1', outcome: 'unknown', reason, detail: 'why' });
const clear: Reading = { sensor: 'sound', layer: 'L1', outcome: 'clear', scope: { unit: 'files', judged: 1, unjudged: [] } };
const several = (count: number, reason: UnknownReason) => Array.from({ length: count }, (_, at) => unknown(`${reason}-${at}`, reason));

describe('sensors that cannot answer', () => {
  it('are told together from three on, by what they lack', () => {
    const { groups, rest } = silentGroups([...several(3, 'not-configured'), clear, ...several(4, 'no-token')]);
    expect(groups).toEqual([
      {
        reason: 'not-configured',
        sensors: ['not-configured-0', 'not-configured-1', 'not-configured-2'],
        words: expect.stringContaining('sar search --list'),
      },
      {
        reason: 'no-token',
        sensors: ['no-token-0', 'no-token-1', 'no-token-2', 'no-token-3'],
        words: expect.stringContaining('SAR_TOKEN'),
      },
    ]);
    expect(rest).toEqual([clear]);
  });

  it('are told one by one when they are fewer', () => {
    const two = several(2, 'not-configured');
    expect(silentGroups([...two, clear])).toEqual({ groups: [], rest: [...two, clear] });
  });

  it.each<UnknownReason>(['failed', 'forbidden', 'unreachable', 'rate-limited', 'unsupported'])(
    'for the reason %s are never told together: each is trouble of this run',
    (reason) => {
      const many = several(9, reason);
      expect(silentGroups(many)).toEqual({ groups: [], rest: many });
    },
  );

  it('are none in a run without readings', () => {
    expect(silentGroups([])).toEqual({ groups: [], rest: [] });
  });
});
