import * as z from 'zod';
import { WEEKDAYS } from '../vocabulary/weekday.js';
import { severitySchema } from './value-schemas.js';

const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const calendarSchema = z
  .strictObject({
    'time-zone': z.string().min(1).max(64).describe('IANA name of the time zone, such as `Europe/Berlin`.'),
    days: z.array(z.enum(WEEKDAYS)).min(1).max(7).describe('Days that count.'),
    from: clockSchema.describe('When a day begins, as `09:00`.'),
    to: clockSchema.describe('When a day ends, as `17:00`; later than `from`.'),
    holidays: z.optional(z.array(z.iso.date()).max(1000).describe('Days that do not count, as `YYYY-MM-DD`.')),
    severities: z.array(severitySchema).min(1).max(4).describe('Severities whose clock follows the calendar; others run day and night.'),
  })
  .refine(({ from, to }) => from < to, { error: '`from` earlier than `to`' })
  .describe('Business hours: the clock of the named severities stands still outside of them.');

/** Section `sla`: how long a finding may stay open. */
export const slaSchema = z
  .strictObject({
    hours: z
      .strictObject({
        P0: z.optional(z.number().positive().max(87_600).describe('Hours for P0; without it 1.')),
        P1: z.optional(z.number().positive().max(87_600).describe('Hours for P1; without it 4.')),
        P2: z.optional(z.number().positive().max(87_600).describe('Hours for P2; without it 24.')),
        P3: z.optional(z.number().positive().max(87_600).describe('Hours for P3; without it 168.')),
      })
      .describe('Hours from the first sighting until a finding is overdue, where they differ from the severity table.'),
    calendar: z.optional(calendarSchema),
  })
  .describe('How long findings may stay open.');
