import * as z from 'zod';
import { PLAN_PHASES } from '../vocabulary/plan-phase.js';
import { globSchema } from './value-schemas.js';

/** Section `sprint-plan`: the steps of the plan for a coding agent. */
export const sprintPlanSchema = z
  .strictObject({
    steps: z
      .record(
        z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/),
        z.strictObject({
          phase: z.enum(PLAN_PHASES).describe('Phase that the step belongs to.'),
          title: z.string().trim().min(1).max(300).describe('What is done.'),
          command: z.optional(z.string().trim().min(1).max(2000).describe('The exact command.')),
          when: z.optional(
            z
              .strictObject({
                sensors: z.optional(z.array(globSchema).min(1).max(50).describe('Globs over sensors.')),
                rules: z.optional(z.array(globSchema).min(1).max(50).describe('Globs over rules.')),
                playbooks: z.optional(z.array(z.string().min(1).max(40)).min(1).max(50).describe('Ids of playbooks.')),
              })
              .describe('The step is in the plan only when an open finding matches every key given; without it, always.'),
          ),
        }),
      )
      .describe('Steps by id, in the order of the plan within their phase.'),
    'before-commit': z.array(z.string().trim().min(1).max(300)).max(50).describe('What must be true before the work is committed.'),
  })
  .describe('The executable plan for a coding agent.');
