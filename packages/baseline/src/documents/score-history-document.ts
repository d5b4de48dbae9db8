import * as z from 'zod';

/** A line of `score.ndjson` in the state: the score of a day. */
export const scoreEntrySchema = z
  .strictObject({
    schema: z.literal('sar.score/1'),
    at: z.iso.datetime().describe('When it was measured; the last measurement of a day stays.'),
    commit: z.optional(z.string().max(64)),
    level: z.number().min(0).max(4),
    uncapped: z.optional(z.number().min(0).max(4).describe('The level without the limit of open findings, where that lowered it.')),
    basis: z
      .enum(['computed', 'mixed'])
      .describe('`mixed`: some dimensions were declared. A level that is declared alone is not recorded.'),
    dimensions: z.record(z.string().max(60), z.number().min(0).max(10)).describe('Score of each dimension that had one.'),
  })
  .describe('A measured level of maturity, one line of the history.');

export type ScoreEntry = z.output<typeof scoreEntrySchema>;
