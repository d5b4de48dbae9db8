import { createHash } from 'node:crypto';
import type { RepositoryState } from '../contract/world.js';
import type { RunConclusion } from '../world/actions-state.js';
import { addJob, addRun, addWorkflow } from '../world/add-actions.js';
import { addCheckRun } from '../world/checks-state.js';
import { knownWorkflows } from '../world/known-workflows.js';

/** A run of a seed; it has one job with one step. */
export interface SeedRun {
  /** `.github/workflows/ci.yml` */
  readonly workflow: string;
  /** When it was created: hours before the seed was loaded, since windows end now. */
  readonly 'hours-ago': number;
  readonly conclusion?: RunConclusion;
  readonly event?: string;
  readonly branch?: string;
  readonly job?: string;
  readonly step?: string;
  /** What the step printed. */
  readonly log?: string;
}

const HOUR_MS = 3_600_000;
const JOB_MS = 3 * 60_000;

/** Adds the runs of a seed to a repository, in their order. The last one is of the branch's head, each other one of a commit of its own. */
export function fillRuns(repository: RepositoryState, runs: readonly SeedRun[], now: Date): void {
  for (const [index, seed] of runs.entries()) {
    const createdAt = new Date(now.getTime() - seed['hours-ago'] * HOUR_MS);
    const { conclusion = 'success', event, branch } = seed;
    const workflow =
      knownWorkflows(repository).find(({ path }) => path === seed.workflow) ??
      addWorkflow(repository, { path: seed.workflow, name: seed.workflow });
    const run = addRun(repository, {
      workflow: workflow.id,
      conclusion,
      createdAt,
      startedAt: createdAt,
      ...(index === runs.length - 1 ? {} : { sha: commitOf(seed, index) }),
      ...(event === undefined ? {} : { event }),
      ...(branch === undefined ? {} : { branch }),
    });
    const completedAt = new Date(createdAt.getTime() + JOB_MS);
    const step = { name: seed.step ?? 'Run tests', number: 1, status: 'completed', conclusion, startedAt: createdAt, completedAt } as const;
    const job = addJob(repository, run, {
      name: seed.job ?? 'test',
      createdAt,
      startedAt: createdAt,
      completedAt,
      steps: [step],
      log: stamped(seed.log ?? 'nothing to say', createdAt),
    });
    addCheckRun(repository, { id: job.id, name: job.name, sha: run.sha });
  }
}

/** The id of a commit that is not in the repository any more. */
function commitOf({ workflow }: SeedRun, index: number): string {
  return createHash('sha1').update(`${workflow} ${index}`).digest('hex');
}

/** A log as a runner writes it: a time before each line. */
function stamped(text: string, startedAt: Date): string {
  const lines = text.trimEnd().split('\n');
  return lines.map((line, index) => `${new Date(startedAt.getTime() + 1000 + index).toISOString().slice(0, -1)}0000Z ${line}\n`).join('');
}
