import * as z from 'zod';
import { CACHE_RULES } from './rule-ids.js';
import { ecosystemSchema, globSchema, reasonSchema, ruleShape } from './value-schemas.js';

const exemptionSchema = z
  .strictObject({
    path: globSchema.describe('Glob over the paths of workflow files that are exempt, from the root of the repository.'),
    job: z.optional(globSchema.describe('Glob over the ids of jobs; without it, all jobs of the files.')),
    ecosystem: z.optional(ecosystemSchema.describe('The ecosystem that needs no cache there, such as `pip`; without it, all.')),
    reason: reasonSchema.describe('Why no cache is wanted there; shown by `--explain`.'),
  })
  .describe('Jobs that need no cache.');

/** Section `cache`: what the cache-wiring sensor expects of jobs that download dependencies. */
export const cacheSchema = z
  .strictObject({
    'minimum-version': z
      .string()
      .regex(/^(?:working|v\d{1,4}(?:\.\d{1,4}){0,2})$/)
      .describe(
        'The oldest version of actions/cache that is accepted: `working` (any version that still works), or a version such as `v5` or `v4.2.0`.',
      ),
    action: z.optional(
      z
        .strictObject({
          uses: z
            .string()
            .max(300)
            .regex(/^[^\s@]+(?:@[^\s@]+)?$/)
            .describe('The `uses:` of the action, such as `./.github/actions/setup-python-cached` or `owner/repo@v1`.'),
          ecosystems: z.array(ecosystemSchema).min(1).max(100).describe('The ecosystems whose jobs must use the action.'),
        })
        .describe(
          "The action through which jobs use the repository's cache hierarchy; jobs that install without it are reported by `outside-hierarchy`.",
        ),
    ),
    tier: z.optional(
      z
        .enum(['live', 'common', 'ephemeral'])
        .describe("The hierarchy's tier that a fix asks the action for: `live` (permanent), `common` (7 days) or `ephemeral` (1 day)."),
    ),
    version: z.optional(
      z
        .strictObject({
          variable: z
            .string()
            .max(100)
            .regex(/^[A-Z_][A-Z0-9_]*$/)
            .describe('The repository variable that holds the token.'),
          default: z
            .string()
            .max(40)
            .regex(/^[A-Za-z0-9._-]+$/)
            .describe('The token where the variable is not set.'),
        })
        .describe('The token that busts the whole hierarchy, as a fix gives it to the action.'),
    ),
    exempt: z.array(exemptionSchema).max(1000).describe('Jobs that need no cache, each with its reason.'),
    ecosystems: z.optional(
      z.array(ecosystemSchema).min(1).max(100).describe('The ecosystems that are judged; without it, every one that is known.'),
    ),
    'rare-schedule-days': z
      .int()
      .min(1)
      .max(366)
      .describe('A schedule with pauses of this many days or more is exempt, since its cache is gone before it is read.'),
    rules: z
      .strictObject(ruleShape(CACHE_RULES))
      .describe('Per rule: `off`, or the severity of its findings; without an entry the severity follows from the impact.'),
  })
  .describe('Cache wiring of workflows.');
