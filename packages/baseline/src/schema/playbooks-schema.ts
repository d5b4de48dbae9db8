import * as z from 'zod';
import { playbookIdSchema } from './gate-schema.js';
import { playbookStepSchema } from './playbook-steps-schema.js';
import { globSchema } from './value-schemas.js';
import { CHANGING_STEPS, PLAYBOOKS, type StepKindName } from '../vocabulary/playbook.js';

/** A workflow's file in `.github/workflows`, or the type of a repository event. */
export const dispatchSchema = z
  .string()
  .max(100)
  .regex(/^[\w.-]+$/);

const selectionSchema = z
  .strictObject({
    sensor: z.optional(globSchema.describe('Glob over the sensor.')),
    rule: z.optional(globSchema.describe('Glob over the rule.')),
    path: z.optional(globSchema.describe("Glob over the artefact's path.")),
  })
  .refine((match) => Object.values(match).some((value) => value !== undefined), { error: 'at least one of `sensor`, `rule`, `path`' });

const playbookSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(200).describe('What people call it.'),
    enabled: z.boolean().describe('Whether it runs.'),
    when: z
      .array(selectionSchema)
      .max(50)
      .describe('Findings that it is for; the first playbook of the list that matches a finding is its playbook. Empty: only by name.'),
    'max-per-day': z.int().min(0).max(1000).describe('Most times that it begins in 24 hours.'),
    'cooldown-minutes': z.int().min(0).max(43_200).describe('Minutes that it rests for a cause after it ended for it.'),
    steps: z
      .array(playbookStepSchema)
      .min(1)
      .max(20)
      .refine(hasChangesToOffer, {
        error: '`open-pull-request` behind a step that changes files: `apply-fixers` or `run-command`',
      })
      .describe('What it does, one step after the other.'),
  })
  .describe('A playbook: what mends one kind of finding.');

/** A pull request offers what earlier steps changed. */
function hasChangesToOffer(steps: readonly { readonly do: StepKindName }[]): boolean {
  return steps.every(
    ({ do: kind }, at) => kind !== 'open-pull-request' || steps.slice(0, at).some((step) => CHANGING_STEPS.includes(step.do)),
  );
}

/** `SAR-` is kept for the playbooks of the methodology. */
function isPlaybookName(id: string): boolean {
  return !/^sar-/i.test(id) || PLAYBOOKS.some((known) => known === id);
}

/** Section `playbooks`. */
export const playbooksSchema = z
  .strictObject({
    dispatch: z.optional(
      dispatchSchema.describe('A workflow file or the type of a repository event that runs the playbook of a finding that was ticked.'),
    ),
    'max-actions': z.int().min(0).max(100).describe('Most playbooks that one run begins; those that go on do not count.'),
    list: z
      .record(playbookIdSchema, playbookSchema)
      .refine((list) => Object.keys(list).length <= 50, { error: 'at most 50 playbooks' })
      .refine((list) => Object.keys(list).every(isPlaybookName), {
        error: `ids that begin with SAR- only for ${PLAYBOOKS.join(', ')}: give your own playbooks other names`,
      })
      .describe("The playbooks by their id: SAR's six, and the repository's own."),
  })
  .describe('Playbooks: what SAR does about findings, proposed only, until a run is told to apply.');
