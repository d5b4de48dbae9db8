import * as z from 'zod';

const watchdogLifeSchema = z
  .strictObject({
    ids: z.array(z.string()).min(1).describe('Watchdogs that this workflow is, as in the coverage map.'),
    path: z.string().describe('File of the workflow.'),
    state: z
      .enum([
        'on-time',
        'late',
        'never-ran',
        'runs',
        'disabled-inactivity',
        'disabled-manually',
        'disabled-fork',
        'not-registered',
        'missing',
        'exempt',
        'unknown',
      ])
      .describe(
        '`runs`: it is switched on and has no schedule; `not-registered`: GitHub does not list it; `missing`: the file is not there; `exempt`: by `ci.liveness.exempt`.',
      ),
    lastRunAt: z.optional(z.iso.datetime().describe('When its newest run was created: of its schedule, where it has one.')),
    conclusion: z.optional(z.string().describe("GitHub's word for how that run ended.")),
    missedAt: z.optional(z.iso.datetime().describe('The moment at which a run was due that did not come.')),
    lateMinutes: z.optional(z.int().min(0).describe('Minutes since then.')),
    nextAt: z.optional(z.iso.datetime().describe('When the next run is due.')),
    detail: z.string().describe('Why, in a sentence without its full stop.'),
  })
  .describe('Whether a workflow that is a watchdog still runs.');

/** What `sar watchdogs check --format json` prints. */
export const watchdogsDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.watchdogs/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    at: z.iso.datetime().describe('When it was asked.'),
    repository: z.optional(z.string().describe('`owner/repository`, where it is known.')),
    watchdogs: z.array(watchdogLifeSchema).describe('By their files.'),
    unseen: z.array(z.string()).describe('Declared watchdogs that are no workflow: nobody can tell here whether they run.'),
    notes: z.array(z.string()).describe('What was not asked or not answered, and why.'),
  })
  .describe('Whether the watchdogs of a repository still run.');

export type WatchdogsDocument = z.output<typeof watchdogsDocumentSchema>;
export type WatchdogLife = WatchdogsDocument['watchdogs'][number];
