import * as z from 'zod';
import { STORAGE_LAYERS } from '../vocabulary/storage-layer.js';

const count = z.int().min(0);

/** What `sar variables rotate-check --format json` writes. */
export const secretRotationDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.secret-rotation/1'),
    timestamp: z.iso.datetime().describe('When the ages were taken.'),
    owner: z.string(),
    repo: z.string(),
    warn_days: count.describe('Days before the due time from which a secret is due soon.'),
    summary: z.strictObject({ total: count, fresh: count, due_soon: count, due: count, absent: count, unknown: count }),
    secrets: z.array(
      z.strictObject({
        name: z.string(),
        layer: z.enum(STORAGE_LAYERS),
        environment: z.optional(z.string()),
        declared: z.boolean().describe('Whether the registry has it.'),
        status: z.enum(['fresh', 'due-soon', 'due', 'absent', 'unknown']),
        max_age_days: z.int().min(1),
        age_days: z.optional(count.describe('Whole days since it was last written.')),
        updated_at: z.optional(z.string()),
        due_at: z.optional(z.iso.datetime()),
        note: z.string(),
      }),
    ),
  })
  .describe('Ages of secrets, by the time at which they were last written.');

export type SecretRotationDocument = z.output<typeof secretRotationDocumentSchema>;
