import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { mlflowPlaceSchema } from './mlflow-place-schema.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `model-drift`. */
export const MODEL_DRIFT_RULES = [
  'metric-worse',
  'metric-missing',
  'run-overdue',
  'data-drift',
  'data-column-missing',
  'reported-dataset-drift',
  'reported-column-drift',
] as const satisfies readonly string[];

/** Tests that tell whether two samples of a column differ. */
export const DATA_DRIFT_TESTS = ['psi', 'ks', 'chi2', 'js'] as const;

/** Most entries of a map. */
const MAX_ENTRIES = 500;
const TOO_MANY = { error: `1 to ${MAX_ENTRIES} entries` };

function isBounded(map: object): boolean {
  const { length } = Object.keys(map);
  return length >= 1 && length <= MAX_ENTRIES;
}

/** Runs that are named: by id, by a model's alias or version, or by a tag. */
const NAMED = String.raw`runs:\/[0-9A-Za-z_-]{1,64}|models:\/[^@\/]{1,256}(?:@[^@\/]{1,256}|\/\d{1,9})|tag:[^=]{1,250}=.{0,1000}`;
const baselineRunSchema = z
  .string()
  .max(1300)
  .regex(new RegExp(`^(?:best|${NAMED})$`));
const currentRunSchema = z
  .string()
  .max(1300)
  .regex(new RegExp(`^(?:newest|${NAMED})$`));

const metricSchema = z.strictObject({
  direction: z.enum(['higher', 'lower']).describe('Which values are better.'),
  tolerance: z
    .union([
      z.number().min(0).max(1e12),
      z
        .string()
        .max(20)
        .regex(/^(?:100|\d{1,2}(?:\.\d{1,2})?)%$/),
    ])
    .describe("How much worse than the baseline's value is accepted: a number, or a share of the baseline's value such as `2%`."),
});

const mlflowSchema = z.strictObject({
  store: mlflowPlaceSchema.describe('Path of a SQLite file or of a folder (`mlruns`), or address of a tracking server.'),
  experiments: z.array(z.string().min(1).max(500)).min(1).max(50).describe('Names of the experiments; each is judged for itself.'),
  metrics: z
    .record(z.string().min(1).max(250), metricSchema)
    .refine(isBounded, TOO_MANY)
    .describe('Metrics that are compared, by their name in MLflow.'),
  'baseline-run': baselineRunSchema.describe(
    'The run to compare with: `best` (of the earlier finished runs, for each metric), `runs:/<id>`, `models:/<name>@<alias>`, `models:/<name>/<version>`, or `tag:<key>=<value>` (the newest finished run with that tag).',
  ),
  current: z.optional(
    currentRunSchema.describe(
      'The run that is judged; without it `newest`: the newest finished run that is no child of another. Named ones are written as for `baseline-run`.',
    ),
  ),
  'max-age-days': z.optional(
    z.int().min(1).max(3650).describe('Days without a finished run after which one is overdue; without it, none is.'),
  ),
});

const columnSchema = z.strictObject({
  test: z
    .enum(DATA_DRIFT_TESTS)
    .describe(
      '`psi` (population stability index), `ks` (Kolmogorov–Smirnov, numbers), `chi2` (χ² of homogeneity), `js` (Jensen–Shannon distance, base 2).',
    ),
  threshold: z.optional(
    z
      .number()
      .min(0)
      .max(1000)
      .describe('In place of the threshold of the test: a distance for `psi` and `js`, a p-value for `ks` and `chi2`.'),
  ),
  'min-effect': z.optional(
    z.number().min(0).max(1).describe("In place of the least effect of the test: the statistic for `ks`, Cramér's V for `chi2`."),
  ),
  kind: z.optional(
    z.enum(['numeric', 'categorical']).describe('How values are compared; without it, as numbers when all values of the reference are.'),
  ),
  bins: z.optional(z.int().min(2).max(1000).describe('Parts that numbers are cut into, at the quantiles of the reference.')),
});

const dataSchema = z.strictObject({
  name: z.string().min(1).max(200).describe('What the data is called in findings.'),
  reference: repositoryPathSchema.describe('Data that the model was trained on, or a profile of it (`sar.data-profile/1`, JSON).'),
  current: globSchema.describe('Data of now: a path, or a glob whose last match by name is taken.'),
  delimiter: z.optional(
    z.string().length(1).describe('What separates the fields of delimited text; without it a comma, and a tab for `.tsv`.'),
  ),
  columns: z.record(z.string().min(1).max(500), columnSchema).refine(isBounded, TOO_MANY).describe('Columns that are compared, by name.'),
});

/** Section `sensors.model-drift`. */
export const modelDriftSchema = sensorSchema(
  MODEL_DRIFT_RULES,
  {
    mlflow: z.optional(mlflowSchema.describe('Metrics of MLflow runs, against those of a baseline run.')),
    data: z.array(dataSchema).max(50).describe('Data that is compared with a reference.'),
    thresholds: z
      .strictObject({
        psi: z.number().min(0).max(1000).describe('Population stability index from which a column has drifted.'),
        js: z.number().min(0).max(1).describe('Jensen–Shannon distance (base 2) from which a column has drifted.'),
        ks: z
          .number()
          .min(0)
          .max(1)
          .describe('p-value of Kolmogorov–Smirnov below which a column has drifted, if the effect is large enough.'),
        chi2: z.number().min(0).max(1).describe('p-value of χ² below which a column has drifted, if the effect is large enough.'),
      })
      .describe('When a column has drifted, by test.'),
    'min-effect': z
      .strictObject({
        ks: z
          .number()
          .min(0)
          .max(1)
          .describe('Least Kolmogorov–Smirnov statistic of a drift: with many rows every difference is significant.'),
        chi2: z.number().min(0).max(1).describe("Least Cramér's V of a drift."),
      })
      .describe('How large a difference must be besides being significant.'),
    bins: z.int().min(2).max(1000).describe('Parts that numbers are cut into, at the quantiles of the reference.'),
    'max-rows': z.int().min(100).max(1_000_000).describe('Most rows of a file that are compared; of more, every k-th is taken.'),
    reports: z.array(globSchema).max(100).describe('Globs over reports of Evidently in JSON; also files that git does not track.'),
  },
  'Metrics of models against their baseline, and data against a reference profile.',
);
