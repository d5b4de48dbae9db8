import * as z from 'zod';
import { RUN_CONCLUSIONS } from '../vocabulary/run-conclusion.js';
import { globSchema, repositoryPathSchema } from './value-schemas.js';

const conclusionSchema = z.enum(RUN_CONCLUSIONS);
const globsSchema = z.array(globSchema).max(1000);
const percentSchema = z.number().min(0).max(100);
const variableNameSchema = z
  .string()
  .max(255)
  .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);

/** Section `ci`: how CI is measured, when that is an alert, and what its failures are recognised by. */
export const ciSchema = z
  .strictObject({
    branches: z.array(z.string().min(1).max(255)).max(20).describe('Branches whose runs are measured; empty: the default branch.'),
    'window-days': z.int().min(1).max(90).describe('Days that are looked back over.'),
    count: z
      .enum(['attempts', 'runs'])
      .describe('`attempts`: every attempt counts, so that a re-run hides no failure; `runs`: the latest attempt of each run.'),
    'failure-conclusions': z.array(conclusionSchema).min(1).max(9).describe('Conclusions that are failures.'),
    'ignored-conclusions': z
      .array(conclusionSchema)
      .max(9)
      .describe('Conclusions that are neither failure nor success, and no part of the denominator.'),
    thresholds: z
      .strictObject({
        degraded: percentSchema.describe('Percent of failures above which the state is degraded.'),
        critical: percentSchema.describe('Percent of failures above which the state is critical.'),
        'minimum-runs': z.int().min(1).max(10_000).describe('Concluded runs below which nothing is an alert.'),
        'alert-after': z.int().min(1).max(100).describe('Results in a row that must bear an alert out before it is raised.'),
        'clear-after': z.int().min(1).max(100).describe('Results in a row at or below the threshold before an alert is cleared.'),
      })
      .describe('When CI is degraded or critical, and how much evidence an alert takes.'),
    exclude: z
      .strictObject({
        workflows: globsSchema.describe('Globs over the files of workflows that are not measured.'),
        events: z.array(z.string().min(1).max(100)).max(50).describe('Events whose runs are not measured.'),
      })
      .describe('What is not measured.'),
    'self-healing': globsSchema.describe('Globs over the files of the workflows that heal: their failures are told apart.'),
    'sample-runs': z.int().min(0).max(10_000).describe('Runs whose jobs are read for durations and for figures of jobs.'),
    'examine-runs': z.int().min(0).max(1000).describe('Failed runs, newest first, whose cause is looked for.'),
    patterns: z
      .array(repositoryPathSchema)
      .max(50)
      .describe('Files of the repository with failure patterns of its own; an id that SAR has too replaces that pattern.'),
    'min-confidence': z.number().min(0).max(1).describe('Patterns that are less sure than this decide nothing.'),
    variables: z
      .strictObject({
        'failure-rate': variableNameSchema.describe('Variable that gets `<percent>:<state>`.'),
        'last-green': variableNameSchema.describe('Variable that gets the newest commit whose every completed run succeeded.'),
        threshold: variableNameSchema.describe('Variable that is read for the percent above which CI is degraded.'),
      })
      .refine((names) => new Set(Object.values(names)).size === Object.keys(names).length, {
        error: 'three different names: each variable holds one thing',
      })
      .describe('Names of the variables of the repository.'),
    'halt-at-critical': z
      .boolean()
      .describe('Whether a critical alert halts everything of SAR that writes, until a person closes the issue.'),
    liveness: z
      .strictObject({
        'grace-hours': z.number().min(0).max(720).describe('Hours by which a scheduled run may be late; GitHub promises no time.'),
        exempt: globsSchema.describe('Globs over the files of workflows whose schedules are not judged.'),
      })
      .describe('Whether scheduled workflows run when they should.'),
  })
  .describe('CI health: measuring, alerting, failure patterns.');
