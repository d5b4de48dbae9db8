import * as z from 'zod';
import { STORAGE_LAYERS } from '../vocabulary/storage-layer.js';

const sightingSchema = z.strictObject({ name: z.string(), count: z.int().min(1), path: z.string().describe('The first of its files.') });

/** What `sar init --format json` prints: what was found, what would be written, and what was left alone. */
export const initDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.init/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    applied: z.boolean().describe('Whether the files were written; otherwise it is a plan.'),
    found: z
      .strictObject({
        default_branch: z.string(),
        languages: z.array(sightingSchema).describe('Programming languages by the names of files, most files first.'),
        package_managers: z.array(sightingSchema).describe('Package managers by their manifests and lockfiles.'),
        workflows: z
          .array(z.strictObject({ path: z.string(), tasks: z.array(z.string()) }))
          .describe('Workflows, and what their steps do as far as commands and actions tell.'),
        entries: z
          .array(
            z.strictObject({
              layer: z.enum(STORAGE_LAYERS),
              environment: z.optional(z.string()),
              name: z.string(),
              required: z.boolean(),
              purpose: z.string(),
            }),
          )
          .describe('Variables and secrets that workflows refer to.'),
        artefacts: z
          .array(
            z.strictObject({
              kind: z.string(),
              path: z.string(),
              declared_in: z.optional(z.string().describe('Key of the baseline that declares it.')),
              remedy: z.optional(z.string().describe('What a person has to declare.')),
            }),
          )
          .describe('Artefacts of models, data and agent memory.'),
        callers: z.array(z.strictObject({ watchdog: z.string(), path: z.string() })).describe('Workflows that call a watchdog already.'),
        baseline: z.optional(z.string().describe('Path of the baseline that is there.')),
        owner: z.optional(z.strictObject({ name: z.string(), from: z.string() })),
      })
      .describe('What the repository has.'),
    files: z
      .array(z.strictObject({ path: z.string(), text: z.string(), why: z.string() }))
      .describe('New files, in the order they are written in.'),
    kept: z.array(z.strictObject({ path: z.string(), why: z.string() })).describe('What is left as it is, and why.'),
    notes: z.array(z.string()).describe('What is not set up, or not as well as it could be, and why.'),
    next: z.array(z.string()).describe('What a person has to do next.'),
  })
  .describe('Setting SAR up in a repository.');

export type InitDocument = z.output<typeof initDocumentSchema>;
