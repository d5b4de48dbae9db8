import * as z from 'zod';

/** Why an entry of the cache goes; the first that holds. */
export const CACHE_PRUNE_REASONS = ['closed-pull-request', 'gone-branch', 'unused', 'older-copy'] as const;
export type CachePruneReason = (typeof CACHE_PRUNE_REASONS)[number];

/** Why a run goes; the first that holds. */
export const RUN_PRUNE_REASONS = ['deleted-workflow', 'old'] as const;
export type RunPruneReason = (typeof RUN_PRUNE_REASONS)[number];

/** What became of a removal: `planned` without `--apply`; `gone` before SAR came to it; `left` for a later run. */
export const PRUNE_OUTCOMES = ['planned', 'removed', 'gone', 'failed', 'left'] as const;
export type PruneOutcome = (typeof PRUNE_OUTCOMES)[number];

/** Why a run of removals ended before its end. */
export const PRUNE_STOPS = ['halted', 'forbidden', 'rate-limited', 'failing'] as const;
export type PruneStop = (typeof PRUNE_STOPS)[number];

const countSchema = z.int().min(0);
const outcomeSchema = z
  .enum(PRUNE_OUTCOMES)
  .describe('`planned`: nothing was told to act; `gone`: it was not there any more; `left`: the run ended before it.');
const detailSchema = z.optional(z.string().describe('Why it could not be removed.'));

const cacheRemovalSchema = z.strictObject({
  id: countSchema,
  key: z.string(),
  ref: z.string(),
  bytes: countSchema,
  accessedAt: z.iso.datetime(),
  reason: z.enum(CACHE_PRUNE_REASONS),
  outcome: outcomeSchema,
  detail: detailSchema,
});
export type CacheRemovalEntry = z.output<typeof cacheRemovalSchema>;

const runRemovalSchema = z.strictObject({
  id: countSchema,
  workflow: z.string().describe('File of the workflow; empty where GitHub knows it no more.'),
  name: z.string().describe('Name of the workflow.'),
  number: countSchema,
  branch: z.optional(z.string()),
  conclusion: z.optional(z.string()),
  startedAt: z.iso.datetime().describe('When its newest attempt began.'),
  url: z.string(),
  reason: z.enum(RUN_PRUNE_REASONS),
  outcome: outcomeSchema,
  detail: detailSchema,
});
export type RunRemovalEntry = z.output<typeof runRemovalSchema>;

const common = {
  schema: z.literal('sar.prune/1'),
  version: z.string().describe('Version of SAR that wrote the document.'),
  at: z.iso.datetime().describe('When it was planned: ages count from here.'),
  repository: z.string().describe('`owner/repository`.'),
  applied: z.boolean().describe('Whether the run was told to act; else everything is planned only.'),
  stopped: z.optional(
    z
      .strictObject({ why: z.enum(PRUNE_STOPS), detail: z.string() })
      .describe('Why removing ended before the last removal; what follows is `left`.'),
  ),
  notes: z.array(z.string()).describe('What could not be judged, and why.'),
};

const cachesSchema = z.strictObject({
  ...common,
  what: z.literal('caches'),
  settings: z.strictObject({
    olderThanDays: z.int().min(1),
    keepNewest: z.optional(z.int().min(1)),
    closedPulls: z.boolean(),
    goneBranches: z.boolean(),
    maxDeletes: z.int().min(1),
  }),
  listed: z.strictObject({ count: countSchema, bytes: countSchema }).describe('All entries.'),
  removals: z.array(cacheRemovalSchema).describe('Least recently used first.'),
  later: z.strictObject({ count: countSchema, bytes: countSchema }).describe('What is to go too and is more than one run removes.'),
  lasting: countSchema.describe('Old entries that stay: the newest of the tier `live`, and of agent memory.'),
  inUse: countSchema.describe('Entries that would go and stay, because they were made or read within the last hour.'),
});

const runsSchema = z.strictObject({
  ...common,
  what: z.literal('runs'),
  settings: z.strictObject({
    olderThanDays: z.int().min(1),
    keep: z.int().min(1),
    windowDays: z.int().min(1).describe('Days that the failure rate looks back over; runs in them stay.'),
    deletedWorkflows: z.boolean(),
    maxDeletes: z.int().min(1),
  }),
  listed: z.strictObject({ count: countSchema }).describe('The runs that were looked at: old ones, and the newest of their workflows.'),
  removals: z.array(runRemovalSchema).describe('Oldest first.'),
  later: z
    .strictObject({ count: countSchema, isAll: z.boolean() })
    .describe('What is to go too and is more than one run removes; `isAll` is false where there may be more that were not listed.'),
  kept: z
    .strictObject({
      newest: countSchema.describe('Among the newest of their workflow, or the newest that an event started.'),
      lastSuccess: countSchema.describe('The newest success of its workflow on the default branch.'),
      referenced: countSchema.describe("The ledger of SAR's writes refers to them, or they hold the newest artifact with agent memory."),
    })
    .describe('Old runs that stay, by why.'),
});

/** What `sar cache prune` and `sar runs prune` print as JSON. */
export const pruneDocumentSchema = z
  .discriminatedUnion('what', [cachesSchema, runsSchema])
  .describe('What pruning would remove, or removed.');
export type CachePruneDocument = z.output<typeof cachesSchema>;
export type RunPruneDocument = z.output<typeof runsSchema>;
export type PruneDocument = z.output<typeof pruneDocumentSchema>;
