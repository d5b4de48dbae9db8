import * as z from 'zod';
import { UNKNOWN_REASONS } from '../vocabulary/reading.js';
import { LAYERS } from '../vocabulary/severity.js';

const ABOUT = {
  id: z.string(),
  layer: z.enum(LAYERS),
  title: z.string(),
  needs: z.string().describe('What it reads, in a few words.'),
  enabled: z.boolean().describe('Whether it runs when nobody names it.'),
  empty: z.optional(z.literal(true).describe('There is nothing here that it could judge, and nothing is declared for it.')),
};

/** What `sar search --list --format json` prints. */
export const sensorsDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.sensors/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    sensors: z.array(
      z.discriminatedUnion('ready', [
        z.strictObject({ ...ABOUT, ready: z.literal(true), by: z.string().describe('What it would read here.') }),
        z.strictObject({ ...ABOUT, ready: z.literal(false), reason: z.enum(UNKNOWN_REASONS), detail: z.string() }),
      ]),
    ),
  })
  .describe('Every sensor of a repository, and whether it can answer there.');
