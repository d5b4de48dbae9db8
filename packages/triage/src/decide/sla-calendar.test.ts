import { recommendedBaseline, SEVERITIES, UserError, type Baseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { slaCalendar } from './sla-calendar.js';

function withZone(timeZone: string): Baseline {
  const calendar = {
    'time-zone': timeZone,
    days: ['mon' as const],
    from: '09:00',
    to: '17:00',
    severities: ['P2' as const, 'P3' as const],
  };
  const origins = new Map([['sla.calendar.time-zone', { source: '.github/sar.yml', line: 8 }]]);
  return { ...recommendedBaseline(), sla: { hours: {}, calendar }, origins };
}

describe('slaCalendar', () => {
  it('is for the severities that are named', () => {
    const calendar = slaCalendar(withZone('Europe/Berlin'));
    expect(SEVERITIES.map((severity) => calendar(severity) !== undefined)).toEqual([false, false, true, true]);
    expect(SEVERITIES.map(slaCalendar(recommendedBaseline()))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('names the key of a zone that is not known', () => {
    expect(() => slaCalendar(withZone('Europe/Atlantis'))).toThrow(UserError);
    expect(() => slaCalendar(withZone('Europe/Atlantis'))).toThrow(
      'sla.calendar.time-zone in .github/sar.yml:8: "Europe/Atlantis" is no time zone; write its IANA name, such as Europe/Berlin or UTC',
    );
  });
});
