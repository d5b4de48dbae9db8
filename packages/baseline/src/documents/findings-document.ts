import * as z from 'zod';

/** `findings.json` of the state: findings that somebody accepted as they are. Written for people to read in a diff. */
export const findingsDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.findings/1'),
    accepted: z
      .record(
        z.string(),
        z.strictObject({
          firstSeen: z.iso.datetime().describe('When it was seen first (UTC).'),
          rule: z.string().describe('Its rule, for people; empty where a tick accepted more than one place.'),
          path: z.string().describe('Where it is, for people; empty as the rule.'),
        }),
      )
      .describe('By the ids of the findings.'),
  })
  .describe('Findings that are accepted as they are: triage lists them apart, and `new:` of `fail-on` leaves them out.');
