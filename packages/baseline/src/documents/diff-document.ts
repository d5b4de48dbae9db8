import * as z from 'zod';
import { findingDocumentSchema } from './finding-document.js';
import { readingDocumentSchema } from './reading-document.js';

/** What `sar diff --format json` prints: findings of two states of a repository, by the same sensors and the same baseline. */
export const diffDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.diff/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    at: z.iso.datetime().describe('When it was compared.'),
    base: z.string().describe('The commit that is compared with.'),
    commit: z.optional(z.string().describe('The commit that is checked out; changes that are not committed count, too.')),
    added: z.array(findingDocumentSchema).describe('Findings that are here and not in the base. Most severe first, waived ones included.'),
    gone: z.array(findingDocumentSchema).describe('Findings that are in the base and not here.'),
    kept: z.array(findingDocumentSchema).describe('Findings that are in both, as they are here.'),
    notCompared: z
      .array(
        z.strictObject({
          sensor: z.string(),
          detail: z.string(),
          isLost: z.boolean().describe('True when it answered in one of the two and failed in the other: something may be hidden.'),
        }),
      )
      .describe('Sensors that could not be compared. None of their findings is called new or gone.'),
    sensors: z.array(readingDocumentSchema).describe('What each sensor returned here.'),
  })
  .describe('Findings that are new, gone and kept between two states of a repository.');

export type DiffDocument = z.output<typeof diffDocumentSchema>;
