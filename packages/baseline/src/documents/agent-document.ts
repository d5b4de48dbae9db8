import * as z from 'zod';

const timeSchema = z.iso.datetime();

/** One hand-over of an issue. */
export const handOverSchema = z.strictObject({
  at: timeSchema.describe('When it began (UTC).'),
  plan: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Digest of the sprint plan.'),
  posted: z.optional(z.literal(true).describe('The plan is posted.')),
  settled: z.optional(z.literal(true).describe('The run that began it came to its end.')),
});

/** `agent.json` of the state: what SAR has started by itself, so that it stops in time. */
export const agentDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.agent/1'),
    issues: z
      .record(
        z.string().regex(/^[1-9]\d{0,15}$/),
        z.strictObject({
          handed: z.array(handOverSchema).max(20).describe('Oldest first.'),
          told: z.optional(timeSchema.describe('When it was told that the issue waits for a person.')),
        }),
      )
      .describe('Hand-overs to the coding agent by the number of the issue.'),
    runs: z
      .record(z.string().regex(/^[0-9a-f]{16}$/), z.array(timeSchema).max(20))
      .describe('When the playbook of a subject was started by a tick, in the last 24 hours.'),
    waivers: z
      .record(z.string().regex(/^[0-9a-f]{16}$/), z.strictObject({ at: timeSchema, expires: z.iso.date() }))
      .describe('Pull requests with waivers that ticks asked for, in the last 7 days, with the last day of the waivers.'),
  })
  .describe('What SAR has started by itself: the memory of its breaker.');

export type AgentDocument = z.output<typeof agentDocumentSchema>;
