import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { declaredNameSchema, fieldNameSchema, RECORD_STORE_SHAPE } from './record-store-shape.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `pattern-confidence`. */
export const PATTERN_CONFIDENCE_RULES = ['low-confidence', 'invalid-confidence'] as const satisfies readonly string[];

const confidenceSchema = z.number().min(0).max(1);

const storeSchema = z.strictObject({
  name: z.optional(declaredNameSchema.describe('What people call the store; without it, its path.')),
  ...RECORD_STORE_SHAPE,
  fields: z
    .strictObject({
      id: fieldNameSchema.describe('What a pattern is told from others by.'),
      confidence: fieldNameSchema.describe('How sure it is, from 0 to 1.'),
    })
    .describe('Names of the columns or keys.'),
  'min-confidence': z.optional(confidenceSchema.describe('Confidence below which a pattern has decayed, instead of that of the sensor.')),
});

/** Section `sensors.pattern-confidence`. */
export const patternConfidenceSchema = sensorSchema(
  PATTERN_CONFIDENCE_RULES,
  {
    stores: z.array(storeSchema).max(50).describe('The stores of patterns; the files of `ci.patterns` are read without being named here.'),
    signs: z
      .array(globSchema)
      .max(100)
      .describe('Globs over files that show that there is a store; where one is found, it must be declared.'),
    'min-confidence': confidenceSchema.describe('Confidence below which a pattern has decayed.'),
  },
  'Patterns whose confidence has decayed.',
);
