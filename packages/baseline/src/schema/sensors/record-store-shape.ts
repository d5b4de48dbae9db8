import * as z from 'zod';
import { repositoryPathSchema } from '../value-schemas.js';

/** What people call a declared thing. */
export const declaredNameSchema = z.string().trim().min(1).max(100);
/** A table, or the key of a JSON document. */
export const tableNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\u0000-\u001f]+$/);
/** A column, or a key of a JSON object; `a.b` is the key `b` of the object at `a`. */
export const fieldNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\u0000-\u001f]+$/);
/** An age. */
export const daysSchema = z.int().min(1).max(36_500);

/** Where records are: rows of a SQLite table, or objects of a JSON or NDJSON file. */
export const RECORD_STORE_SHAPE = {
  path: repositoryPathSchema.describe('File of the records: a SQLite database, JSON, or NDJSON; git need not track it.'),
  table: z.optional(
    tableNameSchema.describe(
      'Of SQLite the table or view; of JSON the key that holds the list or map, where that is not the whole document.',
    ),
  ),
};
