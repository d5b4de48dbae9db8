import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { daysSchema, declaredNameSchema, fieldNameSchema } from './record-store-shape.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `session-context`. */
export const SESSION_CONTEXT_RULES = ['context-expired', 'missing-path', 'missing-command'] as const satisfies readonly string[];

const contextSchema = z.strictObject({
  name: z.optional(declaredNameSchema.describe('What people call the contexts; without it, their glob.')),
  files: globSchema.describe('Glob over the files of contexts; git need not track them.'),
  timestamp: z.optional(
    fieldNameSchema.describe('Key of a JSON context that tells when it was written; without it, the date of the file counts.'),
  ),
  'max-age-days': z.optional(daysSchema.describe('Days after which such a context is too old, instead of those of the sensor.')),
});

/** Section `sensors.session-context`. */
export const sessionContextSchema = sensorSchema(
  SESSION_CONTEXT_RULES,
  {
    contexts: z.array(contextSchema).max(50).describe('Contexts that agents carry from one session to the next.'),
    'max-age-days': daysSchema.describe('Days after which a context is too old.'),
    instructions: z
      .array(globSchema)
      .max(100)
      .describe('Globs over instruction files of agents, whose named paths and commands must exist.'),
    exclude: z.array(globSchema).max(100).describe('Globs over instruction files that are not judged, such as those of vendored code.'),
  },
  'Contexts past their age, and agent instructions that name what is gone.',
);
