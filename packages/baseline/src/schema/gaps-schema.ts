import * as z from 'zod';
import { repositoryPathSchema, severitySchema } from './value-schemas.js';

/** Id of a gap: `SAR-G01`. */
export const gapIdSchema = z.string().regex(/^SAR-G\d{2,4}$/);

/** Section `gaps`: the gap registry. */
export const gapsSchema = z
  .strictObject({
    directory: repositoryPathSchema.describe('Folder of the gap registry, one file per gap: `<directory>/SAR-G01.yml`.'),
    documents: z
      .array(repositoryPathSchema)
      .max(20)
      .describe('Markdown documents that hold renderings between markers; `sar gaps check` looks whether they are fresh.'),
    propose: z.array(severitySchema).max(4).describe('Severities whose findings are proposed as gaps.'),
    'impact-scores': z
      .record(z.string().trim().min(1).max(100), z.number().min(1).max(10))
      .describe('Impact of areas from 1 to 10, in the order of the severity chart; a gap names its area.'),
    milestones: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/)
            .describe('Id in the roadmap, such as `m1`.'),
          name: z.string().trim().min(1).max(200).describe('What is reached.'),
          after: z.union([gapIdSchema, z.array(gapIdSchema).min(1).max(50)]).describe('The gap, or gaps, that it waits for.'),
        }),
      )
      .max(50)
      .describe('Milestones of the roadmap.'),
  })
  .describe('The gap registry, its roadmap and its documents.');
