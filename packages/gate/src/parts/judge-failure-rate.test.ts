import { known, unknown } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRun } from './check-run.fixture.js';
import { judgeFailureRate } from './judge-failure-rate.js';

const FRESH = '2026-11-22T12:00:00Z';

function judge(text: string, measuredAt: string | undefined = FRESH, settings: { 'max-percent'?: number } = {}) {
  return judgeFailureRate({ 'max-age-hours': 26, ...settings }, checkRun({ failureRate: async () => known({ text, measuredAt }) }));
}

describe('the failure rate', () => {
  it.each([
    ['0.0:ok', undefined, 'pass'],
    ['10.0:ok', undefined, 'pass'],
    ['10.1:degraded', undefined, 'fail'],
    ['100:critical', undefined, 'fail'],
    ['12.5:degraded', 15, 'pass'],
    ['5:ok', 4.9, 'fail'],
  ])('%s with at most %s is %s', async (text, max, outcome) => {
    const result = await judge(text, FRESH, max === undefined ? {} : { 'max-percent': max });
    expect(result.outcome).toBe(outcome);
    expect(result.detail).toMatch(/^\d+(?:\.\d+)? % of CI runs failed, at most \d+(?:\.\d+)? % may$/);
    expect(result.playbook).toBe(outcome === 'fail' ? 'SAR-002' : undefined);
  });

  it.each([
    '',
    '12.5',
    'ok',
    ':ok',
    '12.5:',
    '12.5:fine',
    '-1:ok',
    '101:critical',
    '1e1:ok',
    '12.5:ok:x',
    '12,5:ok',
    ' 12.5:ok',
    'NaN:ok',
    '12.5:OK',
    '٣:ok',
  ])('%j is unknown', async (text) => {
    const result = await judge(text);
    expect(result).toMatchObject({ outcome: 'unknown', detail: expect.stringContaining('cannot be read') });
  });

  it.each([
    [undefined, 'nobody tells when it was measured'],
    ['soon', 'nobody tells when it was measured'],
    ['2026-11-22T13:05:01Z', 'it was measured in the future: 2026-11-22T13:05:01Z'],
    ['2026-11-21T10:59:59Z', 'it is 26 hours old, and at most 26 are believed'],
  ])('measured at %s is unknown', async (measuredAt, why) => {
    const result = await judgeFailureRate(
      { 'max-age-hours': 26 },
      checkRun({ failureRate: async () => known({ text: '0.0:ok', measuredAt }) }),
    );
    expect(result).toMatchObject({ outcome: 'unknown', detail: `the published failure rate is 0 %, but ${why}` });
  });

  it.each(['2026-11-22T13:04:59Z', '2026-11-21T11:00:00Z'])('measured at %s is believed', async (measuredAt) => {
    expect((await judge('0.0:ok', measuredAt)).outcome).toBe('pass');
  });

  it('that nobody published is unknown with the reason', async () => {
    const failureRate = async () => unknown('not-configured', 'no variable CODEX_CI_FAILURE_RATE');
    expect(await judgeFailureRate({ 'max-age-hours': 26 }, checkRun({ failureRate }))).toMatchObject({
      outcome: 'unknown',
      detail: 'no variable CODEX_CI_FAILURE_RATE',
      playbook: 'SAR-002',
    });
  });

  it('of any text never passes but for a percent within the limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.]{0,6}:(?:ok|degraded|critical)$/)), async (text) => {
        const { outcome } = await judge(text);
        const percent = /^(\d{1,3}(?:\.\d{1,2})?):(?:ok|degraded|critical)$/.exec(text)?.[1];
        const number = Number(percent ?? Number.NaN);
        expect(outcome).toBe(!(number <= 100) ? 'unknown' : number <= 10 ? 'pass' : 'fail');
      }),
    );
  });
});
