import * as z from 'zod';
import { ROUTES } from '../vocabulary/route.js';
import { globSchema, issueLabelSchema, ownerSchema, reasonSchema, severitySchema } from './value-schemas.js';

const matchSchema = z
  .strictObject({
    sensor: z.optional(globSchema.describe('Glob over the sensor, such as `cache-wiring`.')),
    rule: z.optional(globSchema.describe('Glob over the rule, such as `missing-cache` or `*-key`.')),
    path: z.optional(globSchema.describe("Glob over the artefact's path from the root of the repository.")),
    branch: z.optional(globSchema.describe('Glob over the branch that is checked; never matches when the branch is not known.')),
  })
  .refine((match) => Object.values(match).some((value) => value !== undefined), {
    error: 'at least one of `sensor`, `rule`, `path`, `branch`',
  })
  .describe('Which findings; every key given must match.');

const setSchema = z
  .strictObject({
    severity: z.optional(severitySchema.describe('The severity.')),
    'sla-hours': z.optional(z.number().positive().max(87_600).describe('Hours from the first sighting until the finding is overdue.')),
    route: z.optional(z.enum(ROUTES).describe('What happens next: `incident`, `dispatch`, `backlog` or `registry`.')),
    owner: z.optional(ownerSchema.describe('Who is tagged, as `@user` or `@organisation/team`.')),
    labels: z.optional(
      z.array(issueLabelSchema).min(1).max(10).describe('Labels that the issue of such a finding gets besides those of SAR.'),
    ),
  })
  .refine((set) => Object.values(set).some((value) => value !== undefined), {
    error: 'at least one of `severity`, `sla-hours`, `route`, `owner`, `labels`',
  })
  .describe('What the findings get; what is not given is decided as if the entry were not there.');

/** Section `triage`: overrides in order; the first entry that matches a finding decides. */
export const triageSchema = z
  .array(
    z.strictObject({
      match: matchSchema,
      set: setSchema,
      reason: z.optional(reasonSchema.describe('Why, in words; shown with every finding that the entry decides.')),
    }),
  )
  .max(1000)
  .describe('Overrides of severity, deadline, route and owner. The first entry that matches a finding decides; later ones are not asked.');

/** Section `waivers`: findings that are accepted until a day. */
export const waiversSchema = z
  .array(
    z.strictObject({
      rule: globSchema.describe('Glob over the rule, such as `missing-cache`.'),
      path: z.optional(globSchema.describe("Glob over the artefact's path from the root of the repository; without it, any.")),
      job: z.optional(globSchema.describe("Glob over the job's id; without it, any.")),
      reason: reasonSchema.describe('Why the finding is accepted.'),
      owner: ownerSchema.describe('Who answers for it, as `@user` or `@organisation/team`.'),
      expires: z.iso.date().describe('The last day (UTC) on which the waiver holds, as `YYYY-MM-DD`.'),
    }),
  )
  .max(1000)
  .describe('Findings that are accepted until a day: still listed, but they do not fail a run. An expired waiver is itself a finding.');
