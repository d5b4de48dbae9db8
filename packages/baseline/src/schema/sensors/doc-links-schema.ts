import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `doc-links`. */
export const DOC_LINKS_RULES = ['broken-link', 'wrong-case', 'broken-anchor', 'stale-document', 'describes-nothing'] as const;

/** Section `sensors.doc-links`. */
export const docLinksSchema = sensorSchema(
  DOC_LINKS_RULES,
  {
    exclude: z
      .array(globSchema)
      .max(200)
      .describe('Globs over Markdown files whose links are not judged: fixtures, vendored files, templates, generated files.'),
    'ignore-targets': z
      .array(globSchema)
      .max(200)
      .describe('Globs over paths, from the root, that links may name although git does not track them: what a build writes.'),
    describes: z
      .record(repositoryPathSchema, z.array(globSchema).min(1).max(100))
      .describe('Document → globs over the files that it describes, for documents that do not declare it themselves.'),
  },
  'Links, images and anchors of Markdown files, and documents that are older than what they describe.',
);
