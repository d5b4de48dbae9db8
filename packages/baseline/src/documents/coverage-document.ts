import * as z from 'zod';
import { WATCHDOG_STORE_KINDS } from '../schema/watchdogs-schema.js';
import { LAYERS } from '../vocabulary/severity.js';

const layerSchema = z.enum(LAYERS);
const placeSchema = z.strictObject({ path: z.string(), line: z.optional(z.int().min(1)) });

const targetSchema = z
  .strictObject({
    kind: z.enum(['playbook', 'watchdog', 'workflow', 'event']),
    name: z.string().describe('Id of the playbook or the watchdog, file of the workflow, or type of the event.'),
    problem: z.optional(z.string().describe('Why nothing would happen. Without it, what is named is there.')),
  })
  .describe('What is set off.');

const watchdogSchema = z
  .strictObject({
    id: z.string().describe('Unique in the document.'),
    origin: z
      .enum(['shipped', 'declared', 'found'])
      .describe('`shipped`: calls a watchdog of SAR; `declared`: in the baseline; `found`: a workflow that runs SAR itself.'),
    shipped: z.optional(z.string().describe('Id of the shipped watchdog that is called.')),
    does: z.string(),
    place: z.optional(placeSchema.describe('Its workflow; without it, it runs where SAR does not see it.')),
    start: z
      .enum(['scheduled', 'event', 'started', 'by-hand', 'missing', 'unread', 'unseen'])
      .describe(
        '`started`: by another watchdog alone; `by-hand`: by nobody else; `missing`: the workflow is not there; `unread`: it cannot be read; `unseen`: it is no workflow.',
      ),
    events: z.array(z.string()).describe('Events that start its workflow, but for the schedule.'),
    crons: z.array(z.strictObject({ cron: z.string(), timezone: z.optional(z.string()) })),
    layers: z.array(layerSchema),
    sensors: z.array(z.string()).describe('Enabled sensors that it runs, or whose question it answers.'),
    stores: z.array(
      z.strictObject({
        kind: z.enum(WATCHDOG_STORE_KINDS),
        name: z.string(),
        triggers: z
          .array(z.strictObject({ when: z.string(), targets: z.array(targetSchema) }))
          .describe('What it sets off; empty for one that only people read.'),
      }),
    ),
    playbooks: z.array(z.string()).describe('Playbooks that it runs itself.'),
    dry: z.optional(z.literal(true).describe('It only shows what it would do, and feeds nothing.')),
  })
  .describe('What looks at the repository again and again.');

const gapSchema = z
  .strictObject({
    kind: z.enum([
      'layer-unwatched',
      'sensor-unwatched',
      'watchdog-missing',
      'watchdog-otherwise',
      'watchdog-by-hand',
      'trigger-broken',
      'playbook-unstarted',
      'store-unused',
    ]),
    weight: z.enum(['high', 'normal', 'low']).describe('`low`: to know about; it fails nothing.'),
    layer: z.optional(layerSchema),
    subject: z.string().describe('Id of the sensor, the watchdog or the playbook, name of the store, or the layer.'),
    words: z.string().describe('What is missing, in a sentence without its full stop.'),
    next: z.optional(z.string().describe('The cheapest step that closes it: a command, or what to write where.')),
  })
  .describe('Something that nobody watches, or that leads nowhere.');

/** What `sar coverage --format json` prints. */
export const coverageDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.coverage/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    watchdogs: z.array(watchdogSchema).describe('Those of SAR first, then the declared ones, then what was found.'),
    layers: z
      .array(
        z.strictObject({
          layer: layerSchema,
          watchdogs: z.array(z.string()).describe('Ids of those that start by themselves or by one another.'),
          sensors: z.array(
            z.strictObject({
              id: z.string(),
              state: z
                .enum(['watched', 'unwatched', 'idle'])
                .describe('`idle`: there is nothing here that it could read, so that nobody has to run it.'),
              by: z.array(z.string()).describe('Ids of the watchdogs.'),
              why: z.optional(z.string().describe('Why it is idle.')),
            }),
          ),
        }),
      )
      .describe('All five layers with the sensors that the baseline enables.'),
    gaps: z.array(gapSchema).describe('The heaviest first.'),
    unknown: z
      .array(z.strictObject({ ...placeSchema.shape, words: z.string() }))
      .describe('What could not be read, and might watch more than the map says.'),
  })
  .describe('Which watchdog watches each layer, what it feeds, what that sets off, and what nobody watches.');

export type CoverageDocument = z.output<typeof coverageDocumentSchema>;
/** The map without what belongs to a document. */
export type Coverage = Omit<CoverageDocument, 'schema' | 'version'>;
export type CoveredWatchdog = Coverage['watchdogs'][number];
export type CoveredStore = CoveredWatchdog['stores'][number];
export type TriggerTarget = CoveredStore['triggers'][number]['targets'][number];
export type CoveredLayer = Coverage['layers'][number];
export type CoverageGap = Coverage['gaps'][number];
export type CoverageUnknown = Coverage['unknown'][number];
