import * as z from 'zod';
import { dimensionsSchema, maturitySchema } from '../schema/dimensions-schema.js';
import { GATE_CHECKS, GATE_OUTCOMES } from '../vocabulary/gate.js';
import { severityDocumentSchema } from './finding-document.js';

const score = z.number().min(0).max(10);
const share = z.number().min(0).max(1);
const level = z.number().min(0).max(4);
const BASES = ['computed', 'declared', 'unknown'] as const;

/** A check of the gate as SAR's documents hold it. */
export const gateResultDocumentSchema = z.strictObject({
  check: z.enum(GATE_CHECKS),
  outcome: z.enum(GATE_OUTCOMES).describe('`unknown` is never counted as passed.'),
  detail: z.optional(z.string().max(1000)),
});

/** The evidence of one check as SAR's documents hold it. */
export const evidenceResultDocumentSchema = z.strictObject({
  dimension: z.string().describe('Id of the dimension.'),
  check: z.int().min(0).describe("Index of the check in the dimension's list, from 0."),
  outcome: z.enum(['present', 'absent', 'unknown']),
  path: z.optional(z.string().describe('The file that proves it.')),
  detail: z.optional(z.string()),
});

const checkScoreSchema = z.strictObject({
  kind: z.enum(['sensor', 'gate', 'evidence']),
  name: z.string(),
  weight: z.number().positive(),
  proves: z.enum(['maturity', 'automation', 'both']),
  outcome: z.enum(['earned', 'partly', 'not-earned', 'unknown', 'not-applicable']),
  credit: share.describe('Share of the weight that is earned.'),
  high: z.optional(share.describe('Share that would be earned if all that is unknown were well.')),
  gain: score.describe('How much the score gains when the check earns all.'),
  why: z.string(),
});

const dimensionScoreSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  requirement: z.string(),
  state: z.optional(z.string()),
  priority: z.optional(z.union([severityDocumentSchema, z.literal('done')])),
  standards: z.array(z.string()),
  weight: z.number().positive(),
  basis: z.enum(BASES).describe('Where the figures come from: from checks, from people, or from neither.'),
  score: z.optional(score),
  maturity: z.optional(share),
  automation: z.optional(share),
  between: z.optional(z.strictObject({ low: score, high: score }).describe('What the unknown checks allow.')),
  declared: z.optional(z.strictObject({ score: z.optional(score), maturity: z.optional(share), automation: z.optional(share) })),
  checks: z.array(checkScoreSchema),
  next: z.optional(
    z
      .strictObject({ text: z.string(), gain: score, isAtMost: z.optional(z.literal(true)) })
      .describe('The step that gains most for least.'),
  ),
});

/** A maturity score as SAR's documents hold it. */
export const maturityScoreDocumentSchema = z
  .strictObject({
    level: z.optional(level),
    basis: z.enum([...BASES, 'mixed']),
    uncapped: z.optional(level.describe('The level without the limit of open findings, where that lowered it.')),
    between: z.optional(z.strictObject({ low: level, high: level }).describe('What the unknown checks allow.')),
    cappedBy: z.optional(z.strictObject({ severity: z.enum(['P0', 'P1']), open: z.int().min(1), level })),
    declared: z.optional(z.strictObject({ level, target: z.optional(z.string()) }).describe('The level that people declare.')),
    dimensions: z.array(dimensionScoreSchema),
    progress: z.array(z.strictObject({ at: z.string(), level, kind: z.enum(['measured', 'declared', 'projected']) })),
  })
  .describe('Maturity of the repository.');

/** Keys of a document from which its score can be reckoned again, beside its `at`, `partial`, `sensors` and `findings`. */
export const SCORE_PARTS = {
  gate: z.optional(z.array(gateResultDocumentSchema).describe('The verdict of the gate, where there is one.')),
  evidence: z.array(evidenceResultDocumentSchema).describe('What was looked for in the files of the repository.'),
  dimensions: dimensionsSchema,
  maturity: maturitySchema,
  score: maturityScoreDocumentSchema,
};

/** What `sar score --format json` prints. */
export const scoreReportDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.score-report/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    at: z.iso.datetime().describe('When the repository was judged.'),
    commit: z.optional(z.string().describe('The commit that was judged.')),
    partial: z
      .boolean()
      .describe('True when only a part of the repository was judged, or by a part of the sensors; such a score is not comparable.'),
    score: maturityScoreDocumentSchema,
  })
  .describe('Maturity of a repository: every dimension with its checks, what each earned and why.');

export type ScoreReportDocument = z.output<typeof scoreReportDocumentSchema>;
