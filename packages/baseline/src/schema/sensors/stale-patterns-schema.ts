import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { daysSchema, declaredNameSchema, fieldNameSchema, RECORD_STORE_SHAPE } from './record-store-shape.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `stale-patterns`. */
export const STALE_PATTERNS_RULES = ['unused-pattern', 'duplicate-pattern', 'contradicting-patterns'] as const satisfies readonly string[];

const storeSchema = z.strictObject({
  name: z.optional(declaredNameSchema.describe('What people call the store; without it, its path.')),
  ...RECORD_STORE_SHAPE,
  fields: z
    .strictObject({
      id: fieldNameSchema.describe('What a pattern is told from others by.'),
      'last-used': z.optional(fieldNameSchema.describe('When it was last used: ISO 8601, Unix seconds or milliseconds, or a Julian day.')),
      created: z.optional(fieldNameSchema.describe('When it was made; one that was never used counts from there.')),
      'reuse-count': z.optional(fieldNameSchema.describe('How often it was used.')),
      pattern: z.optional(fieldNameSchema.describe('What it matches; two with the same are one too many.')),
      resolution: z.optional(fieldNameSchema.describe('What is done about it; the same pattern with another one is a contradiction.')),
    })
    .describe('Names of the columns or keys.'),
  'unused-days': z.optional(daysSchema.describe('Days without use after which a pattern is stale, instead of those of the sensor.')),
});

/** Section `sensors.stale-patterns`. */
export const stalePatternsSchema = sensorSchema(
  STALE_PATTERNS_RULES,
  {
    stores: z.array(storeSchema).max(50).describe('The stores of patterns; the files of `ci.patterns` are read without being named here.'),
    signs: z
      .array(globSchema)
      .max(100)
      .describe('Globs over files that show that there is a store; where one is found, it must be declared.'),
    'unused-days': daysSchema.describe('Days without use after which a pattern is stale.'),
  },
  'Patterns that nobody uses, and ones that repeat or contradict each other.',
);
