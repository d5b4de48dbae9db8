import * as z from 'zod';

/** One finding in the memory of first sightings. Times are ISO 8601 in UTC. */
export const clockEntrySchema = z.strictObject({
  firstSeen: z.iso.datetime().describe('When it was seen first. It stays when the finding goes and comes back.'),
  goneSince: z.optional(z.iso.datetime().describe('When a run found it gone. Without it, it is there.')),
  lastGone: z.optional(z.iso.datetime().describe('When a run had found it gone, before it came back.')),
  sensor: z.string().max(100),
  rule: z.string().max(100),
  path: z.string().max(500).describe('Of the artefact when it was seen last.'),
});

export type ClockEntry = z.output<typeof clockEntrySchema>;

/** `clock.json` of the state: when findings were seen first. */
export const clockDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.clock/1'),
    findings: z.record(z.string().regex(/^[0-9a-f]{16}$/), clockEntrySchema).describe('By fingerprint, in its order.'),
  })
  .describe('When findings were seen first: what their deadlines are reckoned from.');

export type ClockDocument = z.output<typeof clockDocumentSchema>;
