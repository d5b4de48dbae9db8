import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { chooseWatchdogs } from './choose-watchdogs.js';

const ENTRY = { layer: 'repo-vars', name: 'X', required: true, purpose: '' } as const;

describe('chooseWatchdogs', () => {
  it('says why', () => {
    const reasons = new Map([...chooseWatchdogs([], { entries: [ENTRY] })].map(([{ id }, why]) => [id, why]));
    expect(reasons.get('preflight')).toBe('for every repository');
    expect(reasons.get('variables')).toBe('workflows refer to variables or secrets');
    expect(reasons.get('self-healing')).toBe('ci-health works with it');
  });

  it.each<[readonly string[], RegExp]>([
    [['nightley'], /no watchdog "nightley"; did you mean nightly\?/],
    [['none', 'nightly'], /none stands alone/],
    [['all', 'x'], /no watchdog "x"/],
    [['\u001b[2J'], /no watchdog/],
  ])('refuses %j', (asked, message) => {
    expect(() => chooseWatchdogs(asked, { entries: [] })).toThrow(UserError);
    expect(() => chooseWatchdogs(asked, { entries: [] })).toThrow(message);
  });
});
