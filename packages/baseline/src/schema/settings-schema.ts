import * as z from 'zod';
import { agentSchema, haltSchema, issuesSchema } from './acting-schemas.js';
import { cacheSchema } from './cache-schema.js';
import { ciSchema } from './ci-schema.js';
import { customSensorsSchema } from './custom-sensors-schema.js';
import { dimensionsSchema, maturitySchema } from './dimensions-schema.js';
import { gapsSchema } from './gaps-schema.js';
import { gateSchema } from './gate-schema.js';
import { playbooksSchema } from './playbooks-schema.js';
import { scheduleSchema } from './schedule-schema.js';
import { sensorsSchema } from './sensors/sensors-schema.js';
import { slaSchema } from './sla-schema.js';
import { sprintPlanSchema } from './sprint-plan-schema.js';
import { triageSchema, waiversSchema } from './triage-schema.js';
import { variablesSchema } from './variables-schema.js';
import { ownerSchema, repositoryPathSchema } from './value-schemas.js';
import { watchdogsSchema } from './watchdogs-schema.js';

/** The version of the baseline's format that this code reads. */
export const BASELINE_VERSION = 1;

/**
 * The settings after all layers are merged. Values that the preset `sar:recommended` supplies are required here: the schema
 * has no defaults of its own, so that every default stands in one place. A section enters together with its first reader.
 */
export const settingsSchema = z
  .strictObject({
    version: z.literal(BASELINE_VERSION).describe('Version of the format: 1.'),
    extends: z.optional(
      z
        .union([z.string().min(1).max(500), z.array(z.string().min(1).max(500)).max(20)])
        .describe(
          'Presets (`sar:recommended`, `sar:level-4-mlops`, `sar:gate-python`, `sar:gate-node`) and files of the repository that this file builds on; later ones win, and this file wins over all. `sar:recommended` is always the lowest layer.',
        ),
    ),
    owner: z.optional(ownerSchema.describe('Who is tagged when nothing else names an owner, as `@user` or `@organisation/team`.')),
    state: repositoryPathSchema.describe('Directory of the signal stores, from the root of the repository.'),
    sensors: sensorsSchema,
    'custom-sensors': customSensorsSchema,
    schedule: scheduleSchema,
    cache: cacheSchema,
    variables: variablesSchema,
    ci: ciSchema,
    triage: triageSchema,
    waivers: waiversSchema,
    sla: slaSchema,
    issues: issuesSchema,
    halt: haltSchema,
    agent: agentSchema,
    playbooks: playbooksSchema,
    gate: gateSchema,
    'sprint-plan': sprintPlanSchema,
    watchdogs: watchdogsSchema,
    gaps: gapsSchema,
    dimensions: dimensionsSchema,
    maturity: maturitySchema,
  })
  // What writes the figures of CI would set the variable back.
  .refine(({ halt, ci }) => halt.variable === undefined || !Object.values(ci.variables).includes(halt.variable.name), {
    path: ['halt', 'variable', 'name'],
    error: 'a name that is none of `ci.variables`, since SAR writes their values',
  })
  .describe('Baseline of SAR: the declared, intended state of a repository.');

/** The settings as the rest of SAR reads them: everything merged and checked, `extends` resolved. */
export type Settings = Omit<z.output<typeof settingsSchema>, 'extends'>;
export type TriageOverride = Settings['triage'][number];
export type Waiver = Settings['waivers'][number];
export type CacheSettings = Settings['cache'];
export type VariablesSettings = Settings['variables'];
export type CiSettings = Settings['ci'];
export type IntentRule = VariablesSettings['intents']['allow'][number];
export type SensorId = keyof Settings['sensors'];
/** The options of one sensor. */
export type SensorSettings<Id extends SensorId> = Settings['sensors'][Id];
/** The rules of one sensor. */
export type SensorRule<Id extends SensorId> = SensorSettings<Id> extends { readonly rules: infer Rules } ? keyof Rules & string : never;
export type CustomSensor = Settings['custom-sensors'][string];
export type SlaSettings = Settings['sla'];
export type Dimension = Settings['dimensions'][string];
export type DimensionCheck = NonNullable<Dimension['checks']>[number];
export type WatchdogSettings = Settings['watchdogs'];
export type DeclaredWatchdog = WatchdogSettings['list'][string];
export type MaturitySettings = Settings['maturity'];
export type GapSettings = Settings['gaps'];
export type SprintPlanSettings = Settings['sprint-plan'];
export type GateSettings = Settings['gate'];
export type GateCheckSettings = GateSettings['checks'][string];
export type PlaybooksSettings = Settings['playbooks'];
export type PlaybookSettings = PlaybooksSettings['list'][string];
export type PlaybookStep = PlaybookSettings['steps'][number];
/** The settings of one kind of step. */
export type StepOf<Kind extends PlaybookStep['do']> = Extract<PlaybookStep, { readonly do: Kind }>;
