import * as z from 'zod';
import { commandSchema } from './sensors/sensor-shape.js';
import { fieldNameSchema, tableNameSchema } from './sensors/record-store-shape.js';
import { issueLabelSchema, repositoryPathSchema } from './value-schemas.js';

const variableNameSchema = z
  .string()
  .max(255)
  .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
const workflowFileSchema = z
  .string()
  .max(100)
  .regex(/^[\w.-]+\.ya?ml$/);
const textSchema = z.string().trim().min(1).max(1000);
/** GitHub takes titles of 256 characters, in one line. */
const titleSchema = z
  .string()
  .trim()
  .min(1)
  .max(250)
  .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/);
const idSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
const minutesSchema = z.int().min(0).max(360);

const queueIntentSchema = z.strictObject({
  do: z.literal('queue-intent').describe('Offers an intent for a variable in a pull request to the mailbox.'),
  variable: z.optional(
    variableNameSchema.describe('The variable; without it, those that the findings are about, with their declared values.'),
  ),
  value: z.optional(
    z
      .string()
      .max(10_000)
      .describe('The value; `timestamp` writes the time as `YYYYMMDDTHHMMSSZ`. Without it, the value that `variables.registry` declares.'),
  ),
});
const dispatchWorkflowSchema = z.strictObject({
  do: z.literal('dispatch-workflow').describe('Starts a workflow, and waits for the end of its run.'),
  workflow: workflowFileSchema.describe('File in `.github/workflows` of the default branch.'),
  inputs: z.optional(
    z
      .record(
        z
          .string()
          .max(100)
          .regex(/^[\w-]+$/),
        z.string().max(1000),
      )
      .describe('Inputs of the workflow besides `sar-id`, as they are.'),
  ),
  'id-input': z
    .optional(
      z
        .string()
        .max(100)
        .regex(/^[\w-]+$/),
    )
    .describe('Input that gets the id by which the run is found again: the workflow shows it in its `run-name`. Without it, `sar-id`.'),
  'wait-minutes': z.optional(
    minutesSchema.describe(
      'Minutes that the run of SAR waits for the end of the started one; what takes longer is looked for by the next run. Without it, 0.',
    ),
  ),
});
const openIssueSchema = z.strictObject({
  do: z.literal('open-issue').describe('Opens one issue for people.'),
  title: titleSchema.describe('Title of the issue, in one line.'),
  steps: z.optional(z.array(textSchema).min(1).max(30).describe('What a person has to do, a box each.')),
  labels: z.optional(z.array(issueLabelSchema).max(10).describe('Labels besides those of SAR.')),
});
const runCommandSchema = z.strictObject({
  do: z.literal('run-command').describe('Runs a program in the work tree; what it changes is what a later step offers.'),
  run: commandSchema.describe('Program and arguments; no shell takes part. It runs in a clean work tree of the default branch.'),
  'time-limit': z.optional(z.int().min(1).max(3600).describe('Seconds after which it is ended and has failed; without it, 600.')),
});
const applyFixersSchema = z.strictObject({
  do: z.literal('apply-fixers').describe('Runs fixers in the work tree.'),
  fixers: z.optional(
    z.array(idSchema).min(1).max(30).describe('Ids of the fixers; without it, those that the findings or failures ask for.'),
  ),
});
const openPullRequestSchema = z.strictObject({
  do: z.literal('open-pull-request').describe('Offers what earlier steps changed, and waits for the merge.'),
  title: titleSchema.describe('Title of the pull request, and first line of the commit.'),
  gate: z.optional(z.boolean().describe('Whether the validation gate must pass on the changed files first; without it, yes.')),
});
/** Minutes that something may take over several runs. */
const withinMinutesSchema = z.int().min(1).max(43_200);
const waitForSchema = z
  .strictObject({
    do: z.literal('wait-for').describe('Waits until a sensor is clear, or a variable is there.'),
    sensor: z.optional(idSchema.describe('Until the sensor finds the findings no more.')),
    variable: z.optional(variableNameSchema.describe('Until the variable is there.')),
    minutes: minutesSchema.describe('Minutes that one run waits; what takes longer is looked for by the next run.'),
    'within-minutes': z.optional(
      withinMinutesSchema.describe('Minutes after which it has failed, over all runs; without it, 1440, which is a day.'),
    ),
  })
  .refine(({ sensor, variable }) => (sensor === undefined) !== (variable === undefined), { error: 'either `sensor` or `variable`' });
