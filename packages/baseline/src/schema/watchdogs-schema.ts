import * as z from 'zod';
import { LAYERS } from '../vocabulary/severity.js';
import { playbookIdSchema } from './gate-schema.js';

/** What a watchdog can leave its findings in. */
export const WATCHDOG_STORE_KINDS = [
  'variable',
  'file',
  'branch',
  'issue',
  'check',
  'alerts',
  'artifact',
  'cache',
  'runs',
  'database',
  'document',
] as const;

const watchdogIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
const workflowFileSchema = z
  .string()
  .max(100)
  .regex(/^[\w.-]+\.ya?ml$/);
/** A sensor, a layer, or `all`, as the option `--sensor` takes them. */
const sensorWordSchema = z
  .string()
  .max(60)
  .regex(/^(?:L[1-5]|[a-z][a-z0-9-]*)$/);
const storeNameSchema = z.string().trim().min(1).max(200);

const storeSchema = z.strictObject({
  kind: z.enum(WATCHDOG_STORE_KINDS).describe('What it is.'),
  name: storeNameSchema.describe('Name of the variable, path of the file, or what people call it; `${state}` stands for `state`.'),
});

const triggerSchema = z
  .strictObject({
    store: storeNameSchema.describe('One of `stores`, by its name.'),
    when: z.string().trim().min(1).max(200).describe('When, in words: `rate above the threshold`.'),
    playbook: z.optional(playbookIdSchema.describe('Playbook that acts.')),
    workflow: z.optional(workflowFileSchema.describe('File in `.github/workflows` that is started.')),
    watchdog: z.optional(watchdogIdSchema.describe('Watchdog of `watchdogs.list` that acts, by its id.')),
  })
  .refine(({ playbook, workflow, watchdog }) => [playbook, workflow, watchdog].some((target) => target !== undefined), {
    error: 'at least one of `playbook`, `workflow`, `watchdog`',
  });

const watchdogSchema = z
  .strictObject({
    workflow: z.optional(
      workflowFileSchema.describe(
        'Its file in `.github/workflows`. Without it, it runs where SAR does not see it, and counts for nothing.',
      ),
    ),
    does: z.string().trim().min(3).max(300).describe('What it does, in a few words.'),
    layers: z.array(z.enum(LAYERS)).max(LAYERS.length).describe('Layers that it watches; none for one that only acts.'),
    sensors: z.optional(
      z.array(sensorWordSchema).max(100).describe('Sensors whose question it answers: ids, layers (`L1` to `L5`), or `all`.'),
    ),
    stores: z.optional(z.array(storeSchema).max(20).describe('Where it leaves what it found.')),
    triggers: z.optional(z.array(triggerSchema).max(20).describe('What its stores set off.')),
    cron: z.optional(
      z
        .string()
        .max(200)
        .regex(/^\S+(?: +\S+){4}$/)
        .describe('The schedule that its workflow must have: five fields, UTC.'),
    ),
    events: z.optional(
      z
        .array(
          z
            .string()
            .max(60)
            .regex(/^[a-z][a-z_]*$/),
        )
        .min(1)
        .max(20)
        .describe('Events of which one must start its workflow, besides the schedule.'),
    ),
    'max-late-minutes': z.optional(
      z.int().min(1).max(43_200).describe('Minutes that its scheduled run may be late; without it, `ci.liveness.grace-hours`.'),
    ),
  })
  .refine(({ stores = [], triggers = [] }) => triggers.every(({ store }) => stores.some(({ name }) => name === store)), {
    path: ['triggers'],
    error: 'triggers of stores that `stores` of the same watchdog names',
  })
  .describe('A watchdog that is no caller of one of SAR: those are recognised by their workflows.');

/** Section `watchdogs`: what keeps watch besides the workflows that call SAR. */
export const watchdogsSchema = z
  .strictObject({
    critical: z
      .array(sensorWordSchema)
      .max(100)
      .describe('Sensors that must not go without a watchdog; one that does weighs more in the coverage map.'),
    list: z
      .record(watchdogIdSchema, watchdogSchema)
      .refine((list) => Object.keys(list).length <= 200, { error: 'at most 200 watchdogs' })
      .describe("The repository's own watchdogs by their id."),
  })
  .describe('Watchdogs: what looks at the repository again and again, what it feeds, and what that sets off.');
