import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { daysSchema, declaredNameSchema, fieldNameSchema, tableNameSchema } from './record-store-shape.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `ltm-capacity`. */
export const LTM_CAPACITY_RULES = [
  'memory-full',
  'old-memories',
  'untagged-memories',
  'memory-layout',
  'memory-damaged',
  'memory-corrupt',
] as const satisfies readonly string[];

const percentSchema = z.int().min(1).max(100);

const databaseSchema = z.strictObject({
  name: z.optional(declaredNameSchema.describe('What people call the memory; without it, its path.')),
  path: repositoryPathSchema.describe('The SQLite database; git need not track it.'),
  table: tableNameSchema.describe('Its table of memories.'),
  columns: z
    .strictObject({
      created: z.optional(fieldNameSchema.describe('When a memory was made: ISO 8601, Unix seconds or milliseconds, or a Julian day.')),
      accessed: z.optional(fieldNameSchema.describe('When a memory was last used; its age counts from the later one of both.')),
      tag: z.optional(fieldNameSchema.describe('What a memory is about; an empty one cannot be found by it.')),
    })
    .describe('Columns of the table.'),
  'max-rows': z.optional(z.int().min(1).max(1_000_000_000_000).describe('Most memories that it may hold.')),
  'max-bytes': z.optional(
    z.int().min(1).max(1_000_000_000_000_000).describe('Most bytes that the database may have, its write-ahead log counted.'),
  ),
  'warn-percent': z.optional(percentSchema.describe('Percent of the budget above which it is a finding, instead of that of the sensor.')),
  'max-age-days': z.optional(daysSchema.describe('Days after which a memory is old, instead of those of the sensor.')),
});

/** Section `sensors.ltm-capacity`. */
export const ltmCapacitySchema = sensorSchema(
  LTM_CAPACITY_RULES,
  {
    databases: z.array(databaseSchema).max(50).describe('The databases of agent memory, with their budgets.'),
    signs: z
      .array(globSchema)
      .max(100)
      .describe('Globs over files that show that there is a memory; where one is found, it must be declared.'),
    'warn-percent': percentSchema.describe('Percent of a budget above which it is a finding.'),
    'max-age-days': daysSchema.describe('Days after which a memory is old.'),
  },
  'Databases of agent memory against their budgets.',
);
