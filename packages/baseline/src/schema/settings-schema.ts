import * as z from 'zod';
import { cacheSchema } from './cache-schema.js';
import { ciSchema } from './ci-schema.js';
import { DRIFT_RULES, LIVENESS_RULES, CI_HEALTH_RULES, ROTATION_RULES, VARIABLE_RULES } from './rule-ids.js';
import { triageSchema, waiversSchema } from './triage-schema.js';
import { variablesSchema } from './variables-schema.js';
import { ownerSchema, repositoryPathSchema, ruleShape, severitySchema } from './value-schemas.js';

/** The version of the baseline's format that this code reads. */
export const BASELINE_VERSION = 1;

const sensorShape = {
  enabled: z.boolean().describe('Whether the sensor runs.'),
  severity: z.optional(
    severitySchema.describe("The severity of all of the sensor's findings, instead of the one that follows from the impact."),
  ),
};

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
          'Presets (`sar:recommended`, `sar:level-4-mlops`) and files of the repository that this file builds on; later ones win, and this file wins over all. `sar:recommended` is always the lowest layer.',
        ),
    ),
    owner: z.optional(ownerSchema.describe('Who is tagged when nothing else names an owner, as `@user` or `@organisation/team`.')),
    state: repositoryPathSchema.describe('Directory of the signal stores, from the root of the repository.'),
    sensors: z
      .strictObject({
        'workflow-syntax': z.strictObject(sensorShape).describe('Workflow and action files that GitHub cannot run.'),
        'cache-wiring': z.strictObject(sensorShape).describe('Cache wiring of workflows (its options are in `cache`).'),
        'action-drift': z
          .strictObject({
            ...sensorShape,
            'grace-days': z.int().min(0).max(3650).describe('Days after its release from which a new major counts as one to be behind of.'),
            rules: z
              .strictObject(ruleShape(DRIFT_RULES))
              .describe('Per rule: `off`, or the severity of its findings; without an entry the severity follows from the impact.'),
          })
          .describe('Versions of actions, runtimes and runner images.'),
        'variable-audit': z
          .strictObject({
            ...sensorShape,
            rules: z.strictObject(ruleShape(VARIABLE_RULES)).describe('Per rule: `off`, or the severity of its findings.'),
          })
          .describe('Variables and secrets: declared, referenced and configured (its registry is in `variables`).'),
        'secret-rotation': z
          .strictObject({
            ...sensorShape,
            rules: z.strictObject(ruleShape(ROTATION_RULES)).describe('Per rule: `off`, or the severity of its findings.'),
          })
          .describe('Age of secrets (its limits are in `variables.rotation`).'),
        'ci-health': z
          .strictObject({
            ...sensorShape,
            rules: z.strictObject(ruleShape(CI_HEALTH_RULES)).describe('Per rule: `off`, or the severity of its findings.'),
          })
          .describe('Failure rate of CI, its causes, and flaky workflows (its options are in `ci`).'),
        'cron-liveness': z
          .strictObject({
            ...sensorShape,
            rules: z.strictObject(ruleShape(LIVENESS_RULES)).describe('Per rule: `off`, or the severity of its findings.'),
          })
          .describe('Scheduled workflows that do not run (its options are in `ci.liveness`).'),
      })
      .describe('The sensors and their options.'),
    cache: cacheSchema,
    variables: variablesSchema,
    ci: ciSchema,
    triage: triageSchema,
    waivers: waiversSchema,
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
