import * as z from 'zod';

const timeSchema = z.iso.datetime();
const digestSchema = z.string().regex(/^[0-9a-f]{16}$/);
const playbookSchema = z.string().min(1).max(40);
const subjectSchema = z.string().min(1).max(100);

/** One attempt of a playbook to mend one cause. */
export const rescueAttemptSchema = z.strictObject({
  key: digestSchema.describe('Names of branches and ids of dispatches are made of it.'),
  playbook: playbookSchema,
  subject: subjectSchema.describe('Id of the group of findings, or of the finding.'),
  findings: z
    .array(
      z.strictObject({
        id: digestSchema,
        sensor: z.string().min(1).max(100),
        rule: z.string().max(100),
        path: z.optional(z.string().max(500)),
      }),
    )
    .max(100)
    .describe('What it is to mend.'),
  startedAt: timeSchema.describe('When it began; it counts as an act from then on.'),
  run: z.string().max(1000).describe('The run that began it.'),
  steps: digestSchema.describe('Digest of the steps as the baseline had them: other steps begin anew.'),
  step: z.int().min(0).max(21).describe('Position of the step that is next, from 0.'),
  remembered: z
    .record(z.string().regex(/^(?:\d|1\d|2[01])$/), z.record(z.string().min(1).max(100), z.string().max(1000)))
    .describe('What each step wrote down before it acted, by its position.'),
  waits: z.optional(z.literal(true).describe('The next step is begun, and waits for its end.')),
  lease: z.optional(
    z
      .strictObject({ holder: digestSchema, until: timeSchema })
      .describe('The run that is at it now, and when it is taken for cut off unless it writes again.'),
  ),
  outcome: z.optional(z.enum(['fixed', 'blocked']).describe('How it ended.')),
  endedAt: z.optional(timeSchema),
  issue: z.optional(z.int().min(1).describe('Number of the issue that asks the owner.')),
});
export type RescueAttempt = z.output<typeof rescueAttemptSchema>;

/** `rescue/journal.json` of the state: what playbooks began, so that nothing is done twice and no limit is passed. */
export const rescueJournalSchema = z
  .strictObject({
    schema: z.literal('sar.rescue-journal/1'),
    attempts: z.array(rescueAttemptSchema).max(10_000).describe('Oldest first.'),
  })
  .describe('Attempts of playbooks: those that go on, and those of the last 30 days.');
