import * as z from 'zod';

/** Section `schedule`: when each sensor is due. */
export const scheduleSchema = z
  .record(
    z
      .string()
      .max(60)
      .regex(/^[a-z][a-z0-9-]*$/),
    z.strictObject({
      cron: z
        .string()
        .max(200)
        .regex(/^\S+(?: +\S+){4}$/)
        .describe('When the sensor becomes due: five fields, UTC, as in a workflow.'),
      minutes: z
        .int()
        .min(1)
        .max(10_080)
        .describe('Minutes from then on in which a run takes it; also later when it is known not to have run since.'),
    }),
  )
  .describe('When `sar search --due` runs which sensor, by its id. A sensor without an entry is due at every time.');
