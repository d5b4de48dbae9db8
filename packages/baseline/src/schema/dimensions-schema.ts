import * as z from 'zod';
import { GATE_CHECKS } from '../vocabulary/gate.js';
import { globSchema, severitySchema } from './value-schemas.js';

const share = z.number().min(0).max(1);
const weight = z.number().positive().max(100);
const PROVES = ['maturity', 'automation', 'both'] as const;
const common = {
  weight: z.optional(weight.describe('How much it counts; without it 1.')),
  proves: z.optional(z.enum(PROVES).describe('Which coordinate it counts for; without it both.')),
};

const checkSchema = z.union([
  z.strictObject({
    sensor: z.string().min(1).max(60).describe('A sensor: earned as a whole when it is clear, in part by the severity of what it finds.'),
    rules: z.optional(z.array(globSchema).min(1).max(50).describe('Only findings of these rules count against it.')),
    ...common,
  }),
  z.strictObject({ gate: z.enum(GATE_CHECKS).describe('A check of the gate: earned when it passes.'), ...common }),
  z.strictObject({
    evidence: globSchema.describe('Glob over tracked files: earned when at least one matches.'),
    title: z.string().trim().min(1).max(200).describe('What the file proves.'),
    contains: z.optional(z.string().min(1).max(200).describe('Text that one of the files must hold.')),
    ...common,
  }),
]);

const dimensionSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100).describe('Name for people.'),
    requirement: z.string().trim().min(1).max(500).describe('What level 4 asks for.'),
    state: z.optional(z.string().trim().min(1).max(500).describe('Where it stands, in words.')),
    priority: z.optional(z.union([severitySchema, z.literal('done')]).describe('What is left, as a severity, or `done`.')),
    weight: z.optional(weight.describe('How much it counts for the level; without it 1.')),
    standards: z.optional(z.array(z.string().min(1).max(60)).max(20).describe('Ids of standards in `docs/standards.md`.')),
    declared: z.optional(
      z
        .strictObject({
          score: z.optional(z.number().min(0).max(10).describe('Score from 0 to 10.')),
          maturity: z.optional(share.describe('Horizontal coordinate of the quadrant, 0 to 1.')),
          automation: z.optional(share.describe('Vertical coordinate of the quadrant, 0 to 1.')),
        })
        .describe('Values that people declare; shown as declared, and used only where no check answered.'),
    ),
    checks: z.optional(z.array(checkSchema).max(100).describe('What earns the score.')),
  })
  .describe('A dimension of maturity.');

/** Section `dimensions`. */
export const dimensionsSchema = z
  .record(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/), dimensionSchema)
  .describe('Dimensions of maturity by id, in the order of the score table.');

/** Section `maturity`: the overall level. */
export const maturitySchema = z
  .strictObject({
    caps: z
      .strictObject({
        P0: z.number().min(0).max(4).describe('The level is at most this while a P0 is open.'),
        P1: z.number().min(0).max(4).describe('The level is at most this while a P1 is open.'),
      })
      .describe('Limits of the level while findings are open.'),
    declared: z.optional(
      z
        .strictObject({
          level: z.number().min(0).max(4).describe('The level that people declare, 0 to 4.'),
          target: z.optional(z.string().trim().min(1).max(300).describe('What is aimed at.')),
        })
        .describe('The level that people declare; shown as declared, and never mixed with the computed one.'),
    ),
    progress: z
      .array(
        z.strictObject({
          at: z.string().trim().min(1).max(60).describe('A label or a day.'),
          level: z.number().min(0).max(4).describe('Level, 0 to 4.'),
          projected: z.optional(z.boolean().describe('True for what is expected, not reached.')),
        }),
      )
      .max(500)
      .describe('Declared levels over time, before the measured ones, and projected ones after them.'),
  })
  .describe('The overall level of maturity.');
