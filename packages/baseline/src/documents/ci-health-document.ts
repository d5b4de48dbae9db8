import * as z from 'zod';
import { CI_STATES, SCHEDULE_STATES } from '../vocabulary/ci-health.js';
import { FAILURE_CLASSES } from '../vocabulary/failure-class.js';
import { UNKNOWN_REASONS } from '../vocabulary/reading.js';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const seconds = z.number().min(0);
const time = z.iso.datetime().describe('UTC.');

const rateSchema = z
  .strictObject({ failed: count, concluded: count, share: z.optional(share), low: z.optional(share), high: z.optional(share) })
  .describe('A share of failures; `low` and `high` bound it (Wilson, 95 %). Without concluded results there is no share.');

const spreadSchema = z
  .strictObject({ median: z.optional(seconds), p95: z.optional(seconds), sample: count })
  .describe('Seconds, and how many values they are from.');

const flakySchema = z.strictObject({ commits: count, of: count }).describe('Commits on which something failed and then passed.');

const targetSchema = z.strictObject({
  path: z.string(),
  workflow: z.string(),
  job: z.optional(z.string().describe('Of jobs.')),
  rate: rateSchema,
  flaky: flakySchema,
  duration: spreadSchema,
  queue: spreadSchema,
  recovery: spreadSchema.describe('Seconds from the first failure of a red streak to the success that ended it.'),
  longest_red_streak: count,
  current_red_streak: count,
  before: z.optional(rateSchema.describe('In the window before.')),
  self_healing: z.boolean(),
});

const classificationShape = {
  class: z.enum(FAILURE_CLASSES),
  pattern_id: z.optional(z.string()),
  pattern_name: z.string(),
  confidence: share,
  fixable: z.boolean(),
  evidence: z.enum(['conclusion', 'annotation', 'log']),
  line: z.optional(z.string()),
  captures: z.array(z.string()),
  ambiguous: z.boolean(),
  basis: z.optional(z.enum(['ran', 'documented'])),
};

/**
 * What `sar ci-health --format json` writes. The keys of the reference's telemetry report keep their names and meaning: `generated_at`,
 * `repository`, `branch`, `days_analyzed`, `summary`, `pattern_distribution`, `failed_runs`, `cascade_analysis`; the others are SAR's own.
 */
export const ciHealthDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.ci-health/1'),
    generated_at: time,
    repository: z.string().describe('`owner/repository`.'),
    branch: z.string().describe('The branches that were measured, separated by `, `.'),
    days_analyzed: count,
    summary: z
      .strictObject({ total_runs: count, failed_runs: count, failure_rate: share })
      .describe('What the state is decided by, as in `rate`: concluded results, failures, and their share; 0 when nothing concluded.'),
    pattern_distribution: z
      .record(z.string(), count)
      .describe('Family of failure patterns → failed runs; `unknown` has those that were not examined too.'),
    failed_runs: z.array(
      z.strictObject({
        run_id: count,
        run_name: z.string(),
        run_html_url: z.string(),
        conclusion: z.string(),
        created_at: z.string(),
        pattern: z.string().describe('Family of the failure pattern, or `unknown`.'),
        jobs: z.array(z.strictObject({ name: z.string(), html_url: z.string(), step: z.optional(z.string()), pattern: z.string() })),
        path: z.string(),
        attempt: z.int().min(1),
        self_healing: z.boolean(),
        classification: z.optional(z.strictObject(classificationShape).describe('Without it, the run was not examined.')),
      }),
    ),
    cascade_analysis: z.strictObject({
      cascade_detected: z.boolean(),
      cascade_rate: share.describe('Share of the failures that are those of self-healing workflows; 0 without failures.'),
      self_healing_count: count,
      total_failures: count,
    }),
    branches: z.array(z.string()),
    window: z.strictObject({ since: z.string(), until: z.string() }),
    unit: z.enum(['attempts', 'runs']).describe('What is counted.'),
    counts: z.strictObject({
      runs: count,
      attempts: count,
      concluded: count,
      failed: count,
      ignored: z.record(z.string(), count).describe('Conclusion → results that count neither as success nor as failure.'),
      pending: count,
      excluded: count,
    }),
    rate: rateSchema.describe('Without the self-healing workflows where a cascade is detected.'),
    raw_rate: rateSchema.describe('With every workflow.'),
    before: z.optional(rateSchema.describe('In the window before; left out where it was not read in full.')),
    state: z.enum(CI_STATES),
    thresholds: z.strictObject({ degraded: z.number(), critical: z.number() }).describe('Percent.'),
    alert: z.strictObject({ required: z.boolean(), level: z.enum(CI_STATES), why: z.string() }),
    flaky: flakySchema,
    days: z.array(z.strictObject({ day: z.string(), concluded: count, failed: count })),
    workflows: z.array(targetSchema),
    jobs: z.array(targetSchema).describe('From the sample alone.'),
    job_sample: z.strictObject({ runs: count, of: count }).describe('Runs whose jobs were read.'),
    last_green: z.optional(z.strictObject({ sha: z.string(), runs: count, pending: count })),
    groups: z
      .array(
        z.strictObject({
          key: z.string(),
          family: z.string(),
          ...classificationShape,
          jobs: count,
          inferred_jobs: count.describe('Failed in the same step of the same runs, and not read.'),
          runs: count,
          workflows: z.array(z.string()),
          first_at: z.string(),
          last_at: z.string(),
          examples: z.array(z.string()),
        }),
      )
      .describe('Failed jobs by their causes.'),
    examined: z.strictObject({ failed_runs: count, of: count }),
    schedules: z.array(
      z.strictObject({
        path: z.string(),
        workflow: z.string(),
        crons: z.array(z.strictObject({ cron: z.string(), timezone: z.optional(z.string()), line: z.optional(z.int().min(1)) })),
        state: z.enum(SCHEDULE_STATES),
        last_run_at: z.optional(z.string()),
        missed_at: z.optional(z.string()),
        next_at: z.optional(z.string()),
        detail: z.string(),
      }),
    ),
    not_examined: z.array(
      z.strictObject({
        what: z.string(),
        count: z.optional(count),
        reason: z.enum([...UNKNOWN_REASONS, 'budget', 'sample']),
        detail: z.string(),
      }),
    ),
    requests: count,
  })
  .describe('Health of CI: failure rate, causes, flakiness, schedules.');

export type CiHealthDocument = z.output<typeof ciHealthDocumentSchema>;