const compareRunsSchema = z.strictObject({
  do: z.literal('compare-runs').describe('Compares the runs of the model with those it is measured against.'),
});
const rollBackAliasSchema = z.strictObject({
  do: z.literal('roll-back-alias').describe('Sets an alias of a registered model back.'),
  model: z.string().min(1).max(250).describe('Name of the registered model.'),
  alias: z.string().min(1).max(250).describe('Alias that is set back, such as `champion`.'),
  to: z.string().min(1).max(250).describe('The version to set it to: `previous`, or the alias of the last good one.'),
});
const homeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('repository').describe('The file is in the repository; it goes back as a pull request.') }),
    z.strictObject({
      kind: z.literal('cache').describe('The file is in the Actions cache.'),
      key: z
        .string()
        .min(1)
        .max(400)
        .describe('Beginning of the key; the newest entry is taken, and a new one is saved with a time behind it.'),
    }),
    z.strictObject({
      kind: z.literal('artifact').describe('The file is in an artifact of a workflow run of the default branch.'),
      name: z
        .string()
        .min(1)
        .max(200)
        .describe('Name of the artifact; the newest one is taken, and a new one is uploaded under this name.'),
    }),
  ])
  .describe('Where the database is kept, and stored back.');
const pruneMemorySchema = z.strictObject({
  do: z.literal('prune-memory').describe('Prunes a database of agent memory, and stores it back.'),
  database: repositoryPathSchema.describe('The database, as `sensors.ltm-capacity` declares it.'),
  home: homeSchema,
  'max-age-days': z.optional(
    z.int().min(1).max(3650).describe('Rows older than these days go; without it, the age of `sensors.ltm-capacity`.'),
  ),
  retag: z.optional(z.string().min(1).max(100).describe('Tag for memories that have none.')),
  confidence: z.optional(
    z
      .strictObject({
        table: tableNameSchema.describe('Table of patterns.'),
        column: fieldNameSchema.describe('Its column of the confidence, 0 to 1.'),
        successes: fieldNameSchema.describe('Its column that counts uses that helped.'),
        uses: fieldNameSchema.describe('Its column that counts all uses.'),
      })
      .describe('Confidence that is reckoned again: (helped + 1) / (uses + 2), the mean of a uniform prior.'),
  ),
});
const trackRotationSchema = z.strictObject({
  do: z.literal('track-rotation').describe('Keeps an issue for each secret that is due, until it was written anew.'),
  runbook: z.array(textSchema).min(1).max(30).describe('Steps of the rotation, a box each; the secret itself is never touched.'),
});
const searchAgainSchema = z.strictObject({
  do: z.literal('search-again').describe('Runs the sensors anew; decides whether the findings are gone.'),
  sensors: z.optional(
    z
      .array(idSchema)
      .min(1)
      .max(20)
      .describe('Sensors that must be clear besides; those that found the findings must find them no more in any case.'),
  ),
  'within-minutes': z.optional(
    withinMinutesSchema.describe(
      'Minutes in which the findings must be gone, over several runs, since a checkout may be older than what was done; without it, 1440, which is a day.',
    ),
  ),
});

/** One step of a playbook. */
export const playbookStepSchema = z.discriminatedUnion('do', [
  queueIntentSchema,
  dispatchWorkflowSchema,
  openIssueSchema,
  runCommandSchema,
  applyFixersSchema,
  openPullRequestSchema,
  waitForSchema,
  compareRunsSchema,
  rollBackAliasSchema,
  pruneMemorySchema,
  trackRotationSchema,
  searchAgainSchema,
]);
