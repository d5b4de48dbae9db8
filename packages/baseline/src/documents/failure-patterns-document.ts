import * as z from 'zod';
import { FAILURE_CLASSES } from '../vocabulary/failure-class.js';
import { SEVERITIES } from '../vocabulary/severity.js';
import { globSchema } from '../schema/value-schemas.js';

/** An RE2 expression over one line of a log, without its time and colours. */
const signatureSchema = z.string().min(1).max(500);
const signaturesSchema = z.array(signatureSchema).max(40);
const proseSchema = z.string().min(1).max(1000);

/** Where a pattern looks. */
export const PATTERN_LOCATIONS = ['log', 'annotation', 'conclusion'] as const;

/** One failure pattern. Keys of the compatible format; `class`, `fixable`, `evidence`, `source` and the further detections are SAR's. */
export const failurePatternSchema = z
  .strictObject({
    pattern_id: z
      .string()
      .max(60)
      .regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_\d{3}$/)
      .describe('`PYTEST_001`.'),
    name: z.string().min(3).max(200).describe('What happened, in a line.'),
    category: z
      .string()
      .max(60)
      .regex(/^[a-z][a-z0-9-]*$/)
      .describe('The family: `lint`, `type-check`, `cache` …'),
    class: z
      .optional(z.enum(FAILURE_CLASSES))
      .describe('Without it `code-regression`. `unknown` marks a generic pattern, which names what it saw and decides nothing.'),
    priority: z.int().min(1).max(4).describe('1 is asked first: the specific before the generic.'),
    severity: z.enum(SEVERITIES),
    detection: z.strictObject({
      error_signatures: signaturesSchema
        .min(1)
        .describe('RE2 expressions over a line; one must match. What they capture are the keys that failures are grouped by.'),
      context_signatures: z.optional(signaturesSchema).describe('Each must match some line too.'),
      excluded_signatures: z.optional(signaturesSchema).describe('None may match a line.'),
      file_patterns: z.optional(z.array(globSchema).max(100)).describe('Globs over the file of the workflow; without them, every file.'),
      log_locations: z
        .optional(z.array(z.enum(PATTERN_LOCATIONS)).max(3))
        .describe('`log` and `annotation` when it is left out. A `conclusion` is a line such as `step: timed_out`.'),
    }),
    root_cause: proseSchema,
    fix_steps: z.array(proseSchema).min(1).max(20),
    fixable: z.optional(z.boolean()).describe('True where the validation command follows a known mechanical fix, such as a formatter.'),
    validation: z.optional(z.strictObject({ command: proseSchema, expected: proseSchema })),
    metadata: z.strictObject({
      discovered: z.iso.date(),
      confidence: z.number().min(0).max(1),
      reuse_count: z.int().min(0),
      counted_until: z
        .optional(z.iso.datetime())
        .describe('Matches of runs up to this time are counted in `reuse_count`; written by `sar ci-health learn`.'),
      evidence: z.optional(z.enum(['ran', 'documented'])).describe('`ran`: a tool really printed it here. Without it `documented`.'),
      source: z.optional(z.string().max(500)).describe('Where it is documented.'),
    }),
  })
  .describe('A failure pattern.');
export type FailurePattern = z.output<typeof failurePatternSchema>;

/** A failure-pattern library: a list, as a YAML file. */
export const failurePatternsSchema = z.array(failurePatternSchema).max(2000).describe('A failure-pattern library.');
