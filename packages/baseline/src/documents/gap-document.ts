import * as z from 'zod';
import { gapIdSchema } from '../schema/gaps-schema.js';
import { severitySchema } from '../schema/value-schemas.js';
import { GAP_STATUSES } from '../vocabulary/gap.js';
import { LAYERS } from '../vocabulary/severity.js';

/** Most findings that one gap names. */
export const MAX_GAP_FINDINGS = 100;

/** Text that is more than blanks. */
const words = (max: number): z.ZodString => z.string().max(max).regex(/\S/);
const day = z.iso.date();

const findingSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Fingerprint, in quotes: 16 hexadecimal digits.'),
  sensor: words(200),
  rule: words(1000),
  path: words(4096).describe('From the root of the repository; `.` for all of it.'),
});

const resolvedSchema = z
  .strictObject({
    at: z.optional(day.describe('The day, `YYYY-MM-DD`.')),
    by: z.optional(words(200).describe('Who or what resolved it.')),
    evidence: z.optional(words(1000).describe('What shows it.')),
  })
  .refine((resolved) => Object.keys(resolved).length > 0, { error: 'at least one of `at`, `by` and `evidence`' })
  .describe('When the gap was resolved, by whom, and what shows it.');

const scheduleSchema = z
  .strictObject({
    name: z.optional(words(200).describe('Name of its bar; without it, the words of the gap.')),
    from: z.optional(day.describe('First day.')),
    to: z.optional(day.describe('The day on which nothing is left to do.')),
    days: z.optional(z.int().min(1).max(3660).describe('How long it takes, in days.')),
    after: z.optional(z.union([gapIdSchema, z.array(gapIdSchema).min(1).max(50)]).describe('The gap, or gaps, that it waits for.')),
  })
  .describe('Its bar in the roadmap: `from` or `after`, and `to` or `days`.');

/** An entry of the gap registry as its file is written: `<gaps.directory>/SAR-G01.yml`. */
export const gapDocumentSchema = z
  .strictObject({
    id: gapIdSchema.describe('Id of the gap, such as `SAR-G01`: the name of the file without `.yml`.'),
    gap: words(300).describe('What is missing or wrong, in one line.'),
    layer: z.enum(LAYERS).describe('The layer that it is in.'),
    severity: z.optional(severitySchema.describe('P0 critical to P3 advisory; needed unless the status is `ok`.')),
    status: z
      .enum(GAP_STATUSES)
      .describe('`open`, `in-progress`, `resolved` (then `resolved` says how), or `ok` for what is watched and well.'),
    owner: z.optional(words(140).describe('`@user`, or a word such as `future`.')),
    playbook: z.optional(words(100).describe('Id of a playbook, or words such as `new design`.')),
    note: z.optional(words(1000).describe('Anything that is worth knowing.')),
    resolved: z.optional(resolvedSchema),
    area: z.optional(words(100).describe('An area of `gaps.impact-scores`, whose impact it has.')),
    'impact-score': z.optional(z.number().min(1).max(10).describe('Its own impact from 1 to 10; wins over that of the area.')),
    findings: z.optional(
      z
        .array(findingSchema)
        .min(1)
        .max(MAX_GAP_FINDINGS)
        .describe('The findings that it was proposed from: when all are gone, its resolution is proposed.'),
    ),
    schedule: z.optional(scheduleSchema),
  })
  .describe('A gap: something that is known to be missing or wrong, who looks after it, and where it stands.');
export type GapDocument = z.output<typeof gapDocumentSchema>;
