import * as z from 'zod';
import { UNKNOWN_REASONS } from '../vocabulary/reading.js';
import { STORAGE_LAYERS } from '../vocabulary/storage-layer.js';

const count = z.int().min(0);
const layerSchema = z.enum(STORAGE_LAYERS);
const digestSchema = z.strictObject({
  length: count.describe('In bytes of UTF-8.'),
  sha256_prefix: z.string().regex(/^[0-9a-f]{12}$/),
});

/**
 * What the variable audit writes (`variable_audit_latest.json`). The keys of the reference audit keep their names and meaning:
 * `timestamp`, `owner`, `repo`, `auth_ok`, `summary`, `results`, `extra_vars`; the others are SAR's own.
 */
export const variableAuditDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.variable-audit/1'),
    timestamp: z.iso.datetime().describe('When the audit was made.'),
    owner: z.string(),
    repo: z.string(),
    auth_ok: z.boolean().describe('True when GitHub answered with at least one list; layers that it refused are `unknown`.'),
    summary: z.strictObject({
      total: count.describe('Declared entries; the sum of present, absent and unknown.'),
      present: count,
      absent: count,
      unknown: count,
      absent_required: count.describe('Of the absent ones, those that are required.'),
      extra: count.describe('Configured, but not declared.'),
    }),
    results: z.array(
      z.strictObject({
        name: z.string(),
        layer: layerSchema,
        environment: z.optional(z.string().describe('Of the layers env-secrets and env-vars.')),
        status: z.enum(['present', 'absent', 'unknown']),
        required: z.boolean(),
        category: z.string(),
        human_governance: z.boolean().describe('Only people may write it.'),
        note: z.string().describe('Why it is unknown, or what else is worth knowing; may be empty.'),
        purpose: z.optional(z.string()),
        reason: z.optional(z.enum(UNKNOWN_REASONS).describe('Of unknown ones.')),
        updated_at: z.optional(z.string().describe('When it was last written, ISO 8601.')),
        value_drift: z.optional(
          z
            .strictObject({ expected: digestSchema, actual: digestSchema })
            .describe('The live value is not the declared one; values themselves are never written.'),
        ),
      }),
    ),
    extra_vars: z
      .array(z.string())
      .describe(
        '`<layer>/<NAME>` of each that is configured but not declared; `<layer>/<environment>/<NAME>` where the audit covers more than one environment.',
      ),
    extra: z
      .array(
        z.strictObject({ layer: layerSchema, environment: z.optional(z.string()), name: z.string(), updated_at: z.optional(z.string()) }),
      )
      .describe('The same, in parts.'),
  })
  .describe('Result of the variable audit.');

export type VariableAuditDocument = z.output<typeof variableAuditDocumentSchema>;
